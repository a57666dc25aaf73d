// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import org.junit.jupiter.api.Test;

/** The proof of the signals: what was planted, what counts as said in time, and how municipalities are added up. */
class A58_SignaalmetingTest {
    private static final Storing STIL = new Storing(Soort.STILLE_AANBIEDER, "90000002", "", YearMonth.of(2026, 4));

    @Test
    void eenSignaalIsOpTijdBinnenTweeMaanden() {
        assertThat(STIL.isGemeldDoor(signaal("90000002", 3))).isFalse();
        assertThat(STIL.isGemeldDoor(signaal("90000002", 4))).isTrue();
        assertThat(STIL.isGemeldDoor(signaal("90000002", 6))).isTrue();
        assertThat(STIL.isGemeldDoor(signaal("90000002", 7))).isFalse();
        assertThat(STIL.isGemeldDoor(signaal("90000003", 4))).isFalse();
    }

    /** Late is not false; before it began, or about another, is. */
    @Test
    void watBijEenStoringHoortIsNietVals() {
        assertThat(STIL.verklaart(signaal("90000002", 9))).isTrue();
        assertThat(STIL.verklaart(signaal("90000002", 3))).isFalse();
        assertThat(STIL.verklaart(signaal("90000003", 9))).isFalse();
    }

    @Test
    void deZinnenVanEenScenarioZijnDeStoringen() {
        var verloop = Verloop.of(Meegeleverd.scenario("S05", OptionalLong.empty()), Prognoseproef.DIENSTJAAR);
        assertThat(Storing.van(verloop))
                .extracting(Storing::soort, Storing::aanbieder, Storing::voorziening, Storing::vanaf)
                .containsExactly(
                        tuple(Soort.STILLE_AANBIEDER, "90000005", "", YearMonth.of(2026, 8)),
                        tuple(Soort.HERCODERING, "", "W02", YearMonth.of(2026, 1)));
    }

    @Test
    void gemeentenTellenBijElkaar() {
        var eerste = new Prognoseproef("S04", 0);
        var tweede = new Prognoseproef("S04", 1);
        var waarden = Signaalmeting.verslag(List.of(
                new Signaalregel(eerste, "stille_aanbieder", 1, 1),
                new Signaalregel(tweede, "stille_aanbieder", 0, 1),
                new Signaalregel(eerste, Signaalregel.VALS, 3, 100),
                new Signaalregel(tweede, Signaalregel.VALS, 1, 100)));
        assertThat(waarden)
                .extracting(Meetwaarde::naam, w -> w.waarde().doubleValue(), Meetwaarde::gehaald)
                .containsExactly(
                        tuple("S04_signaal_stille_aanbieder", 1 / 2.0, false),
                        tuple("S04_signaal_vals", (3 + 1) / 200.0, true));
    }

    /** Aanbieders that bill later but billed nothing: nothing could be said, so nothing was said too late. */
    @Test
    void zonderOmzetIsErNietsTeMeten() {
        assertThat(Signaalmeting.verslag(
                        List.of(new Signaalregel(new Prognoseproef("S06", 0), "declareert_trager", 0, 0))))
                .isEmpty();
    }

    private static Signaal signaal(String aanbieder, int maand) {
        var op = LocalDate.of(2026, maand, 1).plusMonths(1).minusDays(1);
        return new Signaal(
                Soort.STILLE_AANBIEDER,
                aanbieder,
                "",
                YearMonth.of(2026, maand),
                op,
                new Bedrag(100),
                "Er kwam niets.");
    }
}
