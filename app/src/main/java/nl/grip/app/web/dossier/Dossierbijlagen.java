// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.prognose.Deelblad;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.prognose.Prognosebron.Verwachting;
import nl.grip.app.web.prognose.Prognosezicht;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;

/**
 * What stands beside the figures of one voorziening or aanbieder, as far as who looks may see it on its own page.
 *
 * @param bron the figures as they are
 */
record Dossierbijlagen(Prognosebron prognose, Cijferbron bron, Bezoek bezoek) {
    private static final String PROGNOSE = "/prognose";
    private static final String DOCUMENT = "/documenten/{soort}/{bestand}";
    private static final String GESPREKSKAART = "gesprekskaart";

    /** What it will cost and when its money is gone: for whom the page Prognose tells it per voorziening as well. */
    Optional<Deelblad> vooruit(Dossiersoort soort, String code) {
        if (!bezoek.mag(PROGNOSE) || !bezoek.tabel().mag(bezoek.rol(), PROGNOSE, "per voorziening")) {
            return Optional.empty();
        }
        var blik = prognose.per(soort.kolom());
        return bezoek.magKleinGetal() || toont(soort, code, blik.verwachting())
                ? Optional.of(new Deelblad(blik, soort.kolom(), code, bezoek.magKleinGetal()))
                : Optional.empty();
    }

    /** As on the page Prognose. An amount of one aanbieder is never made of enough of them. */
    private boolean toont(Dossiersoort soort, String code, Verwachting verwachting) {
        return soort.equals(Dossiersoort.VOORZIENING)
                && Prognosezicht.van(verwachting.vraag().jaar(), Optional.empty(), verwachting.uitkomst(), bron, bezoek)
                        .toont(code);
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
