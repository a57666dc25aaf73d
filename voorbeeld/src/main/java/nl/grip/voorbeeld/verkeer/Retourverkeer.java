// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.Optional;
import java.util.Set;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Retourbericht;
import nl.grip.voorbeeld.proces.Kalender;
import nl.grip.voorbeeld.proces.Toeval;

/** The 302, 306, 308 and 316: every message is found in order, within three working days (OP090). */
record Retourverkeer(long zaad, Kalender kalender) {
    private static final Set<String> MET_RETOUR = Set.of("301", "305", "307", "315");
    private static final int DAGEN_TOT_RETOUR = 3;

    Optional<Bericht> antwoord(Bericht bericht) {
        if (!MET_RETOUR.contains(bericht.nummer())) {
            return Optional.empty();
        }
        var toeval = Toeval.of(
                zaad,
                "retour " + bericht.soort() + bericht.verzender()
                        + bericht.kop().identificatie());
        var op = bericht.verzondenOp().plusDays(toeval.geheel(0, DAGEN_TOT_RETOUR));
        return op.isAfter(kalender.laatsteDag()) ? Optional.empty() : Optional.of(new Retourbericht(bericht, op));
    }
}
