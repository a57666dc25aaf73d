// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.List;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;

/** What is known of one aanbieder: bills by month of care and delay, and the care that runs. */
final class Aanbiederverloop {
    /** Delays of this many months and more are one. */
    static final int LANGST = 12;

    private final String aanbieder;
    private final int eerste;
    private final long[][] bijVertraging;
    private final long[] ontvangen;
    private final List<Loop> lopend;
    private final long centen;

    Aanbiederverloop(String aanbieder, int eerste, int laatste, List<Ontvangst> ontvangsten, List<Loop> lopend) {
        this.aanbieder = aanbieder;
        this.eerste = eerste;
        this.bijVertraging = new long[laatste - eerste + 1][LANGST + 1];
        this.ontvangen = new long[laatste - eerste + 1];
        this.lopend = List.copyOf(lopend);
        long som = 0;
        for (Ontvangst o : ontvangsten) {
            int zorg = Maandnummer.of(o.zorgmaand());
            int op = Maandnummer.of(o.ontvangen());
            if (zorg >= eerste && op <= laatste && op >= zorg) {
                bijVertraging[zorg - eerste][Math.min(LANGST, op - zorg)] += o.aantal();
                ontvangen[op - eerste] += o.aantal();
                som += o.centen();
            }
        }
        this.centen = som;
    }

    String aanbieder() {
        return aanbieder;
    }

    /** Bills that came in during a month. */
    long ontvangen(int maand) {
        return maand < eerste || maand - eerste >= ontvangen.length ? 0 : ontvangen[maand - eerste];
    }

    /** Bills for a month of care that came exactly so many months later. */
    long na(int zorgmaand, int vertraging) {
        return zorgmaand < eerste || zorgmaand - eerste >= bijVertraging.length
                ? 0
                : bijVertraging[zorgmaand - eerste][vertraging];
    }

    /** Bills for a month of care that were in at the end of a month. */
    long binnen(int zorgmaand, int op) {
        long som = 0;
        for (int d = 0; d <= Math.min(LANGST, op - zorgmaand); d++) {
            som += na(zorgmaand, d);
        }
        return som;
    }

    /** Clients whose care ran in a month, as known at the end of another. */
    long clienten(int maand, int op) {
        return lopend.stream()
                .filter(l -> l.loopt(maand, op))
                .mapToLong(Loop::aantal)
                .sum();
    }

    /** Bills to be expected for a month of care in the end. */
    double rekeningen(int maand, int op, Opbrengst opbrengst) {
        return lopend.stream()
                .filter(l -> l.loopt(maand, op))
                .mapToDouble(l -> l.aantal() * opbrengst.perClient(l.voorziening(), op))
                .sum();
    }

    /** What a bill comes to, in cents. */
    long centenPerRekening() {
        long aantal = 0;
        for (long maand : ontvangen) {
            aantal += maand;
        }
        return aantal == 0 ? 0 : centen / aantal;
    }
}
