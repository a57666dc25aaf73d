// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import nl.grip.inzicht.prognose.terugtoets.Terugtoets;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;

/**
 * What would have been said on the ends of the quarters of a year that is over, and what it came to, beside the rules of
 * thumb; kept as long as nothing new is known of that year.
 */
public final class Terugblikken {
    private static final String SOORT = "terugtoets";
    private static final int KWARTALEN = 4;
    private static final int MAANDEN_PER_KWARTAAL = 3;
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 1000;

    private final Jaarprognose prognose;
    private final Prognosearchief archief;

    public Terugblikken(Jaarprognose prognose, Prognosearchief archief) {
        this.prognose = prognose;
        this.archief = archief;
    }

    /**
     * Of the whole municipality, every rule on every quarter end.
     *
     * @param peildatum what is known on this day says what came true
     */
    public List<Toetsregel> van(int jaar, LocalDate peildatum) {
        var vraag = Map.of(Prognosevraag.JAAR, String.valueOf(jaar), Prognosevraag.PEILDATUM, peildatum.toString());
        var bewaard = archief.find(SOORT, peildatum, vraag);
        return lees(bewaard.orElseGet(
                () -> archief.bewaar(SOORT, peildatum, vraag, Rijen.bytes(bereken(jaar, peildatum)))));
    }

    private List<List<String>> bereken(int jaar, LocalDate peildatum) {
        var terugtoets =
                Terugtoets.van(prognose.feiten().op(peildatum), GekalibreerdeVoorspeller.vanGrip(), ZAAD, TREKKINGEN);
        return IntStream.rangeClosed(1, KWARTALEN)
                .mapToObj(k -> YearMonth.of(jaar, k * MAANDEN_PER_KWARTAAL).atEndOfMonth())
                .flatMap(dag -> terugtoets.op(jaar, dag).totaal().stream())
                .map(Terugblikken::rij)
                .toList();
    }

    private static List<String> rij(Toetsregel r) {
        return Stream.concat(
                        Stream.of(
                                String.valueOf(r.jaar()),
                                r.peildatum().toString(),
                                r.voorziening(),
                                r.regel(),
                                String.valueOf(r.verwacht()),
                                String.valueOf(r.werkelijk()),
                                String.valueOf(r.intervalscore80()),
                                String.valueOf(r.crps())),
                        r.kwantielen().stream().map(String::valueOf))
                .toList();
    }

    private static List<Toetsregel> lees(byte[] bytes) {
        return Rijen.lees(bytes).stream()
                .map(v -> new Toetsregel(
                        Integer.parseInt(v.get(0)),
                        LocalDate.parse(v.get(1)),
                        v.get(2),
                        v.get(3),
                        Long.parseLong(v.get(4)),
                        Long.parseLong(v.get(5)),
                        v.subList(8, v.size()).stream().map(Long::valueOf).toList(),
                        Double.parseDouble(v.get(6)),
                        Double.parseDouble(v.get(7))))
                .toList();
    }
}
