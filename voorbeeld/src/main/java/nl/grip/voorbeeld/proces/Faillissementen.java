// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Scenario;

/** Cuts the running trajectories of an aanbieder that fails, and lets others take them over. */
final class Faillissementen {
    private static final long OVERNAME = 2_000_000_000_000L;

    private final Scenario scenario;
    private final Kalender kalender;
    private final Gemeente gemeente;
    private final Faillissement gebeurtenis;

    private Faillissementen(Scenario scenario, Kalender kalender, Gemeente gemeente, Faillissement gebeurtenis) {
        this.scenario = scenario;
        this.kalender = kalender;
        this.gemeente = gemeente;
        this.gebeurtenis = gebeurtenis;
    }

    static List<Traject> verwerk(List<Traject> trajecten, Scenario scenario, Kalender kalender, Gemeente gemeente) {
        var uit = List.copyOf(trajecten);
        for (var f : scenario.list(Faillissement.class).toList()) {
            var verwerker = new Faillissementen(scenario, kalender, gemeente, f);
            uit = uit.stream().flatMap(verwerker::verwerk).toList();
        }
        return uit;
    }

    /** What was only allocated from that day on is the other's alone; what is given once was given already. */
    private Stream<Traject> verwerk(Traject traject) {
        var dag = kalender.maand(gebeurtenis.maand()).atDay(1);
        boolean isGegeven = traject.voorziening().soort() == Voorziening.Soort.STUKS
                && traject.levering().filter(l -> l.begin().isBefore(dag)).isPresent();
        boolean loopt = !isGegeven
                && traject.levering().filter(l -> !l.einde().isBefore(dag)).isPresent();
        return traject.rang() == gebeurtenis.aanbieder() && loopt
                ? Stream.of(afgebroken(traject, dag), overgenomen(traject))
                        .filter(t -> !t.toewijzingen().isEmpty())
                : Stream.of(traject);
    }

    /** Nobody knew when it was allocated that it would end: the allocations keep their term until they are drawn back. */
    private static Traject afgebroken(Traject traject, LocalDate dag) {
        var laatste = dag.minusDays(1);
        var toewijzingen = traject.toewijzingen().stream()
                .filter(t -> t.ingang().isBefore(dag))
                .toList();
        var levering = traject.levering()
                .filter(l -> l.begin().isBefore(dag))
                .map(l -> new Levering(l.begin(), eerste(laatste, einde(toewijzingen)), Reden.ANDERE_AANBIEDER));
        return anders(traject, traject.nummer(), traject.rang(), toewijzingen, levering, Optional.of(laatste));
    }

    private static LocalDate einde(List<Toewijzing> toewijzingen) {
        return toewijzingen.get(toewijzingen.size() - 1).einde();
    }

    private static LocalDate eerste(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate laatste(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Traject overgenomen(Traject traject) {
        var toeval = Toeval.of(scenario.zaad(), "overname", traject.nummer());
        int maand = gebeurtenis.maand() + toeval.geheel(0, gebeurtenis.overgang() - 1);
        var dag = kalender.maand(maand).atDay(1);
        var toewijzingen = vanaf(traject.toewijzingen(), dag);
        var levering = traject.levering()
                .filter(l -> !l.einde().isBefore(dag) && !toewijzingen.isEmpty())
                .map(l -> new Levering(laatste(l.begin(), toewijzingen.get(0).ingang()), l.einde(), l.reden()));
        return anders(
                traject,
                traject.nummer() + OVERNAME,
                opvolger(traject.voorziening(), toeval),
                toewijzingen,
                levering,
                Optional.empty());
    }

    /** One of the largest others that offer the voorziening. */
    private int opvolger(Voorziening voorziening, Toeval toeval) {
        var kandidaten = gemeente.aanbieders().stream()
                .filter(a -> a.rang() != gebeurtenis.aanbieder() && gemeente.biedtAan(a, voorziening))
                .limit(gebeurtenis.opvolgers())
                .toList();
        return kandidaten.get(toeval.geheel(0, kandidaten.size() - 1)).rang();
    }

    private static List<Toewijzing> vanaf(List<Toewijzing> toewijzingen, LocalDate dag) {
        var rest = toewijzingen.stream().filter(t -> !t.einde().isBefore(dag)).toList();
        return IntStream.range(0, rest.size())
                .mapToObj(i -> vanaf(rest.get(i), i + 1, dag))
                .toList();
    }

    private static Toewijzing vanaf(Toewijzing t, int volgnummer, LocalDate dag) {
        return t.ingang().isBefore(dag) ? t.vanaf(volgnummer, dag, dag) : t.vanaf(volgnummer, t.ingang(), t.bekendOp());
    }

    private static Traject anders(
            Traject traject,
            long nummer,
            int rang,
            List<Toewijzing> toewijzingen,
            Optional<Levering> levering,
            Optional<LocalDate> overgedragenNa) {
        return new Traject(
                nummer,
                traject.client(),
                traject.voorziening(),
                rang,
                traject.verwijzer(),
                toewijzingen,
                traject.uitnutting(),
                levering,
                overgedragenNa);
    }
}
