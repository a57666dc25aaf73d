// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.Locale;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** Amounts of a plan as people read them: never a minus sign. */
final class Woorden {
    private Woorden() {}

    /** {@code 120.000 lager}. */
    static String euro(Bedrag bedrag) {
        String kant = bedrag.centen() == 0 ? "" : bedrag.centen() < 0 ? " lager" : " hoger";
        return Notatie.heleEuro(absoluut(bedrag)) + kant;
    }

    /** {@code 0,1 miljoen euro}, without its sign. */
    static String inZin(Bedrag bedrag) {
        return Notatie.inWoorden(absoluut(bedrag));
    }

    static Bedrag absoluut(Bedrag bedrag) {
        return bedrag.centen() < 0 ? bedrag.tegengesteld() : bedrag;
    }

    static Optional<Raming> raming(Planregel regel) {
        return regel.raming() instanceof Cijfer<Raming> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
    }

    /** The band of a year, as people say it. */
    static String band(Planregel regel) {
        return raming(regel)
                .filter(r -> regel.heeftBand())
                .map(r -> r.band().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("–");
    }
}
