// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.prognose.Deelblad;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;

/** What stands beside the figures of one voorziening or aanbieder, as far as who looks may see it on its own page. */
record Dossierbijlagen(Prognosebron prognose, Bezoek bezoek) {
    private static final String PROGNOSE = "/prognose";
    private static final String DOCUMENT = "/documenten/{soort}/{bestand}";
    private static final String GESPREKSKAART = "gesprekskaart";

    /** What it will cost and when its money is gone: for whom the page Prognose tells it per voorziening as well. */
    Optional<Deelblad> vooruit(Dossiersoort soort, String code) {
        return bezoek.mag(PROGNOSE) && bezoek.tabel().mag(bezoek.rol(), PROGNOSE, "per voorziening")
                ? Optional.of(new Deelblad(
                        prognose.per(soort.kolom()), soort.kolom(), code, bezoek.mag(Dossiersoort.AANBIEDER.pad())))
                : Optional.empty();
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
