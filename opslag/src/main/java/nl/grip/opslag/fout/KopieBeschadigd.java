// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.nio.file.Path;

/** A reserve copy is not, or no longer, what was written. */
public final class KopieBeschadigd extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private KopieBeschadigd(String melding) {
        super(melding + " Neem een andere reservekopie.", null);
    }

    /** One file of it is missing or was changed. */
    public static KopieBeschadigd of(Path kopie, String watErIs) {
        return new KopieBeschadigd("De reservekopie " + kopie + " klopt niet: " + watErIs + ".");
    }

    /** It was never finished, or it is no copy at all. */
    public static KopieBeschadigd ofOnaf(Path kopie) {
        return new KopieBeschadigd("In " + kopie + " staat geen reservekopie van Grip die af is.");
    }
}
