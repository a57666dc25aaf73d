// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the relations say about the hidden counts: linear equations. A count that is fixed by them alone can be calculated
 * by anybody (Willenborg and De Waal, Elements of Statistical Disclosure Control, 2001, section 4.3). Calculated modulo a
 * prime, so that nothing is rounded: all coefficients are 1 or -1.
 */
final class Vergelijkingen {
    private static final long PRIEM = 2_147_483_629L;

    private final List<String> onbekend;
    private final Map<String, Integer> plek = new HashMap<>();
    private final List<long[]> rijen = new ArrayList<>();

    Vergelijkingen(Telling telling, Set<String> verborgen) {
        onbekend = List.copyOf(verborgen);
        onbekend.forEach(cel -> plek.put(cel, plek.size()));
        telling.relaties().forEach(relatie -> rijen.add(rij(relatie)));
        veeg();
    }

    private long[] rij(Telling.Relatie relatie) {
        long[] rij = new long[onbekend.size()];
        relatie.delen().forEach(deel -> tel(rij, deel, 1));
        tel(rij, relatie.totaal(), -1);
        return rij;
    }

    private void tel(long[] rij, String cel, long erbij) {
        Optional.ofNullable(plek.get(cel)).ifPresent(k -> rij[k] = Math.floorMod(rij[k] + erbij, PRIEM));
    }

    /** Gauss and Jordan: every unknown with a row of its own stands in that row only. */
    private void veeg() {
        int klaar = 0;
        for (int k = 0; k < onbekend.size() && klaar < rijen.size(); k++) {
            int spil = spil(klaar, k);
            if (spil >= 0) {
                java.util.Collections.swap(rijen, klaar, spil);
                schaal(rijen.get(klaar), k);
                for (int r = 0; r < rijen.size(); r++) {
                    trekAf(rijen.get(r), rijen.get(klaar), r == klaar ? 0 : rijen.get(r)[k]);
                }
                klaar++;
            }
        }
    }

    private int spil(int vanaf, int kolom) {
        for (int r = vanaf; r < rijen.size(); r++) {
            if (rijen.get(r)[kolom] != 0) {
                return r;
            }
        }
        return -1;
    }

    private static void schaal(long[] rij, int kolom) {
        long omgekeerde = macht(rij[kolom], PRIEM - 2);
        for (int k = 0; k < rij.length; k++) {
            rij[k] = rij[k] * omgekeerde % PRIEM;
        }
    }

    private static void trekAf(long[] rij, long[] spilrij, long keer) {
        for (int k = 0; keer != 0 && k < rij.length; k++) {
            rij[k] = Math.floorMod(rij[k] - keer * spilrij[k] % PRIEM, PRIEM);
        }
    }

    private static long macht(long grondtal, long exponent) {
        long uit = 1;
        long macht = grondtal;
        for (long e = exponent; e > 0; e >>= 1) {
            uit = (e & 1) == 1 ? uit * macht % PRIEM : uit;
            macht = macht * macht % PRIEM;
        }
        return uit;
    }

    /** The hidden counts that follow from what is shown. */
    Set<String> afleidbaar() {
        Set<String> gevonden = new LinkedHashSet<>();
        for (long[] rij : rijen) {
            int enige = -1;
            int aantal = 0;
            for (int k = 0; k < rij.length; k++) {
                if (rij[k] != 0) {
                    enige = k;
                    aantal++;
                }
            }
            if (aantal == 1) {
                gevonden.add(onbekend.get(enige));
            }
        }
        return gevonden;
    }
}
