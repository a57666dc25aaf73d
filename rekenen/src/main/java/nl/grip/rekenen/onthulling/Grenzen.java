// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Between which bounds each hidden count must lie for who knows that nobody hides a zero: what is left of a relation when
 * all its other counts are as large, or as small, as they can be. Narrowed until nothing changes.
 */
final class Grenzen {
    private static final long MINSTENS = 1;
    private static final int RONDES = 50;

    private final Telling telling;
    private final Set<String> verborgen;
    private final Map<String, Long> laag = new TreeMap<>();
    private final Map<String, Long> hoog = new TreeMap<>();

    Grenzen(Telling telling, Set<String> verborgen) {
        this.telling = telling;
        this.verborgen = verborgen;
        long alles =
                telling.cellen().values().stream().mapToLong(Long::longValue).sum();
        telling.cellen().forEach((cel, aantal) -> {
            laag.put(cel, verborgen.contains(cel) ? MINSTENS : aantal);
            hoog.put(cel, verborgen.contains(cel) ? alles : aantal);
        });
        for (int ronde = 0; ronde < RONDES && versmal(); ronde++) {
            continue;
        }
    }

    /** The hidden counts that can have one value only. */
    Set<String> vast() {
        Set<String> vast = new LinkedHashSet<>();
        verborgen.stream().filter(cel -> van(laag, cel) == van(hoog, cel)).forEach(vast::add);
        return vast;
    }

    private boolean versmal() {
        boolean iets = false;
        for (Telling.Relatie relatie : telling.relaties()) {
            iets |= versmalTotaal(relatie);
            for (String deel : relatie.delen()) {
                iets |= versmalDeel(relatie, deel);
            }
        }
        return iets;
    }

    private boolean versmalTotaal(Telling.Relatie relatie) {
        return zet(relatie.totaal(), som(laag, relatie), som(hoog, relatie));
    }

    private boolean versmalDeel(Telling.Relatie relatie, String deel) {
        long onder = van(laag, relatie.totaal()) - som(hoog, relatie) + van(hoog, deel);
        long boven = van(hoog, relatie.totaal()) - som(laag, relatie) + van(laag, deel);
        return zet(deel, onder, boven);
    }

    private boolean zet(String cel, long onder, long boven) {
        if (!verborgen.contains(cel)) {
            return false;
        }
        boolean smaller = onder > van(laag, cel) || boven < van(hoog, cel);
        laag.merge(cel, onder, Math::max);
        hoog.merge(cel, boven, Math::min);
        return smaller;
    }

    private static long som(Map<String, Long> grens, Telling.Relatie relatie) {
        return relatie.delen().stream().mapToLong(deel -> van(grens, deel)).sum();
    }

    private static long van(Map<String, Long> grens, String cel) {
        return grens.getOrDefault(cel, 0L);
    }
}
