// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.grip.basis.Peildatum;

/**
 * The day of a document or a forecast, as it stands in the address. Who sees no small groups chooses the end of a quarter: what
 * was known on two days shortly after each other differs by the bills of a few people.
 */
public final class Rapportdag {
    private static final int MAANDEN_PER_KWARTAAL = 3;

    private Rapportdag() {}

    /**
     * @param tekst empty for now
     * @param vrij whether any day may be chosen
     */
    public static Optional<Peildatum> lees(String tekst, boolean vrij) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        var dag = lees(tekst);
        if (!vrij && !isKwartaaleinde(dag.datum())) {
            throw new Vraagfout("Kies de laatste dag van een kwartaal, zoals 2026-06-30, of laat de peildatum weg. Op"
                    + " andere dagen zou u kunnen uitrekenen wat er in een paar dagen bij kwam.");
        }
        return Optional.of(dag);
    }

    private static Peildatum lees(String tekst) {
        try {
            return Peildatum.of(tekst);
        } catch (DateTimeException onleesbaar) {
            throw new Vraagfout("De peildatum is geen datum. Schrijf bijvoorbeeld 2026-12-31.");
        }
    }

    private static boolean isKwartaaleinde(LocalDate dag) {
        return dag.equals(YearMonth.from(dag).atEndOfMonth()) && dag.getMonthValue() % MAANDEN_PER_KWARTAAL == 0;
    }
}
