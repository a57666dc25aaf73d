// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/** {@code clienten.csv}: who is in care, who comes and who goes; and how many clients care was finally paid for. */
final class Clientenstroom {
    private final Verloop verloop;
    private final Map<String, Set<Integer>> betaald = new HashMap<>();

    Clientenstroom(Verloop verloop) {
        this.verloop = verloop;
    }

    void neem(Levermaand levermaand) {
        if (levermaand.centen() > 0) {
            betaald.computeIfAbsent(
                            sleutel(levermaand.traject().voorziening(), levermaand.maand()), s -> new HashSet<>())
                    .add(levermaand.traject().client().nummer());
        }
    }

    void schrijf(Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("clienten.csv"),
                "maand",
                "domein",
                "voorziening",
                "begin",
                "in",
                "uit",
                "einde",
                "clienten")) {
            var standen = verloop.voorzieningen().stream().map(this::stand).toList();
            for (int maand = verloop.kalender().eersteMaand(); maand <= Kalender.LAATSTE_MAAND; maand++) {
                for (var stand : standen) {
                    rij(uit, stand, maand);
                }
            }
        }
    }

    private void rij(Tabelbestand uit, Stand stand, int maand) {
        var eerste = verloop.kalender().maand(maand).atDay(1);
        var volgende = eerste.plusMonths(1);
        var voorziening = stand.voorziening();
        uit.rij(
                verloop.kalender().maand(maand),
                voorziening.domein().code(),
                voorziening.code(),
                stand.lopendVoor(eerste),
                stand.begonnen(eerste, volgende),
                stand.geeindigd(eerste, volgende),
                stand.lopendVoor(volgende),
                betaald.getOrDefault(sleutel(voorziening, maand), Set.of()).size());
    }

    private static String sleutel(Voorziening voorziening, int maand) {
        return voorziening.code() + maand;
    }

    private Stand stand(Voorziening voorziening) {
        var perClient = new HashMap<Integer, List<Traject.Levering>>();
        verloop.trajecten().stream()
                .filter(t -> t.voorziening().equals(voorziening) && isBekend(t))
                .forEach(t -> t.levering()
                        .ifPresent(l -> perClient
                                .computeIfAbsent(t.client().nummer(), c -> new ArrayList<>())
                                .add(l)));
        return new Stand(
                voorziening,
                perClient.values().stream().flatMap(l -> samen(l).stream()).toList());
    }

    /** Whether the municipality ever hears of it: what is reported after the example ends is in no message. */
    private boolean isBekend(Traject traject) {
        return !traject.toewijzingen()
                .get(0)
                .bekendOp()
                .isAfter(verloop.kalender().laatsteDag());
    }

    /** Trajectories of one client that touch or overlap are one stay. */
    private static List<Verblijf> samen(List<Traject.Levering> leveringen) {
        var uit = new ArrayList<Verblijf>();
        leveringen.stream()
                .sorted(Comparator.comparing(Traject.Levering::begin))
                .map(l -> new Verblijf(l.begin(), l.einde()))
                .forEach(v -> {
                    int laatste = uit.size() - 1;
                    if (laatste >= 0
                            && !v.begin().isAfter(uit.get(laatste).einde().plusDays(1))) {
                        uit.set(laatste, uit.get(laatste).totEnMet(v));
                    } else {
                        uit.add(v);
                    }
                });
        return uit;
    }

    private record Verblijf(LocalDate begin, LocalDate einde) {
        Verblijf totEnMet(Verblijf ander) {
            return new Verblijf(begin, ander.einde.isAfter(einde) ? ander.einde : einde);
        }
    }

    /** The stays in one voorziening. A stay that ends on a day is still there on that day and gone the next. */
    private record Stand(Voorziening voorziening, List<Verblijf> verblijven) {
        long lopendVoor(LocalDate dag) {
            return verblijven.stream()
                    .filter(v -> v.begin().isBefore(dag) && !v.einde().isBefore(dag))
                    .count();
        }

        long begonnen(LocalDate eerste, LocalDate volgende) {
            return verblijven.stream()
                    .filter(v -> !v.begin().isBefore(eerste) && v.begin().isBefore(volgende))
                    .count();
        }

        long geeindigd(LocalDate eerste, LocalDate volgende) {
            return verblijven.stream()
                    .filter(v -> !v.einde().isBefore(eerste) && v.einde().isBefore(volgende))
                    .count();
        }
    }
}
