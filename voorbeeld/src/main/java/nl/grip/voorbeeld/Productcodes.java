// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import java.util.List;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;

/** Under which code a voorziening is declared: its own, or the one it was recoded to. */
public final class Productcodes {
    private static final double HONDERD = 100;

    private Productcodes() {}

    /** The code of a trajectory in a month of care; which of several codes is settled by the number of the client. */
    public static String code(Verloop verloop, Traject traject, int maand) {
        return verloop.scenario()
                .list(Hercodering.class)
                .filter(h -> h.voorziening().equals(traject.voorziening().code()) && maand >= h.maand())
                .map(h -> kies(h, traject.client().nummer() % HONDERD / HONDERD))
                .findFirst()
                .orElse(traject.voorziening().code());
    }

    /** Every code that the voorziening goes by in that month. */
    public static List<String> codes(Verloop verloop, String voorziening, int maand) {
        return verloop.scenario()
                .list(Hercodering.class)
                .filter(h -> h.voorziening().equals(voorziening) && maand >= h.maand())
                .map(Hercodering::codes)
                .findFirst()
                .orElse(List.of(voorziening));
    }

    private static String kies(Hercodering hercodering, double lot) {
        double grens = 0;
        for (int i = 0; i < hercodering.codes().size(); i++) {
            grens += hercodering.aandelen().get(i);
            if (lot < grens) {
                return hercodering.codes().get(i);
            }
        }
        return hercodering.codes().get(hercodering.codes().size() - 1);
    }
}
