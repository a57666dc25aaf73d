// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.voorbeeld.proces.Client.Verhuizing;
import nl.grip.voorbeeld.proces.Client.Vertrek;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.scenario.Scenario;

/**
 * When a client moves or dies, drawn once for a person: then all care ends on the same day. The chance to leave is the same
 * every month, so that each trajectory meets the loss of the parameters whichever it is of this client.
 */
record Levensloop(Scenario scenario, Gemeente gemeente) {
    private static final double DAGEN_PER_MAAND = 365.25 / 12;
    private static final double UITVAL_WMO = 0.0055;
    private static final double UITVAL_JEUGD = 0.0025;
    private static final double OVERLIJDEN_BIJ_UITVAL_WMO = 0.70;
    private static final double OVERLIJDEN_BIJ_UITVAL_JEUGD = 0.05;
    private static final double VERHUIZING_BINNEN_DE_GEMEENTE = 0.005;

    /** Until the eighteenth birthday with the chances of Jeugd, after it with those of Wmo. */
    Vertrek vertrek(int client, LocalDate begin, LocalDate achttien) {
        var toeval = Toeval.of(scenario.zaad(), "vertrek", client);
        var jong = na(begin, toeval, UITVAL_JEUGD);
        return begin.isBefore(achttien) && jong.isBefore(achttien)
                ? new Vertrek(jong, reden(toeval, OVERLIJDEN_BIJ_UITVAL_JEUGD))
                : new Vertrek(
                        na(begin.isBefore(achttien) ? achttien : begin, toeval, UITVAL_WMO),
                        reden(toeval, OVERLIJDEN_BIJ_UITVAL_WMO));
    }

    /** Only in the complete example do people move from one wijk to another. */
    Optional<Verhuizing> verhuizing(int client, LocalDate begin) {
        if (!scenario.compleet()) {
            return Optional.empty();
        }
        var toeval = Toeval.of(scenario.zaad(), "verhuizing", client);
        return Optional.of(new Verhuizing(na(begin, toeval, VERHUIZING_BINNEN_DE_GEMEENTE), gemeente.kiesWijk(toeval)));
    }

    private static LocalDate na(LocalDate begin, Toeval toeval, double kansPerMaand) {
        return begin.plusDays((long) (toeval.exponentieel(1 / kansPerMaand) * DAGEN_PER_MAAND));
    }

    private static Reden reden(Toeval toeval, double overlijden) {
        return toeval.kans(overlijden) ? Reden.OVERLIJDEN : Reden.VERHUIZING;
    }
}
