// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Leveringen.Sleutel;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** From versions of allocations, with the care given under them, to one toekenning each. */
final class Toekenningen {
    private static final double DAGEN_PER_WEEK = 7;
    private static final String PER_DAG = "1";
    private static final String PER_WEEK = "2";
    private static final String TOTAAL = "6";

    private Toekenningen() {}

    /** @param versie the one that holds */
    record Geldend(Toewijzingversie versie, Toekenning toekenning) {}

    /** One for each allocation, in the order in which they came. */
    static List<Geldend> van(List<Toewijzingversie> versies, Leveringen leveringen) {
        Map<Sleutel, List<Toewijzingversie>> perToewijzing = new LinkedHashMap<>();
        versies.forEach(t -> perToewijzing
                .computeIfAbsent(new Sleutel(t.domein(), t.toewijzing()), s -> new ArrayList<>(1))
                .add(t));
        return perToewijzing.entrySet().stream()
                .map(e -> geldend(e.getKey(), e.getValue(), leveringen))
                .toList();
    }

    private static Geldend geldend(Sleutel sleutel, List<Toewijzingversie> versies, Leveringen leveringen) {
        versies.sort(Comparator.comparing(Toewijzingversie::bekendVan)
                .thenComparing(v -> v.bekendTot().isEmpty()));
        var eerste = versies.get(0);
        var laatste = versies.get(versies.size() - 1);
        int ingang = Maandtelling.dag(laatste.ingang());
        return new Geldend(
                laatste,
                new Toekenning(
                        laatste.aanbieder(),
                        ingang,
                        einde(laatste),
                        einde(eerste),
                        perMaand(laatste),
                        laatste.frequentie().equals(TOTAAL),
                        Maandtelling.dag(eerste.bekendVan()),
                        leveringen.begin(sleutel, ingang),
                        leveringen.einde(sleutel),
                        leveringen.van(sleutel)));
    }

    private static int einde(Toewijzingversie versie) {
        return versie.einde().map(Maandtelling::dag).orElse(OPEN);
    }

    private static double perMaand(Toewijzingversie versie) {
        double volume = versie.volume().orElse(0.0);
        return switch (versie.frequentie()) {
            case PER_DAG -> volume * Maandtelling.DAGEN_PER_MAAND;
            case PER_WEEK -> volume * Maandtelling.DAGEN_PER_MAAND / DAGEN_PER_WEEK;
            default -> volume;
        };
    }
}
