// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/** When care of a voorziening is declared: every month, once when it begins or once when it ends. */
public enum Leverwijze {
    MAANDELIJKS,
    BIJ_BEGIN,
    BIJ_EINDE;

    /** Above this many months of care for one allocation it is no longer one delivery. */
    private static final double VAKER_DAN_EENS = 1.25;

    /** As the past shows it; allocations that name a volume a month are monthly. */
    public static Map<String, Leverwijze> perVoorziening(List<Zorgtraject> trajecten) {
        var tellingen = new HashMap<String, Telling>();
        for (var traject : trajecten) {
            tellingen.computeIfAbsent(traject.voorziening(), v -> new Telling()).neem(traject);
        }
        var uit = new HashMap<String, Leverwijze>();
        tellingen.forEach((voorziening, telling) -> uit.put(voorziening, telling.leverwijze()));
        return uit;
    }

    private static final class Telling {
        private int perMaand;
        private int totaal;
        private int gedeclareerd;
        private int maanden;
        private int bijBegin;
        private int bijEinde;

        void neem(Zorgtraject traject) {
            for (var t : traject.toekenningen()) {
                perMaand += t.totaal() ? 0 : 1;
                totaal += t.totaal() ? 1 : 0;
                gedeclareerd += t.levermaanden().isEmpty() ? 0 : 1;
                maanden += t.levermaanden().size();
                if (traject.isGestopt()) {
                    bijBegin += t.isGedeclareerd(Maandtelling.maand(traject.begin())) ? 1 : 0;
                    bijEinde += t.isGedeclareerd(Maandtelling.maand(traject.einde())) ? 1 : 0;
                }
            }
        }

        Leverwijze leverwijze() {
            if (perMaand >= totaal || maanden > VAKER_DAN_EENS * gedeclareerd) {
                return MAANDELIJKS;
            }
            return bijBegin >= bijEinde ? BIJ_BEGIN : BIJ_EINDE;
        }
    }
}
