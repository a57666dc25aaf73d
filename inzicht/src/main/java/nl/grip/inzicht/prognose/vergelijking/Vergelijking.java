// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vergelijking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;

/**
 * The difference between two forecasts of a year, voorziening by voorziening, by cause. One thing is changed at a time (model,
 * then facts, then prices), so that the parts are exactly the difference.
 *
 * @param regels sorted; every voorziening and {@code totaal} has each cause and their {@code totaal}
 */
public record Vergelijking(List<Regel> regels) {
    public static final String TOTAAL = "totaal";

    /** @param oorzaak code of an {@link Oorzaak}, or {@code totaal} */
    public record Regel(String voorziening, String oorzaak, Bedrag bedrag) {}

    public Vergelijking {
        regels = List.copyOf(regels);
    }

    /**
     * The four forecasts between which one thing changes.
     *
     * @param gezegd what was said on the earlier day
     * @param herhaald the same asked of this program, with what it knows of that day
     * @param oudePrijzen what is known now, at the prices of then
     * @param nu what is said now
     * @param zelfdeProgramma whether the earlier forecast was made by this program; then what differs came in late
     */
    public static Vergelijking van(Stand gezegd, Stand herhaald, Stand oudePrijzen, Stand nu, boolean zelfdeProgramma) {
        var namen = new TreeSet<String>();
        Stream.of(gezegd, herhaald, oudePrijzen, nu)
                .forEach(s -> namen.addAll(s.totaal().keySet()));
        var regels = new ArrayList<Regel>();
        var samen = new EnumMap<Oorzaak, Long>(Oorzaak.class);
        for (var naam : namen) {
            long model = herhaald.totaal(naam) - gezegd.totaal(naam);
            long instroom = oudePrijzen.instroom(naam) - herhaald.instroom(naam);
            long feiten = oudePrijzen.totaal(naam) - herhaald.totaal(naam) - instroom;
            var delen = Map.of(
                    Oorzaak.MODEL,
                    zelfdeProgramma ? 0 : model,
                    Oorzaak.NIEUWE_INSTROOM,
                    instroom,
                    Oorzaak.NIEUWE_FEITEN,
                    feiten + (zelfdeProgramma ? model : 0),
                    Oorzaak.PRIJS,
                    nu.totaal(naam) - oudePrijzen.totaal(naam));
            regels.addAll(regels(naam, delen));
            delen.forEach((oorzaak, centen) -> samen.merge(oorzaak, centen, Long::sum));
        }
        regels.addAll(regels(TOTAAL, samen));
        return new Vergelijking(regels);
    }

    private static List<Regel> regels(String voorziening, Map<Oorzaak, Long> delen) {
        long som = delen.values().stream().mapToLong(c -> c).sum();
        return Stream.concat(
                        Stream.of(Oorzaak.values())
                                .map(o -> new Regel(voorziening, o.code(), new Bedrag(delen.getOrDefault(o, 0L)))),
                        Stream.of(new Regel(voorziening, TOTAAL, new Bedrag(som))))
                .sorted(java.util.Comparator.comparing(Regel::oorzaak))
                .toList();
    }
}
