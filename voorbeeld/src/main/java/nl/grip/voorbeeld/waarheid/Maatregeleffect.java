// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;

/** {@code maatregel.csv}: what care cost with the measure, and what it would have cost without: the same chances. */
public final class Maatregeleffect {
    private Maatregeleffect() {}

    /** What care cost with the measure and what it would have cost without, in cents, by {@code maand;wijk}. */
    public record Beide(Map<String, Long> zonder, Map<String, Long> met) {}

    /** Of a scenario that has a measure. */
    public static Beide van(Verloop verloop) {
        return van(
                verloop,
                Verloop.of(
                        verloop.scenario().zonderMaatregel(), verloop.kalender().dienstjaar()));
    }

    /** @param zonder the same municipality without the measure */
    public static Beide van(Verloop verloop, Verloop zonder) {
        var maatregel = verloop.scenario().findMaatregel().orElseThrow();
        return new Beide(kosten(zonder, maatregel), kosten(verloop, maatregel));
    }

    static void schrijf(Verloop verloop, Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("maatregel.csv"), "maand", "voorziening", "wijk", "zonder", "met", "effect")) {
            verloop.scenario().findMaatregel().ifPresent(maatregel -> rijen(verloop, maatregel, uit));
        }
    }

    private static void rijen(Verloop verloop, Maatregel maatregel, Tabelbestand uit) {
        var met = kosten(verloop, maatregel);
        var zonder = kosten(
                Verloop.of(
                        verloop.scenario().zonderMaatregel(), verloop.kalender().dienstjaar()),
                maatregel);
        for (var sleutel : sleutels(met, zonder)) {
            long a = zonder.getOrDefault(sleutel, 0L);
            long b = met.getOrDefault(sleutel, 0L);
            var delen = sleutel.split(";", -1);
            uit.rij(delen[0], maatregel.voorziening(), delen[1], new Bedrag(a), new Bedrag(b), new Bedrag(b - a));
        }
    }

    private static Set<String> sleutels(Map<String, Long> met, Map<String, Long> zonder) {
        var uit = new HashSet<>(met.keySet());
        uit.addAll(zonder.keySet());
        return new java.util.TreeSet<>(uit);
    }

    private static Map<String, Long> kosten(Verloop verloop, Maatregel maatregel) {
        var uit = new TreeMap<String, Long>();
        verloop.levermaanden(l -> {
            var traject = l.traject();
            if (traject.voorziening().code().equals(maatregel.voorziening())) {
                uit.merge(
                        verloop.kalender().maand(l.maand()) + ";"
                                + l.toewijzing().wijkcode(),
                        l.centen(),
                        Long::sum);
            }
        });
        return uit;
    }
}
