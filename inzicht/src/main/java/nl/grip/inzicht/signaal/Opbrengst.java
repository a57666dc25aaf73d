// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;

/**
 * How many bills a running client gives in a month, for each voorziening: of hulp by the hour nearly always one, of a
 * result that is paid at the end one in many months. Learned from all aanbieders together and from complete months only.
 */
final class Opbrengst {
    private static final int OUDST = 48;

    private final int rijp;
    private final int eerste;
    private final Map<String, double[]> clienten = new HashMap<>();
    private final Map<String, double[]> rekeningen = new HashMap<>();

    /** @param rijp months after which a month of care counts as complete */
    Opbrengst(int rijp, int eerste, int laatste, List<Ontvangst> ontvangsten, List<Loop> lopend) {
        this.rijp = rijp;
        this.eerste = eerste;
        int lengte = laatste - eerste + 1;
        for (Loop l : lopend) {
            double[] som = clienten.computeIfAbsent(l.voorziening(), nieuw -> new double[lengte]);
            for (int m = Math.max(eerste, l.begin()); m <= Math.min(laatste, l.einde()); m++) {
                som[m - eerste] += l.loopt(m, m + rijp) ? l.aantal() : 0;
            }
        }
        for (Ontvangst o : ontvangsten) {
            int m = Maandnummer.of(o.zorgmaand());
            if (m >= eerste && m <= laatste && Maandnummer.of(o.ontvangen()) <= m + rijp) {
                rekeningen.computeIfAbsent(o.voorziening(), nieuw -> new double[lengte])[m - eerste] += o.aantal();
            }
        }
    }

    /** Bills per running client, as could be known at the end of a month; at most one. */
    double perClient(String voorziening, int op) {
        double teller = som(rekeningen.get(voorziening), op);
        double noemer = som(clienten.get(voorziening), op);
        return noemer < 1 ? 0 : Math.min(1, teller / noemer);
    }

    private double som(double @org.jspecify.annotations.Nullable [] maanden, int op) {
        double som = 0;
        for (int m = Math.max(eerste, op - OUDST); maanden != null && m <= op - rijp; m++) {
            som += maanden[m - eerste];
        }
        return som;
    }
}
