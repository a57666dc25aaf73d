// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.grip.bronnen.Feitsoort.Inhoud;
import nl.grip.bronnen.Feitsoort.Kolom;

/** Every kind of fact, in the order of {@code feiten.csv}. */
public final class Feitsoorten {
    private static final Map<String, Feitsoort> OP_NAAM = lees();

    private Feitsoorten() {}

    public static List<Feitsoort> list() {
        return List.copyOf(OP_NAAM.values());
    }

    public static Feitsoort get(String naam) {
        return find(naam).orElseThrow(() -> new IllegalArgumentException("Feitsoort " + naam + " bestaat niet"));
    }

    public static Optional<Feitsoort> find(String naam) {
        return Optional.ofNullable(OP_NAAM.get(naam));
    }

    private static Map<String, Feitsoort> lees() {
        Map<String, List<Kolom>> kolommen = new LinkedHashMap<>();
        for (var regel : Lijst.lees("feiten.csv")) {
            var kolom = new Kolom(regel.get("kolom"), inhoud(regel.get("inhoud")));
            kolommen.computeIfAbsent(regel.get("feit"), naam -> new ArrayList<>())
                    .add(kolom);
        }
        Map<String, Feitsoort> soorten = new LinkedHashMap<>();
        kolommen.forEach((naam, lijst) -> soorten.put(naam, new Feitsoort(naam, lijst)));
        return soorten;
    }

    private static Inhoud inhoud(String code) {
        return Inhoud.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
