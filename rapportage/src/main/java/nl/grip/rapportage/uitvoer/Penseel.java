// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a shape looks in a document: the classes of {@code beeld.css} as attributes of svg, for a document stands alone. A
 * series has a hatching of its own, so that a black and white print tells as much.
 */
final class Penseel {
    private static final String BLAUW = "#154273";
    private static final String INKT = "#1c1f24";
    private static final String GRIJS = "#6b7682";

    private static final Map<String, List<String>> KLASSEN = Map.ofEntries(
            Map.entry("beeld-streep", List.of("stroke", "#d7dbe0", "stroke-width", "1")),
            Map.entry("beeld-nullijn", List.of("stroke", GRIJS, "stroke-width", "1.5")),
            Map.entry("beeld-brug", List.of("stroke", GRIJS, "stroke-dasharray", "3 3")),
            Map.entry("beeld-lijn", List.of("fill", "none", "stroke", BLAUW, "stroke-width", "2.5")),
            Map.entry("beeld-lijn--onvolledig", List.of("stroke-dasharray", "5 5")),
            Map.entry("beeld-lijn--vorig", List.of("stroke", GRIJS, "stroke-dasharray", "2 4")),
            Map.entry(
                    "beeld-grens",
                    List.of("fill", "none", "stroke", "#a8251b", "stroke-width", "2.5", "stroke-dasharray", "10 4")),
            Map.entry(
                    "beeld-gelijk",
                    List.of("fill", "none", "stroke", GRIJS, "stroke-dasharray", "6 5", "stroke-width", "1.5")),
            Map.entry("beeld-punt", List.of("fill", BLAUW, "stroke", "#ffffff", "stroke-width", "1.5")),
            Map.entry("beeld-punt--buiten", List.of("fill", "#c2611f")),
            Map.entry("beeld-spreiding", List.of("fill", "#9fc3e3", "stroke", BLAUW)),
            Map.entry("beeld-band", List.of("fill", "#dcebf7", "stroke", "#7fb6de", "stroke-width", "1")),
            Map.entry("beeld-band--binnen", List.of("fill", "#9fc3e3")),
            Map.entry("beeld-deel", List.of("stroke", "#ffffff", "stroke-width", "1")),
            Map.entry("beeld-reeks-1", List.of("fill", BLAUW)),
            Map.entry("beeld-reeks-2", List.of("fill", "#7fb6de")),
            Map.entry("beeld-reeks-3", List.of("fill", "#fbe3d0", "stroke", "#c2611f")),
            Map.entry("beeld-reeks-4", List.of("fill", "#d3ecdb", "stroke", "#1f6b3f")),
            Map.entry("beeld-reeks-5", List.of("fill", "#efe0f3", "stroke", "#7a3b8f")),
            Map.entry("beeld-reeks-6", List.of("fill", "#d7dbe0", "stroke", GRIJS)),
            Map.entry("beeld-erbij", List.of("fill", "#fbe3d0", "stroke", "#a8521b")),
            Map.entry("beeld-eraf", List.of("fill", "#2e7d4f")),
            Map.entry("beeld-tint-0", List.of("fill", "#eef4fa")),
            Map.entry("beeld-tint-1", List.of("fill", "#cfe1f1")),
            Map.entry("beeld-tint-2", List.of("fill", "#9fc3e3")),
            Map.entry("beeld-tint-3", List.of("fill", "#2c6aa5")),
            Map.entry("beeld-tint-4", List.of("fill", BLAUW)),
            Map.entry("beeld-midden", List.of("text-anchor", "middle")),
            Map.entry("beeld-rechts", List.of("text-anchor", "end")),
            Map.entry("beeld-sterk", List.of("font-weight", "700")),
            Map.entry("beeld-naam", List.of("font-weight", "700", "font-size", "19")),
            Map.entry("beeld-licht", List.of("fill", "#ffffff")));

    /** The step between the hatches of a class, and how far they lean: 0 is lying, 1 is at 45 degrees. */
    private static final Map<String, Arcering> ARCERINGEN = Map.of(
            "beeld-reeks-3", new Arcering("#c2611f", 9, 1),
            "beeld-erbij", new Arcering("#a8521b", 9, 1),
            "beeld-reeks-4", new Arcering("#1f6b3f", 7, 0),
            "beeld-reeks-5", new Arcering("#7a3b8f", 9, -1));

    /** @param helling 0 lying, 1 up to the right, -1 down to the right */
    record Arcering(String kleur, int stap, int helling) {}

    private Penseel() {}

    static String[] tekst(String klassen) {
        return attributen(Map.of("fill", INKT, "font-size", "17"), klassen);
    }

    static String[] vlak(String klassen) {
        return attributen(Map.of(), klassen);
    }

    static Optional<Arcering> arcering(String klassen) {
        return List.of(klassen.split(" ")).stream()
                .filter(ARCERINGEN::containsKey)
                .map(ARCERINGEN::get)
                .findFirst();
    }

    private static String[] attributen(Map<String, String> eerst, String klassen) {
        Map<String, String> samen = new TreeMap<>(eerst);
        for (String klasse : klassen.split(" ")) {
            var paren = KLASSEN.getOrDefault(klasse, List.of());
            for (int i = 0; i < paren.size(); i += 2) {
                samen.put(paren.get(i), paren.get(i + 1));
            }
        }
        List<String> plat = new ArrayList<>();
        samen.forEach((naam, waarde) -> plat.addAll(List.of(naam, waarde)));
        return plat.toArray(String[]::new);
    }
}
