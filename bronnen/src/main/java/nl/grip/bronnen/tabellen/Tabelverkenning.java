// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.bronnen.berichten.Bevindingen;

/** The first time through a table file: its header, and how its numbers and days are written. */
final class Tabelverkenning {
    private static final int LANGSTE_NAAM = 60;

    private final Tabelsoort soort;
    private final boolean herbouw;
    private final Notatiekeuze getallen = new Notatiekeuze();
    private final Notatiekeuze dagen = new Notatiekeuze();
    private Tabelkop kop = new Tabelkop(List.of(), 0, List.of(), List.of(), List.of());
    private boolean heeftKop;
    private Optional<Schrijfwijze> gemerkt = Optional.empty();

    /** @param herbouw whether rows of destroyed persons may have left their mark */
    Tabelverkenning(Tabelsoort soort, boolean herbouw) {
        this.soort = soort;
        this.herbouw = herbouw;
    }

    void neem(Cel.Rij rij) {
        if (!heeftKop) {
            kop = Tabelkop.of(rij, soort.kolommen());
            heeftKop = true;
            return;
        }
        var merk = herbouw ? Vernietigdmerk.find(rij) : Optional.<Vernietigdmerk>empty();
        gemerkt = gemerkt.or(() -> merk.map(Vernietigdmerk::wijze));
        if (merk.isEmpty()) {
            weeg(rij);
        }
    }

    private void weeg(Cel.Rij rij) {
        for (int i = 0; kop.ontbrekend().isEmpty() && i < soort.kolommen().size(); i++) {
            soort.kolommen().get(i).weeg(kop.cel(rij, i), getallen, dagen);
        }
    }

    Tabelkop kop() {
        return kop;
    }

    /** What is in doubt is as the user says; empty when he does not. A mark knows how the whole file was written. */
    Optional<Schrijfwijze> wijze(Optional<Notatie> bijTwijfel) {
        return gemerkt.or(() -> gewogen(bijTwijfel));
    }

    private Optional<Schrijfwijze> gewogen(Optional<Notatie> bijTwijfel) {
        var getal = getallen.keuze().or(() -> bijTwijfel);
        var dag = dagen.keuze().or(() -> bijTwijfel);
        return getal.isPresent() && dag.isPresent()
                ? Optional.of(new Schrijfwijze(getal.get(), dag.get()))
                : Optional.empty();
    }

    void meld(Bevindingen bevindingen) {
        if (!heeftKop) {
            bevindingen.weiger(1, "", "GRIP-kop", "een leeg bestand", "een kop met namen van kolommen", "Grip");
        } else if (!kop.ontbrekend().isEmpty()) {
            var lijst = String.join(", ", kop.ontbrekend());
            bevindingen.weiger(1, "", "GRIP-kolom", "een kop zonder " + lijst, "de kolommen " + lijst, "Grip");
        } else if (!kop.dubbel().isEmpty()) {
            var lijst = String.join(", ", kop.dubbel());
            bevindingen.weiger(1, lijst, "GRIP-kolom", "meer dan een keer", "elke kolom een keer", "Grip");
        }
        if (kop.ontbrekend().isEmpty()) {
            kop.onbekend().forEach(naam -> meldOnbekend(naam, bevindingen));
        }
    }

    /** Only beside all columns that a table must have: without those the first line may be somebody, and no header. */
    private static void meldOnbekend(String naam, Bevindingen bevindingen) {
        bevindingen.meld(
                1,
                Burgerservicenummer.afgeschermd(naam.substring(0, Math.min(naam.length(), LANGSTE_NAAM))),
                "GRIP-kolom",
                "een kolom die Grip niet kent",
                "een kolom van deze tabel",
                "Deze kolom is weggelaten",
                "Geen, of geef de kolom de naam die bij deze tabel hoort",
                "Grip");
    }
}
