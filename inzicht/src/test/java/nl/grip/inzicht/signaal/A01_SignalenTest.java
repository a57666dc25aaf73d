// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten.Correctie;
import nl.grip.inzicht.signaal.Signaalfeiten.Lopend;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is signalled, of two aanbieders that send each client's bill in the month after the care. Months count from 0. */
class A01_SignalenTest {
    private static final YearMonth BEGIN = YearMonth.of(2023, 1);
    private static final int LAATSTE = 41;
    private static final int BREUK = 36;
    private static final String A = "90000001";
    private static final String B = "90000002";

    @Test
    void wieDoetWatHijAltijdDeedGeeftGeenSignaal() {
        assertThat(signalen(LAATSTE, m -> 20)).isEmpty();
    }

    /** One month without bills can be chance or a late batch; two with twenty running clients cannot. */
    @Test
    void wieZwijgtWordtNaTweeMaandenGemeld() {
        assertThat(signalen(LAATSTE, m -> m < BREUK ? 20 : 0))
                .extracting(Signaal::soort, Signaal::aanbieder, Signaal::sinds, Signaal::gemeldOp)
                .containsExactly(tuple(Soort.STILLE_AANBIEDER, A, maand(BREUK + 1), einde(BREUK + 2)));
    }

    @Test
    void alsNiemandIetsStuurtLopenOnzeEigenBestandenAchter() {
        var stil = feiten(BREUK - 1, m -> 20);
        assertThat(Signalen.tot(stil, maand(LAATSTE)).lijst()).isEmpty();
    }

    /** A year is enough to see that nothing comes; what pace is usual takes two. */
    @Test
    void eenJaarVerledenIsGenoegVoorStilteEnNietVoorTempo() {
        assertThat(signalen(20, m -> m < 15 ? 20 : 0))
                .extracting(Signaal::soort, Signaal::gemeldOp)
                .containsExactly(tuple(Soort.STILLE_AANBIEDER, einde(17)));
        assertThat(signalen(20, m -> m < 15 ? 20 : 8)).isEmpty();
        assertThat(signalen(11, m -> m < 8 ? 20 : 0)).isEmpty();
    }

    /** Who brings his messages of four months has late bills of two years ago among them: that is no history of two years. */
    @Test
    void lateRekeningenVanOudeMaandenMakenHetVerledenNietLanger() {
        var oud = new ArrayList<>(feiten(LAATSTE, m -> 20).ontvangsten());
        oud.removeIf(o -> o.ontvangen().isBefore(maand(LAATSTE - 3)));
        oud.add(new Ontvangst(A, "45A01", "J01", maand(2), maand(LAATSTE - 3), 3, 300));
        var signalen = Signalen.tot(new Signaalfeiten(oud, List.of(), List.of()), maand(LAATSTE));
        assertThat(signalen.eerste()).contains(maand(LAATSTE - 6));
        assertThat(signalen.tempoVanaf()).contains(maand(LAATSTE - 6 + 25));
    }

    /** January, February and March are billed in April: all three are whole. */
    @Test
    void wiePerKwartaalDeclareertHeeftZijnEersteKwartaalHeel() {
        var kwartaal = List.of(
                new Ontvangst(A, "45A01", "J01", maand(0), maand(3), 20, 2000),
                new Ontvangst(A, "45A01", "J01", maand(1), maand(3), 20, 2000),
                new Ontvangst(A, "45A01", "J01", maand(2), maand(3), 20, 2000));
        assertThat(Signalen.tot(new Signaalfeiten(kwartaal, List.of(), List.of()), maand(3))
                        .eerste())
                .contains(maand(0));
    }

    @Test
    void watNogNietTeZienIsWordtGezegd() {
        var jong = Signalen.tot(feiten(11, m -> 20), maand(11));
        assertThat(jong.stilteVanaf()).contains(maand(12));
        assertThat(jong.tempoVanaf()).contains(maand(25));
        var oud = Signalen.tot(feiten(25, m -> 20), maand(25));
        assertThat(oud.stilteVanaf()).isEmpty();
        assertThat(oud.tempoVanaf()).isEmpty();
        var leeg = Signalen.tot(new Signaalfeiten(List.of(), List.of(), List.of()), maand(25));
        assertThat(leeg.eerste()).isEmpty();
    }

    /** Known from stop messages, before a bill is missed. */
    @Test
    void wieGeenClientenMeerHeeftWordtGemeldAlKomenErNogRekeningen() {
        assertThat(stopt(0)).containsExactly(tuple(Soort.STILLE_AANBIEDER, A, einde(BREUK + 1)));
    }

