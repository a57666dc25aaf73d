// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.berichten.Bevindingen;
import nl.grip.bronnen.berichten.Regelgeheugen;
import org.jspecify.annotations.Nullable;

/** The second time through a table file: every row becomes facts, or findings for all of its wrong cells. */
final class Tabelrijen {
    private final Tabelsoort soort;
    private final Rijmelding melding;
    private final Feitmaker feiten;
    private final boolean herbouw;
    private final Regelgeheugen rijen = new Regelgeheugen();
    private boolean naKop;
    private int aantal;
    private int overgeslagen;

    /** @param herbouw whether rows of destroyed persons may have left their mark: they keep their number */
    Tabelrijen(Tabelsoort soort, Rijmelding melding, Feitmaker feiten, boolean herbouw) {
        this.soort = soort;
        this.melding = melding;
        this.feiten = feiten;
        this.herbouw = herbouw;
    }

    int aantal() {
        return aantal;
    }

    /** Rows that are not empty and became no fact. */
    int overgeslagen() {
        return overgeslagen;
    }

    Optional<Bedrag> bedrag() {
        return soort.geld().isEmpty() ? Optional.empty() : Optional.of(feiten.bedrag());
    }

    void neem(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        if (naKop && !rij.isLeeg()) {
            aantal++;
            neemGevuld(rij, kop, wijze);
        }
        naKop = true;
    }

    /** After the last row; what was read before is not judged again. */
    void sluit() {
        if (!herbouw && !melding.bevindingen().isGeweigerd()) {
            feiten.sluit(melding.bevindingen());
        }
    }

    private void neemGevuld(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        if (herbouw && Vernietigdmerk.find(rij).isPresent()) {
            feiten.neemVernietigd(aantal, rij.regel(), rest(rij, kop, wijze));
        } else {
            verwerk(rij, kop, wijze);
        }
    }

    private List<@Nullable Object> rest(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        var waarden = new @Nullable Object[soort.kolommen().size()];
        for (int i = 0; i < waarden.length; i++) {
            var cel = soort.kolommen().get(i).gevuld(kop.cel(rij, i));
            waarden[i] = cel.isLeeg() ? null : soort.kolommen().get(i).waarde(cel, wijze);
        }
        return Collections.unmodifiableList(Arrays.asList(waarden));
    }

    private void verwerk(Cel.Rij rij, Tabelkop kop, Schrijfwijze wijze) {
        var waarden = new @Nullable Object[soort.kolommen().size()];
        boolean goed = heeftBreedte(rij, kop);
        for (int i = 0; i < waarden.length && rij.cellen().size() == kop.breedte(); i++) {
            goed &= vul(waarden, i, kop.cel(rij, i), rij.regel(), wijze);
        }
        goed = goed && einde(waarden, rij.regel()) && isNieuw(rij);
        boolean genomen = goed
                && !melding.bevindingen().isGeweigerd()
                && feiten.neem(aantal, rij.regel(), Collections.unmodifiableList(Arrays.asList(waarden)));
        overgeslagen += genomen ? 0 : 1;
    }

    /** More cells than the header, or fewer: a separator inside a value, or a file that was cut off. */
    private boolean heeftBreedte(Cel.Rij rij, Tabelkop kop) {
        boolean past = rij.cellen().size() == kop.breedte();
        if (!past) {
            melding.fout(rij.regel(), "", rij.cellen().size() + " cellen", kop.breedte() + " cellen, zoals de kop");
        }
        return past;
    }

    /** An end does not lie before the begin in the same row. */
    private boolean einde(@Nullable Object[] waarden, int regel) {
        boolean goed = !(waarde(waarden, "van") instanceof LocalDate van
                && waarde(waarden, "tot") instanceof LocalDate tot
                && tot.isBefore(van));
        if (!goed) {
            melding.fout(regel, "tot", "'" + waarde(waarden, "tot") + "'", "een dag op of na die van de kolom van");
        }
        return goed;
    }

    private @Nullable Object waarde(@Nullable Object[] waarden, String kolom) {
        var namen = soort.kolommen().stream().map(Kolom::naam).toList();
        return namen.contains(kolom) ? waarden[namen.indexOf(kolom)] : null;
    }

    /** The same row twice in one file: counted in silence it would be counted double, or not at all. */
    private boolean isNieuw(Cel.Rij rij) {
        boolean nieuw = rijen.neem(hash(rij));
        if (!nieuw && soort.magHerhalen()) {
            melding.herhaald(rij.regel());
        } else if (!nieuw) {
            melding.fout(rij.regel(), "", "een rij die al in dit bestand staat", "elke rij een keer");
        }
        return nieuw || soort.magHerhalen();
    }

    /** Of 64 bits, so that the rows themselves need not be kept. */
    private static long hash(Cel.Rij rij) {
        long hash = 1;
        for (var cel : rij.cellen()) {
            var tekst = cel.toon();
            for (int i = 0; i < tekst.length(); i++) {
                hash = 0x9E37_79B9_7F4A_7C15L * (hash ^ tekst.charAt(i));
                hash ^= hash >>> 32;
            }
            hash = 0x9E37_79B9_7F4A_7C15L * (hash ^ 0x1_0000);
            hash ^= hash >>> 32;
        }
        return hash;
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
