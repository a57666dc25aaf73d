// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.app.web.vorm.Adres;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * What can be chosen on the page of a figure; what is chosen stands in the address.
 *
 * @param adres where the choice goes
 * @param vast filters that are kept, such as a voorziening that was clicked
 * @param vergelijk two periods to fill in; empty for a figure that compares none
 */
public record Cijferformulier(
        String adres,
        List<Optie> grootheden,
        List<Optie> uitsplitsingen,
        List<Optie> domeinen,
        Optional<Map<String, String>> vergelijk,
        boolean perMaand,
        String vanaf,
        String totenmet,
        String peildatum,
        Map<String, String> vast) {
    private static final String DOMEIN = "domein";

    public record Optie(String waarde, String tekst, boolean gekozen) {}

    static Cijferformulier van(Cijferantwoord antwoord) {
        var keuze = antwoord.keuze();
        var kop = antwoord.delen().indicator().kop();
        var vast = new TreeMap<>(keuze.filters());
        List.of(DOMEIN, "maand", "van", "naar").forEach(vast::remove);
        var maanden = keuze.filters().getOrDefault("maand", "").split("\\.\\.");
        return new Cijferformulier(
                Adres.van("/inzicht").naar(keuze.naam()).tekst(),
                kop.grootheden().stream()
                        .map(g -> new Optie(g, Naamgeving.kop(g), g.equals(antwoord.grootheid())))
                        .toList(),
                uitsplitsingen(antwoord),
                antwoord.dimensies().contains(DOMEIN) ? domeinen(keuze) : List.of(),
                keuze.filters().containsKey("van") ? Optional.of(periodes(keuze)) : Optional.empty(),
                antwoord.dimensies().contains("maand"),
                maanden[0],
                maanden.length > 1 ? maanden[1] : maanden[0],
                keuze.peildatum().map(p -> p.datum().toString()).orElse(""),
                vast);
    }

    private static Map<String, String> periodes(Cijferkeuze keuze) {
        var periodes = new java.util.LinkedHashMap<String, String>();
        periodes.put("van", keuze.filters().getOrDefault("van", ""));
        periodes.put("naar", keuze.filters().getOrDefault("naar", ""));
        return periodes;
    }

    private static List<Optie> domeinen(Cijferkeuze keuze) {
        var gekozen = keuze.filters().getOrDefault(DOMEIN, "");
        return List.of(
                new Optie("", "Wmo en Jeugd", gekozen.isEmpty()),
                new Optie("Wmo", "Wmo", gekozen.equals("Wmo")),
                new Optie("Jeugd", "Jeugd", gekozen.equals("Jeugd")));
    }

    /** The breakdown of the figure itself, and each other column with the months or without. */
    private static List<Optie> uitsplitsingen(Cijferantwoord antwoord) {
        var eigen = antwoord.delen().indicator().kop().korrel();
        List<List<String>> keuzes = new ArrayList<>(List.of(eigen));
        boolean maand = antwoord.dimensies().contains("maand");
        antwoord.dimensies().stream()
                .filter(kolom -> !kolom.equals("maand") && !kolom.endsWith("_id"))
                .map(kolom -> maand && eigen.contains("maand") ? List.of("maand", kolom) : List.of(kolom))
                .filter(per -> !keuzes.contains(per))
                .forEach(keuzes::add);
        var gekozen = antwoord.delen().per();
        return Stream.concat(keuzes.stream(), Stream.of(gekozen).filter(per -> !keuzes.contains(per)))
                .map(per -> new Optie(String.join(",", per), tekst(per), per.equals(gekozen)))
                .toList();
    }

    private static String tekst(List<String> per) {
        var zonder = per.stream()
                .filter(kolom -> !kolom.equals("maand"))
                .map(Naamgeving::kop)
                .toList();
        return zonder.isEmpty() ? "Alleen per maand" : String.join(", ", zonder);
    }
}
