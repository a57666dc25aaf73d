// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.catalogus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Adres;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Notatie;

/** All figures that a role may see, by theme. A figure without a theme stands under the last one. */
public record Catalogusblad(List<Thema> themas) {
    private static final String REST = "Overige cijfers";

    public Catalogusblad {
        themas = List.copyOf(themas);
    }

    public record Thema(String naam, List<Cijfer> cijfers) {
        public Thema {
            cijfers = List.copyOf(cijfers);
        }
    }

    public record Cijfer(String naam, String vraag, String adres) {}

    /** How many figures there are for this reader. */
    public String titel() {
        int aantal = themas.stream().mapToInt(thema -> thema.cijfers().size()).sum();
        return Notatie.aantal(aantal)
                + (aantal == 1 ? " cijfer laat" : " cijfers laten")
                + " zien wat er gebeurt en waarom";
    }

    static Catalogusblad van(List<Indicator> indicatoren, Map<String, String> themas, Bezoek bezoek) {
        var volgorde = java.util.stream.Stream.concat(themas.values().stream(), java.util.stream.Stream.of(REST))
                .distinct()
                .toList();
        Map<String, List<Cijfer>> perThema = indicatoren.stream()
                .filter(indicator -> bezoek.magCijfer(indicator.naam()))
                .collect(Collectors.groupingBy(
                        indicator -> themas.getOrDefault(indicator.naam(), REST),
                        TreeMap::new,
                        Collectors.mapping(Catalogusblad::cijfer, Collectors.toList())));
        return new Catalogusblad(volgorde.stream()
                .filter(perThema::containsKey)
                .map(thema -> new Thema(thema, perThema.getOrDefault(thema, List.of())))
                .toList());
    }

    private static Cijfer cijfer(Indicator indicator) {
        return new Cijfer(
                indicator.kop().naam(),
                indicator.kop().vraag(),
                Adres.van("/inzicht").naar(indicator.naam()).tekst());
    }
}
