// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;

/**
 * Sees that a voorziening goes on under other codes: from one month of care on nobody declares the old code any more, while
 * codes that did not exist before take its place.
 */
final class Codewacht {
    private static final int LANG_GENOEG = 6;
    private static final double GENOEG = Verrassing.GRENS;

    private final String voorziening;
    private final Map<String, Code> codes = new TreeMap<>();
    private final int eerste;

    private Codewacht(String voorziening, List<Ontvangst> ontvangsten, int eerste) {
        this.voorziening = voorziening;
        this.eerste = eerste;
        for (Ontvangst o : ontvangsten) {
            codes.computeIfAbsent(o.product(), nieuw -> new Code(new ArrayList<>()))
                    .rijen()
                    .add(o);
        }
    }

    static List<Signaal> bewaak(String voorziening, List<Ontvangst> ontvangsten, int eerste, int laatste) {
        Codewacht wacht = new Codewacht(voorziening, ontvangsten, eerste);
        List<Signaal> signalen = new ArrayList<>();
        wacht.codes.forEach((naam, code) -> wacht.bewaak(naam, code, laatste, signalen));
        return signalen;
    }

    private void bewaak(String naam, Code oud, int laatste, List<Signaal> signalen) {
        for (int op = eerste + LANG_GENOEG; op <= laatste; op++) {
            int slot = oud.laatsteZorgmaand(op);
            if (slot - oud.eersteZorgmaand() >= LANG_GENOEG && op - slot <= LANG_GENOEG && op > slot) {
                long nieuw = nieuw(slot, op);
                if (nieuw >= GENOEG && oud.verwachtNa(slot, op) >= GENOEG) {
                    signalen.add(signaal(naam, oud, slot, op));
                    return;
                }
            }
        }
    }

    /** Bills since then under codes that did not exist before. */
    private long nieuw(int slot, int op) {
        return codes.values().stream()
                .filter(code -> code.eersteZorgmaand() > slot)
                .mapToLong(code -> code.aantal(slot + 1, op, op))
                .sum();
    }

    private Signaal signaal(String naam, Code oud, int slot, int op) {
        return new Signaal(
                Soort.HERCODERING,
                "",
                voorziening,
                Maandnummer.maand(slot + 1),
                Maandnummer.maand(op).atEndOfMonth(),
                new Bedrag(oud.centen(slot - 2, slot, op) / 3),
                "Code " + naam + " wordt niet meer gebruikt; nieuwe codes nemen het over.");
    }

    private record Code(List<Ontvangst> rijen) {
        int eersteZorgmaand() {
            return rijen.stream()
                    .mapToInt(o -> Maandnummer.of(o.zorgmaand()))
                    .min()
                    .orElseThrow();
        }

        int laatsteZorgmaand(int op) {
            return rijen.stream()
                    .filter(o -> Maandnummer.of(o.ontvangen()) <= op)
                    .mapToInt(o -> Maandnummer.of(o.zorgmaand()))
                    .max()
                    .orElse(Integer.MAX_VALUE);
        }

        long aantal(int van, int tot, int op) {
            return som(van, tot, op, Ontvangst::aantal);
        }

        long centen(int van, int tot, int op) {
            return som(van, tot, op, Ontvangst::centen);
        }

        /** What would have been in if the code had gone on as it was, half a year earlier. */
        double verwachtNa(int slot, int op) {
            return aantal(slot + 1 - LANG_GENOEG, op - LANG_GENOEG, op - LANG_GENOEG);
        }

        private long som(int van, int tot, int op, java.util.function.ToLongFunction<Ontvangst> waarde) {
            return rijen.stream()
                    .filter(o -> Maandnummer.of(o.ontvangen()) <= op)
                    .filter(o -> Maandnummer.of(o.zorgmaand()) >= van && Maandnummer.of(o.zorgmaand()) <= tot)
                    .mapToLong(waarde)
                    .sum();
        }
    }
}
