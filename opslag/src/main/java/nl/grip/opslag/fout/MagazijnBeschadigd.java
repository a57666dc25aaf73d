// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import org.jspecify.annotations.Nullable;

/** What the store holds is not what was put into it. */
public final class MagazijnBeschadigd extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private static final String RECEPT = " Zet een reservekopie terug met 'grip terugzetten',"
            + " of bouw het magazijn opnieuw op uit de bewaarde bronnen met 'grip terugzetten --herbouw'.";

    public MagazijnBeschadigd(String watErIs, @Nullable Throwable oorzaak) {
        super("Het magazijn is beschadigd: " + watErIs + "." + RECEPT, oorzaak);
    }
}