    /** A few go over some weeks later: two of twenty do not keep an aanbieder going, ten do. */
    @Test
    void eenEnkeleClientDieEenMaandLangerBlijftMaaktGeenVerschil() {
        assertThat(stopt(2)).containsExactly(tuple(Soort.STILLE_AANBIEDER, A, einde(BREUK + 1)));
        assertThat(stopt(10)).containsExactly(tuple(Soort.STILLE_AANBIEDER, A, einde(BREUK + 2)));
    }

    @Test
    void wieInsEenMaandLaterStuurtDeclareertTrager() {
        var rijen = new ArrayList<>(rekeningen(B, "45A01", LAATSTE, m -> 20, 1));
        rijen.addAll(rekeningen(A, "45A01", BREUK, m -> 20, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 0 : 20, 2));
        assertThat(Signalen.tot(new Signaalfeiten(rijen, lopend(LAATSTE), List.of()), maand(LAATSTE))
                        .lijst())
                .extracting(Signaal::soort, Signaal::aanbieder, Signaal::gemeldOp)
                .containsExactly(tuple(Soort.DECLAREERT_TRAGER, A, einde(BREUK + 2)));
    }

    /** Of month 36 the bills come in that same month: at its end there are twenty that nobody expected yet. */
    @Test
    void wieInsEenMaandEerderStuurtDeclareertSneller() {
        var rijen = new ArrayList<>(rekeningen(B, "45A01", LAATSTE, m -> 20, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 20 : 0, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 0 : 20, 0));
        var lijst = Signalen.tot(new Signaalfeiten(rijen, lopend(LAATSTE), List.of()), maand(LAATSTE))
                .lijst();
        assertThat(lijst)
                .extracting(Signaal::soort, Signaal::aanbieder, Signaal::gemeldOp)
                .containsExactly(tuple(Soort.DECLAREERT_SNELLER, A, einde(BREUK)));
        assertThat(lijst.get(0).bedrag().centen()).isCloseTo(20 * 10_000L, withinPercentage(5));
    }

    /** Three months of care without bills, and again from month 36 on; between them nothing is slower or faster than it was. */
    @Test
    void wieWeerStuurtEnOpnieuwZwijgtWordtTweeKeerGemeld() {
        assertThat(signalen(LAATSTE, m -> m < 28 || m > 30 && m < BREUK ? 20 : 0))
                .extracting(Signaal::soort, Signaal::sinds, Signaal::gemeldOp)
                .containsExactly(
                        tuple(Soort.STILLE_AANBIEDER, maand(29), einde(30)),
                        tuple(Soort.STILLE_AANBIEDER, maand(BREUK + 1), einde(BREUK + 2)));
    }

    /**
     * From ten percent on it is another pace. Of two months of a thousand clients 150 bills that come later is 7.5 percent, and 250 is
     * 12.5; beside the thousand that were due 80 that come early is 8 percent, and 150 is 15.
     */
    @ParameterizedTest
    @CsvSource({"150, 2, ''", "250, 2, declareert_trager", "80, 0, ''", "150, 0, declareert_sneller"})
    void eenPaarProcentLaterOfEerderIsGeenAnderTempo(int anders, int vertraging, String soort) {
        var rijen = new ArrayList<>(rekeningen(B, "45A01", LAATSTE, m -> 20, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 1000 : 1000 - anders, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 0 : anders, vertraging));
        var lopend = List.of(loopt(A, 1000, LAATSTE), loopt(B, 20, LAATSTE));
        assertThat(Signalen.tot(new Signaalfeiten(rijen, lopend, List.of()), maand(LAATSTE))
                        .lijst())
                .extracting(s -> s.soort().code())
                .isEqualTo(soort.isEmpty() ? List.of() : List.of(soort));
    }

    /** Two months of twenty bills of 100 euro stay out. */
    @Test
    void bijWieZwijgtStaatWatErUitbleef() {
        assertThat(signalen(LAATSTE, m -> m < BREUK ? 20 : 0).get(0).bedrag().centen())
                .isCloseTo(2 * 20 * 10_000L, withinPercentage(5));
    }

