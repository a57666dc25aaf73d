// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Between which bounds each hidden count must lie for who knows that nobody hides a zero: what is left of a relation when
 * all its other counts are as large, or as small, as they can be. Narrowed until nothing changes.
 */
final class Grenzen {
    private static final long MINSTENS = 1;
    private static final int RONDES = 50;

    private final List<String> cellen;
    private final boolean[] verborgen;
    private final long[] laag;
    private final long[] hoog;

    /** Of each relation the place of its total and those of its parts. */
    private record Plekken(int totaal, int[] delen) {}

    Grenzen(Telling telling, Set<String> verborgen) {
        cellen = List.copyOf(telling.cellen().keySet());
        this.verborgen = new boolean[cellen.size()];
        laag = new long[cellen.size()];
        hoog = new long[cellen.size()];
        long alles =
                telling.cellen().values().stream().mapToLong(Long::longValue).sum();
        for (int cel = 0; cel < laag.length; cel++) {
            boolean weg = verborgen.contains(cellen.get(cel));
            long aantal = telling.aantal(cellen.get(cel));
            this.verborgen[cel] = weg;
            laag[cel] = weg ? MINSTENS : aantal;
            hoog[cel] = weg ? alles : aantal;
        }
        versmal(plekken(telling));
    }

    private List<Plekken> plekken(Telling telling) {
        Map<String, Integer> plek = new LinkedHashMap<>();
        cellen.forEach(cel -> plek.put(cel, plek.size()));
        return telling.relaties().stream()
                .map(relatie -> new Plekken(
                        plek.getOrDefault(relatie.totaal(), 0),
                        relatie.delen().stream()
                                .mapToInt(deel -> plek.getOrDefault(deel, 0))
                                .toArray()))
                .toList();
    }

    private void versmal(List<Plekken> relaties) {
        boolean iets = true;
        for (int ronde = 0; ronde < RONDES && iets; ronde++) {
            iets = false;
            for (var relatie : relaties) {
                iets |= versmal(relatie);
            }
        }
    }

    private boolean versmal(Plekken relatie) {
        boolean iets = zet(relatie.totaal, som(laag, relatie), som(hoog, relatie));
        long onder = som(laag, relatie);
        long boven = som(hoog, relatie);
        for (int deel : relatie.delen) {
            long eerderLaag = laag[deel];
            long eerderHoog = hoog[deel];
            iets |= zet(deel, laag[relatie.totaal] - boven + eerderHoog, hoog[relatie.totaal] - onder + eerderLaag);
            onder += laag[deel] - eerderLaag;
            boven += hoog[deel] - eerderHoog;
        }
        return iets;
    }

    private boolean zet(int cel, long onder, long boven) {
        if (!verborgen[cel]) {
            return false;
        }
        boolean smaller = onder > laag[cel] || boven < hoog[cel];
        laag[cel] = Math.max(laag[cel], onder);
        hoog[cel] = Math.min(hoog[cel], boven);
        return smaller;
    }

    private static long som(long[] grens, Plekken relatie) {
        return Arrays.stream(relatie.delen).mapToLong(deel -> grens[deel]).sum();
    }

    /** The hidden counts that can have one value only. */
    Set<String> vast() {
        Set<String> vast = new LinkedHashSet<>();
        IntStream.range(0, laag.length)
                .filter(cel -> verborgen[cel] && laag[cel] == hoog[cel])
                .forEach(cel -> vast.add(cellen.get(cel)));
        return vast;
    }
}
