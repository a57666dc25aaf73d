// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.grip.inzicht.prognose.Proeftoewijzing;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import org.junit.jupiter.api.Test;

/** How many begin next month, of what began in half a year: twenty had W02 in the first month, and so many came since. */
class A67_InstroomTest {
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
    private static final YearMonth BEGIN = YearMonth.of(2026, 1);
    private static final YearMonth STRAKS = YearMonth.of(2026, 7);

    @Test
    void wieElkeMaandMetEvenveelZijnKomenErStraksOok() {
        assertThat(verwacht(20, 20, 20, 20)).isCloseTo(20, within(2.0));
    }

    /** One in four months is a quarter a month, but for what is not known of so little. */
    @Test
    void eenEnkeleNieuweIsEenKwartPerMaand() {
        assertThat(verwacht(0, 1, 0, 0)).isBetween(0.15, 0.5);
    }

    /** Nothing is known of how rare it is; that must not become many. */
    @Test
    void alsErNiemandBijKwamIsErWeinigTeVerwachten() {
        assertThat(verwacht(0, 0, 0, 0)).isBetween(0.0, 0.25);
    }

    /** New ones from March on: who was there in the first two months is the stock with which history began. */
    private static double verwacht(int... nieuw) {
        List<Toewijzingversie> toewijzingen = new ArrayList<>();
        voeg(toewijzingen, 20, BEGIN);
        for (int m = 0; m < nieuw.length; m++) {
            voeg(toewijzingen, nieuw[m], BEGIN.plusMonths(m + 2L));
        }
        var bekend =
                new Feiten(List.of(), toewijzingen, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var dossiers = Dossiers.van(bekend, PEILDATUM);
        return Instroom.van(dossiers, Starts.van(dossiers, Starts.meldtijd(bekend)), 2026)
                .verwacht("W02", Maandtelling.maand(STRAKS));
    }

    private static void voeg(List<Toewijzingversie> naar, int aantal, YearMonth maand) {
        for (int i = 0; i < aantal; i++) {
            naar.add(Proeftoewijzing.van(naar.size() + 1L, maand));
        }
    }
}