    @Test
    void eenCodeDieOphoudtWaarEenNieuweBegintIsHerkenbaar() {
        var rijen = new ArrayList<>(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 20 : 0, 1));
        rijen.addAll(rekeningen(A, "45A99", LAATSTE, m -> m < BREUK ? 0 : 20, 1));
        rijen.addAll(rekeningen(B, "45A02", LAATSTE, m -> 20, 1));
        assertThat(Signalen.tot(new Signaalfeiten(rijen, lopend(LAATSTE), List.of()), maand(LAATSTE))
                        .lijst())
                .extracting(Signaal::soort, Signaal::voorziening, Signaal::sinds, Signaal::bedrag)
                .containsExactly(tuple(Soort.HERCODERING, "J01", maand(BREUK), new Bedrag(20 * 10_000)));
    }

    /** It ends, and what goes on was there before. */
    @Test
    void eenCodeDieOphoudtIsNogGeenNieuweCode() {
        var rijen = new ArrayList<>(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 10 : 0, 1));
        rijen.addAll(rekeningen(A, "45A02", LAATSTE, m -> m < BREUK ? 10 : 20, 1));
        rijen.addAll(rekeningen(B, "45A02", LAATSTE, m -> 20, 1));
        assertThat(Signalen.tot(new Signaalfeiten(rijen, lopend(LAATSTE), List.of()), maand(LAATSTE))
                        .lijst())
                .isEmpty();
    }

    @Test
    void eenMaandMetVeelMeerCreditsDanOoitIsEenSchok() {
        List<Correctie> credits = new ArrayList<>();
        for (int m = 0; m <= LAATSTE; m++) {
            credits.add(new Correctie(maand(m), m == BREUK ? 90 : 5, -10_000));
        }
        var feiten = feiten(LAATSTE, m -> 20);
        assertThat(Signalen.tot(new Signaalfeiten(feiten.ontvangsten(), feiten.lopend(), credits), maand(LAATSTE))
                        .lijst())
                .extracting(Signaal::soort, Signaal::sinds, Signaal::bedrag)
                .containsExactly(tuple(Soort.KALENDERJAARSCHOK, maand(BREUK), new Bedrag(10_000)));
    }

    /** Aanbieder A stops at the breach but for some clients, who go a month later; its last bills trickle in. */
    private static List<org.assertj.core.groups.Tuple> stopt(int blijft) {
        var rijen = new ArrayList<>(rekeningen(B, "45A01", LAATSTE, m -> 20, 1));
        rijen.addAll(rekeningen(A, "45A01", LAATSTE, m -> m < BREUK ? 20 : 1, 1));
        List<Lopend> lopend = new ArrayList<>(List.of(loopt(B, 20, LAATSTE)));
        lopend.add(loopt(A, 20 - blijft, BREUK - 1));
        lopend.add(loopt(A, blijft, BREUK));
        return Signalen.tot(new Signaalfeiten(rijen, lopend, List.of()), maand(LAATSTE)).lijst().stream()
                .filter(s -> s.soort() == Soort.STILLE_AANBIEDER)
                .map(s -> tuple(s.soort(), s.aanbieder(), s.gemeldOp()))
                .toList();
    }

    private static List<Signaal> signalen(int laatste, IntUnaryOperator aantal) {
        return Signalen.tot(feiten(laatste, aantal), maand(laatste)).lijst();
    }

    private static Signaalfeiten feiten(int laatste, IntUnaryOperator aantal) {
        var rijen = new ArrayList<>(rekeningen(A, "45A01", laatste, aantal, 1));
        rijen.addAll(rekeningen(B, "45A01", laatste, m -> 20, 1));
        return new Signaalfeiten(rijen, lopend(laatste), List.of());
    }

    private static List<Lopend> lopend(int laatste) {
        return List.of(loopt(A, 20, laatste), loopt(B, 20, laatste));
    }

    private static Lopend loopt(String aanbieder, int clienten, int tot) {
        return new Lopend(aanbieder, "J01", BEGIN, BEGIN, maand(tot), maand(tot), clienten);
    }

    /** Of the months of care that are received by the last month. */
    private static List<Ontvangst> rekeningen(
            String aanbieder, String product, int laatste, IntUnaryOperator aantal, int vertraging) {
        List<Ontvangst> uit = new ArrayList<>();
        for (int m = 0; m + vertraging <= laatste; m++) {
            int n = aantal.applyAsInt(m);
            if (n > 0) {
                uit.add(new Ontvangst(aanbieder, product, "J01", maand(m), maand(m + vertraging), n, 10_000L * n));
            }
        }
        return uit;
    }

    private static YearMonth maand(int nummer) {
        return BEGIN.plusMonths(nummer);
    }

    private static LocalDate einde(int nummer) {
        return maand(nummer).atEndOfMonth();
    }
}
