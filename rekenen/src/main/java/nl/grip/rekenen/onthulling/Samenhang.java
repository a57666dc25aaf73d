// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts that have no relation with each other, directly or through others, tell nothing of each other: they stand apart. */
final class Samenhang {
    private final Map<String, String> bij = new TreeMap<>();

    private Samenhang(Telling telling) {
        telling.cellen().keySet().forEach(cel -> bij.put(cel, cel));
        telling.relaties()
                .forEach(relatie -> relatie.leden().forEach(lid -> bij.put(hoofd(lid), hoofd(relatie.totaal()))));
    }

    /** The parts of it that can be looked at one by one. */
    static Collection<Telling> delen(Telling telling) {
        var samenhang = new Samenhang(telling);
        Map<String, Map<String, Long>> cellen = new LinkedHashMap<>();
        Map<String, List<Telling.Relatie>> relaties = new LinkedHashMap<>();
        telling.cellen()
                .forEach((cel, aantal) -> cellen.computeIfAbsent(samenhang.hoofd(cel), nieuw -> new LinkedHashMap<>())
                        .put(cel, aantal));
        telling.relaties()
                .forEach(relatie -> relaties.computeIfAbsent(
                                samenhang.hoofd(relatie.totaal()), nieuw -> new ArrayList<>())
                        .add(relatie));
        List<Telling> delen = new ArrayList<>();
        cellen.forEach((hoofd, eigen) -> delen.add(new Telling(eigen, relaties.getOrDefault(hoofd, List.of()))));
        return delen;
    }

    private String hoofd(String cel) {
        var nu = cel;
        for (var op = bij.getOrDefault(nu, nu); !op.equals(nu); op = bij.getOrDefault(nu, nu)) {
            nu = op;
        }
        return nu;
    }
}
