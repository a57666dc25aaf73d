// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.opslag.vraag.GenoemdeParameters;

/**
 * The filters of a question as SQL. A filter on a name that the SQL file itself asks for ({@code :van}) fills that in; one
 * on grootheid chooses between figures; all others choose bronregels. Values never become part of the SQL.
 *
 * @param opKolom filters on a column of bronregels
 * @param opGrootheden filters on the figure
 * @param ingevuld values of the names that the SQL file asks for, besides the peildatum
 */
record Voorwaarden(List<Filter> opKolom, List<Filter> opGrootheden, Map<String, String> ingevuld) {
    private static final String GROOTHEID = "grootheid";
    /** What the SQL of a figure that shows the forecast asks for; nobody can fill it in with a filter. */
    static final String PROGNOSES = "prognoses";

    /** What a figure that compares two periods calls them; a year or a month. */
    private static final List<String> PERIODEN = List.of("van", "naar");

    private static final Pattern PERIODE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");
    private static final Pattern GETAL = Pattern.compile("[1-9]\\d{0,5}");

    static Voorwaarden of(Indicator indicator, List<Filter> filters) {
        Set<String> gevraagd = new TreeSet<>(
                GenoemdeParameters.parse(indicator.stappen() + indicator.toerekening() + indicator.uitkomst())
                        .namen());
        gevraagd.remove("peildatum");
        Map<String, String> ingevuld = new TreeMap<>();
        if (gevraagd.remove(PROGNOSES)) {
            ingevuld.put(PROGNOSES, "");
        }
        List<Filter> opKolom = new ArrayList<>();
        List<Filter> opGrootheden = new ArrayList<>();
        for (Filter filter : filters) {
            if (gevraagd.contains(filter.kolom())) {
                ingevuld.put(filter.kolom(), String.join("|", filter.waarden()));
            } else {
                (filter.kolom().equals(GROOTHEID) ? opGrootheden : opKolom).add(filter);
            }
        }
        ingevuld.forEach(Voorwaarden::eisPeriode);
        for (String keuze : indicator.kop().keuzen()) {
            eisGetal(keuze, ingevuld.computeIfAbsent(keuze, leeg -> ""));
        }
        gevraagd.removeAll(ingevuld.keySet());
        if (!gevraagd.isEmpty()) {
            throw new Vraagfout("Het cijfer " + indicator.naam() + " vraagt een filter op "
                    + String.join(" en op ", gevraagd) + ".");
        }
        return new Voorwaarden(opKolom, opGrootheden, ingevuld);
    }

    private static void eisPeriode(String naam, String waarde) {
        if (PERIODEN.contains(naam) && !PERIODE.matcher(waarde).matches()) {
            throw new Vraagfout("Het filter '" + naam + "=" + waarde
                    + "' is niet te lezen. Schrijf een jaar of een maand: " + naam + "=2026 of " + naam + "=2026-01.");
        }
    }

    private static void eisGetal(String keuze, String waarde) {
        if (!waarde.isEmpty() && !GETAL.matcher(waarde).matches()) {
            throw new Vraagfout("Het filter '" + keuze + "=" + waarde
                    + "' is niet te lezen. Schrijf een heel getal vanaf 1, bijvoorbeeld " + keuze + "=12.");
        }
    }

    /** The periods that are compared. */
    Perioden perioden() {
        return new Perioden(PERIODEN.stream()
                .filter(ingevuld::containsKey)
                .map(ingevuld::get)
                .toList());
    }

    List<String> kolommen() {
        return opKolom.stream().map(Filter::kolom).toList();
    }

    boolean laatDoor(String grootheid) {
        return opGrootheden.stream().allMatch(filter -> filter.waarden().contains(grootheid));
    }

    /** Everything that the composed SQL asks for besides the peildatum. */
    Map<String, String> parameters() {
        Map<String, String> alle = new TreeMap<>(ingevuld);
        waarden("k", opKolom, alle);
        waarden("g", opGrootheden, alle);
        return alle;
    }

    Map<String, String> parametersVanDeStappen() {
        return ingevuld;
    }

    String opKolommen() {
        return sql("k", opKolom);
    }

    String opGrootheid() {
        return sql("g", opGrootheden);
    }

    private static String sql(String soort, List<Filter> filters) {
        return IntStream.range(0, filters.size())
                .mapToObj(i -> " AND " + sql(soort + i, filters.get(i)))
                .collect(Collectors.joining("", "TRUE", ""));
    }

    private static String sql(String naam, Filter filter) {
        String kolom = "CAST(" + filter.kolom() + " AS STRING)";
        if (filter.isBereik()) {
            return kolom + " BETWEEN :" + naam + "_0 AND :" + naam + "_1";
        }
        return IntStream.range(0, filter.waarden().size())
                .mapToObj(i -> ":" + naam + "_" + i)
                .collect(Collectors.joining(", ", kolom + " IN (", ")"));
    }

    private static void waarden(String soort, List<Filter> filters, Map<String, String> naar) {
        for (int f = 0; f < filters.size(); f++) {
            List<String> waarden = filters.get(f).waarden();
            for (int w = 0; w < waarden.size(); w++) {
                naar.put(soort + f + "_" + w, waarden.get(w));
            }
        }
    }
}
