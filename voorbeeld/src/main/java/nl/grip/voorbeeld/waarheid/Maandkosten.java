// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.waarheid;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Verloop;

/** {@code maandkosten.csv}: what was finally paid, by month of delivery. */
final class Maandkosten {
    private final Verloop verloop;
    private final Map<Sleutel, long[]> sommen = new TreeMap<>();

    Maandkosten(Verloop verloop) {
        this.verloop = verloop;
    }

    void neem(Levermaand levermaand) {
        if (levermaand.regels().stream().noneMatch(r -> r.afgewezenOp().isEmpty())) {
            return;
        }
        var som = sommen.computeIfAbsent(sleutel(levermaand), s -> new long[2]);
        som[0] += levermaand.regels().stream()
                .filter(r -> r.afgewezenOp().isEmpty())
                .mapToLong(Maandkosten::volume)
                .sum();
        som[1] += levermaand.centen();
    }

    void schrijf(Path map) {
        try (var uit = Tabelbestand.maak(
                map.resolve("maandkosten.csv"),
                "maand",
                "domein",
                "voorziening",
                "aanbieder",
                "wijk",
                "eenheid",
                "volume",
                "bedrag")) {
            sommen.forEach((s, som) -> uit.rij(
                    s.maand(),
                    s.domein(),
                    s.voorziening(),
                    s.aanbieder(),
                    s.wijk(),
                    s.eenheid(),
                    som[0],
                    new Bedrag(som[1])));
        }
    }

    private static long volume(Regel regel) {
        return regel.isCredit() ? -regel.volume() : regel.volume();
    }

    private Sleutel sleutel(Levermaand levermaand) {
        var traject = levermaand.traject();
        return new Sleutel(
                verloop.kalender().maand(levermaand.maand()).toString(),
                traject.voorziening().domein().code(),
                traject.voorziening().code(),
                verloop.gemeente().aanbieder(traject.rang()).agb(),
                levermaand.toewijzing().wijkcode(),
                traject.voorziening().eenheid());
    }

    private record Sleutel(
            String maand, String domein, String voorziening, String aanbieder, String wijk, String eenheid)
            implements Comparable<Sleutel> {
        private static final Comparator<Sleutel> VOLGORDE = Comparator.comparing(Sleutel::maand)
                .thenComparing(Sleutel::domein)
                .thenComparing(Sleutel::voorziening)
                .thenComparing(Sleutel::aanbieder)
                .thenComparing(Sleutel::wijk)
                .thenComparing(Sleutel::eenheid);

        @Override
        public int compareTo(Sleutel ander) {
            return VOLGORDE.compare(this, ander);
        }
    }
}
