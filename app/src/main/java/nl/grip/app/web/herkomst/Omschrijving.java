// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.rapportage.vorm.Notatie;

/** Says in words which part of the whole a figure is about. */
public record Omschrijving(Voorzieningen voorzieningen) {
    private static final String ALLES = "Alle hulp";

    /** Such as Huishoudelijke hulp, maart 2026, gedeclareerd. */
    List<String> van(Map<String, String> filter, String grootheid) {
        var rest = new TreeMap<>(filter);
        List<String> delen = new ArrayList<>();
        var code = rest.remove("voorziening");
        delen.add(code == null ? ALLES : voorzieningen.naam(code));
        var maand = rest.remove("maand");
        if (maand != null) {
            delen.add(maanden(maand));
        }
        rest.forEach((kolom, waarde) -> delen.add(kolom.equals("domein") ? waarde : kolom + " " + waarde));
        delen.add(grootheid);
        return delen;
    }

    private static String maanden(String filter) {
        try {
            var maanden = filter.split("\\.\\.");
            var eerste = Notatie.maand(YearMonth.parse(maanden[0]));
            return maanden.length == 1 ? eerste : eerste + " tot en met " + Notatie.maand(YearMonth.parse(maanden[1]));
        } catch (DateTimeException geenMaand) {
            return filter;
        }
    }
}
