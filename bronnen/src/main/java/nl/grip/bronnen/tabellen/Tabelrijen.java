// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.berichten.Bevindingen;
import org.jspecify.annotations.Nullable;

/** The second time through a table file: every row becomes facts, or findings for all of its wrong cells. */
final class Tabelrijen {
    private final Tabelsoort soort;
    private final Rijmelding melding;
    private final Feitmaker feiten;
    private boolean naKop;
    private int aantal;

    Tabelrijen(Tabelsoort soort, Rijmelding melding, Feitmaker feiten) {
        this.soort = soort;
        this.melding = melding;
        this.feiten = feiten;
    }

    int aantal() {
        return aantal;
    }

    Optional<Bedrag> bedrag() {
        return soort.geld().isEmpty() ? Optional.empty() : Optional.of(feiten.bedrag());
    }

    void neem(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        if (naKop && !rij.isLeeg()) {
            aantal++;
            verwerk(rij, kop, wijze);
        }
        naKop = true;
    }

    private void verwerk(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        var waarden = new @Nullable Object[soort.kolommen().size()];
        boolean goed = heeftBreedte(rij, kop);
        for (int i = 0; i < waarden.length && rij.cellen().size() <= kop.breedte(); i++) {
            goed &= vul(waarden, i, kop.cel(rij, i), rij.regel(), wijze);
        }
        if (goed && !melding.bevindingen().isGeweigerd()) {
            feiten.neem(aantal, rij.regel(), Collections.unmodifiableList(Arrays.asList(waarden)));
        }
    }

    /** Cells beyond the header mean that a separator stands inside a value: the columns cannot be trusted. */
    private boolean heeftBreedte(Cel.Rij rij, Tabelkop kop) {
        boolean past = rij.cellen().size() <= kop.breedte();
        if (!past) {
            melding.fout(rij.regel(), "", rij.cellen().size() + " cellen", kop.breedte() + " cellen, zoals de kop");
        }
        return past;
    }

    private boolean vul(@Nullable Object[] waarden, int plaats, Cel inBestand, int regel, Schrijfwijze wijze) {
        var kolom = soort.kolommen().get(plaats);
        var cel = kolom.gevuld(inBestand);
        if (cel.isLeeg()) {
            if (kolom.verplicht()) {
                melding.fout(regel, kolom.kop(), "niets", kolom.verwacht());
            }
            return !kolom.verplicht();
        }
        waarden[plaats] = kolom.waarde(cel, wijze);
        if (waarden[plaats] == null) {
            melding.fout(regel, kolom.kop(), getoond(kolom, cel), kolom.verwacht());
        }
        return waarden[plaats] != null;
    }

    private static String getoond(Kolom kolom, Cel cel) {
        return kolom.isPersoonlijk() ? Bevindingen.verborgen(cel.toon().length()) : "'" + cel.toon() + "'";
    }
}
