// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.basis.Bevinding;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.narekenen.Toets;

/** What in a printed plan clashes with itself; the printed figure beside the calculated one. */
public record Narekenblad(String titel, List<String> toelichting, Optional<Lijst> botsingen, List<Bevinding> fouten) {
    public Narekenblad {
        toelichting = List.copyOf(toelichting);
        fouten = List.copyOf(fouten);
    }

    static Narekenblad leeg() {
        return new Narekenblad(
                "Een gedrukt plan narekenen",
                List.of(
                        "Breng een tabel met de bedragen uit een stuk. Grip rekent elke som, elk teken en elk totaal na."),
                Optional.empty(),
                List.of());
    }

    static Narekenblad van(Gelezen<Toets> toetsen) {
        if (toetsen.isGeweigerd()) {
            return new Narekenblad(
                    "Dit bestand is niet na te rekenen", List.of(), Optional.empty(), toetsen.bevindingen());
        }
        var botst = toetsen.rijen().stream().filter(Toets::botst).toList();
        return new Narekenblad(
                botst.isEmpty()
                        ? "Alle cijfers in dit stuk kloppen met elkaar"
                        : Notatie.aantal(botst.size()) + " cijfers in dit stuk kloppen niet met de rest",
                List.of("Nagerekend: " + Notatie.aantal(toetsen.rijen().size())
                        + " cijfers. Wij rekenen met wat berekend is."),
                botst.isEmpty() ? Optional.empty() : Optional.of(lijst(botst)),
                List.of());
    }

    private static Lijst lijst(List<Toets> botst) {
        return new Lijst(
                "botsingen-titel",
                "Wat niet klopt",
                List.of(
                        Kop.tekst("Plaats"),
                        Kop.tekst("Wat"),
                        Kop.tekst("Jaar"),
                        Kop.getal("In het stuk"),
                        Kop.getal("Berekend"),
                        Kop.tekst("Waarom")),
                botst.stream().map(Narekenblad::rij).toList());
    }

    private static Lijst.Rij rij(Toets toets) {
        var cijfer = toets.cijfer();
        return Lijst.Rij.van(
                String.join(", ", cijfer.stuk(), cijfer.tabel(), cijfer.maatregel()),
                cijfer.grootheid().code(),
                cijfer.jaar(),
                Notatie.hoogstensTwee(cijfer.bedrag()),
                Notatie.hoogstensTwee(toets.berekend()),
                toets.soort().code() + ": " + toets.toelichting());
    }
}
