// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.kader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.rol.Bezoek;

/** The way through the site: only what this role may open. */
public record Menu(List<Punt> punten) {
    private static final List<Delen> GROEPEN = List.of(
            new Delen(
                    "Hoe staan wij ervoor",
                    new Deel("Overzicht", "/"),
                    new Deel("Aandacht", "/aandacht"),
                    new Deel("Prognose", "/prognose"),
                    new Deel("Begroting", "/begroting")),
            new Delen(
                    "Hulp en toegang",
                    new Deel("Voorzieningen", "/voorzieningen"),
                    new Deel("Aanbieders", "/aanbieders"),
                    new Deel("Toegang", "/toegang"),
                    new Deel("Traject", "/traject"),
                    new Deel("Voor de inwoner", "/inwoner")),
            new Delen(
                    "Wat doen wij eraan",
                    new Deel("Maatregelen", "/maatregelen"),
                    new Deel("Taakstelling", "/taakstelling"),
                    new Deel("Scenario's", "/scenarios"),
                    new Deel("Instrumenten", "/sturing/instrumenten"),
                    new Deel("Risico's", "/risicos"),
                    new Deel("Regio", "/regio")));

    private static final Delen NASLAG = new Delen(
            "Naslag",
            new Deel("Documenten", "/documenten"),
            new Deel("Alle cijfers", "/inzicht"),
            new Deel("Gegevens", "/gegevens"),
            new Deel("Begrippen", "/begrippen"));

    private static final List<Deel> OVER_GEGEVENS = List.of(
            new Deel("Bestanden", "/gegevens"),
            new Deel("Wat niet klopt", "/gegevens/bevindingen"),
            new Deel("Wat opvalt", "/gegevens/signalen"),
            new Deel("Aansluiting met het grootboek", "/gegevens/aansluiting"));

    public Menu {
        punten = List.copyOf(punten);
    }

    private record Deel(String naam, String route) {}

    private record Delen(String naam, List<Deel> delen) {
        Delen(String naam, Deel... delen) {
            this(naam, List.of(delen));
        }

        Groep voor(Bezoek bezoek, String pad) {
            return new Groep(
                    naam,
                    delen.stream()
                            .flatMap(deel ->
                                    ingang(deel, bezoek)
                                            .map(adres -> new Punt(deel.naam, adres, isHier(deel.route, pad)))
                                            .stream())
                            .toList());
        }
    }

    /** Pages that belong together, under one word. */
    public record Groep(String naam, List<Punt> punten) {
        public Groep {
            punten = List.copyOf(punten);
        }
    }

    /** @param hier whether the reader is in this part */
    public record Punt(String naam, String adres, boolean hier) {}

    static List<Groep> groepen(Bezoek bezoek, String pad) {
        return GROEPEN.stream()
                .map(delen -> delen.voor(bezoek, pad))
                .filter(groep -> !groep.punten().isEmpty())
                .toList();
    }

    /** What one looks something up in; it stands beside the name of Grip, so that the rest fits on one line. */
    static List<Punt> naslag(Bezoek bezoek, String pad) {
        return NASLAG.voor(bezoek, pad).punten();
    }

    /** Where a part is entered: its own page, or for who may not open that the first page below it. */
    private static Optional<String> ingang(Deel deel, Bezoek bezoek) {
        return Stream.concat(
                        Stream.of(deel),
                        OVER_GEGEVENS.stream().filter(onder -> onder.route.startsWith(deel.route + "/")))
                .map(Deel::route)
                .filter(bezoek::mag)
                .findFirst();
    }

    /** The pages about what is in the store. */
    static Menu overGegevens(Bezoek bezoek, String pad) {
        return new Menu(OVER_GEGEVENS.stream()
                .filter(deel -> bezoek.mag(deel.route))
                .map(deel -> new Punt(deel.naam, deel.route, deel.route.equals(pad)))
                .toList());
    }

    private static boolean isHier(String route, String pad) {
        return pad.equals(route) || !route.equals("/") && pad.startsWith(route + "/");
    }
}
