// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.prognose.Deelblad;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;

/**
 * What stands beside the figures of one voorziening or aanbieder, as far as who looks may see it on its own page.
 *
 * @param bron the figures as who looks may see them
 */
record Dossierbijlagen(Prognosebron prognose, Cijferbron bron, Bezoek bezoek) {
    private static final String PROGNOSE = "/prognose";
    private static final String DOCUMENT = "/documenten/{soort}/{bestand}";
    private static final String GESPREKSKAART = "gesprekskaart";
    private static final String UITGAVEN = "uitgaven";
    private static final String GEDECLAREERD = "gedeclareerd";

    /** What it will cost and when its money is gone: for whom the page Prognose tells it per voorziening as well. */
    Optional<Deelblad> vooruit(Dossiersoort soort, String code) {
        if (!bezoek.mag(PROGNOSE) || !bezoek.tabel().mag(bezoek.rol(), PROGNOSE, "per voorziening")) {
            return Optional.empty();
        }
        var blik = prognose.per(soort.kolom());
        return bezoek.magKleinGetal()
                        || toont(soort, code, blik.verwachting().vraag().jaar())
                ? Optional.of(new Deelblad(blik, soort.kolom(), code, bezoek.mag(Dossiersoort.AANBIEDER.pad())))
                : Optional.empty();
    }

    /** Whether what was spent on it in a year may be seen: a forecast tells about as much of the same people. */
    private boolean toont(Dossiersoort soort, String code, int jaar) {
        var keuze = new Cijferkeuze(
                UITGAVEN,
                Optional.of(List.of(soort.kolom())),
                Map.of("maand", jaar + "-01.." + jaar + "-12"),
                Optional.empty(),
                GEDECLAREERD);
        return bron.find(keuze).stream()
                .flatMap(antwoord -> antwoord.delen().rijen().stream())
                .anyMatch(rij -> rij.grootheid().equals(GEDECLAREERD)
                        && rij.sleutel().equals(List.of(code))
                        && rij.findWaarde().isPresent());
    }

    /** The document about one aanbieder, in the forms that can be read. */
    List<Dossierblad.Weg> documenten(Dossiersoort soort, String code) {
        return soort.equals(Dossiersoort.AANBIEDER)
                        && bezoek.mag(DOCUMENT)
                        && bezoek.tabel().mag(bezoek.rol(), DOCUMENT, GESPREKSKAART)
                ? Stream.of("pdf", "html").map(vorm -> kaart(code, vorm)).toList()
                : List.of();
    }

    private static Dossierblad.Weg kaart(String code, String vorm) {
        return new Dossierblad.Weg(
                "Gesprekskaart als " + vorm,
                Adres.van("/documenten")
                        .naar(GESPREKSKAART)
                        .naar(GESPREKSKAART + "." + vorm)
                        .met(Dossiersoort.AANBIEDER.kolom(), code)
                        .tekst(),
                false);
    }
}
