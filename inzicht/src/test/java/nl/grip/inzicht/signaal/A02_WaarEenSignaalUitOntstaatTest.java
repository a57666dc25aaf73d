// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten.Correctie;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signals are made of, each by itself: what was usual, what came, and how surprising that is. Months count from 0. */
class A02_WaarEenSignaalUitOntstaatTest {
    private static final YearMonth BEGIN = YearMonth.of(2020, 1);
    private static final int EERSTE = Maandnummer.of(BEGIN);

    /** Chernoff (1952): n times the distance between q and p; of none of 20 where a half was expected 20 times ln 2. */
    @Test
    void hoeVerrassendHetIsDatErVanEenAantalZoveelZijn() {
        assertThat(Verrassing.binomiaal(20, 10, 10)).isZero();
        assertThat(Verrassing.binomiaal(20, 0, 10)).isCloseTo(20 * Math.log(2), within(1e-9));
        assertThat(Verrassing.binomiaal(20, 20, 10)).isCloseTo(20 * Math.log(2), within(1e-6));
        assertThat(Verrassing.binomiaal(20, 15, 10))
                .isCloseTo(20 * (0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)), within(1e-9));
    }

    /** More than there were at all, and what nobody or everybody expected: never endless. */
    @Test
    void ookWatNietKonIsNietOneindigVerrassend() {
        assertThat(Verrassing.binomiaal(0, 10, 5)).isCloseTo(10 * Math.log(2), within(1e-6));
        assertThat(Verrassing.binomiaal(10, 1, 0))
                .isCloseTo(10 * (0.1 * Math.log(0.1 / 1e-6) + 0.9 * Math.log(0.9 / (1 - 1e-6))), within(1e-6));
        assertThat(Verrassing.binomiaal(10, 9, 10))
                .isCloseTo(10 * (0.1 * Math.log(0.1 / 1e-6) + 0.9 * Math.log(0.9 / (1 - 1e-6))), within(1e-6));
        assertThat(Verrassing.poisson(3, 0)).isCloseTo(3 * Math.log(3e9) - 3, within(1e-6));
    }

    @Test
    void hoeVerrassendEenAantalIsNaastWatGewoonIs() {
        assertThat(Verrassing.poisson(7, 7)).isZero();
        assertThat(Verrassing.poisson(0, 7)).isEqualTo(7);
        assertThat(Verrassing.poisson(20, 10)).isCloseTo(20 * Math.log(2) - 10, within(1e-9));
    }

    /** From month 10, which was known in 12, to 20, which was known in 22. */
    @ParameterizedTest
    @CsvSource({
        "10, 12, true",
        "9, 12, false",
        "10, 11, false",
        "20, 30, true",
        "21, 30, false",
        "21, 21, true",
        "21, 22, false"
    })
    void hulpLooptZolangNiemandWeetDatZijOphield(int maand, int op, boolean loopt) {
        assertThat(new Loop("J01", 10, 12, 20, 22, 3).loopt(maand, op)).isEqualTo(loopt);
    }

    /** Of month 0 come 5 bills at once, and 2 and 1 after fourteen and fifteen months. What lies outside is left out. */
    @Test
    void rekeningenStaanBijHunMaandEnVertraging() {
        var verloop = verloop(
                15,
                ontvangst(0, 0, 5),
                ontvangst(0, 14, 2),
                ontvangst(0, 15, 1),
                ontvangst(-1, 1, 7),
                ontvangst(3, 2, 7),
                ontvangst(9, 16, 7));
        assertThat(IntStream.of(0, 14, 15, 16, -1, 1).mapToLong(m -> verloop.ontvangen(EERSTE + m)))
                .containsExactly(5L, 2L, 1L, 0L, 0L, 0L);
        assertThat(verloop.na(EERSTE, 12)).isEqualTo(3);
        assertThat(verloop.na(EERSTE - 1, 0) + verloop.na(EERSTE + 16, 0)).isZero();
        assertThat(IntStream.of(0, 11, 12, 40).mapToLong(m -> verloop.binnen(EERSTE, EERSTE + m)))
                .containsExactly(5L, 5L, 8L, 8L);
        assertThat(verloop.centenPerRekening()).isEqualTo(100);
        assertThat(verloop(15).centenPerRekening()).isZero();
    }

    /** Ten clients and five bills a month: a half. What came after six months is too late to count. */
    @Test
    void deOpbrengstIsHetAantalRekeningenPerClientVanHeleMaanden() {
        assertThat(opbrengst(10, 6, 5).perClient("J01", EERSTE + 10)).isCloseTo(0.5, within(1e-9));
        assertThat(opbrengst(10, 7, 5).perClient("J01", EERSTE + 10)).isZero();
        assertThat(opbrengst(10, 1, 30).perClient("J01", EERSTE + 10)).isEqualTo(1);
        assertThat(opbrengst(10, 1, 5).perClient("J02", EERSTE + 10)).isZero();
    }

    /** In month 6 only month 0 is whole: one client with one bill. */
    @Test
    void eenMaandVanEenClientIsGenoeg() {
        assertThat(opbrengst(1, 1, 1).perClient("J01", EERSTE + 6)).isEqualTo(1);
        assertThat(opbrengst(1, 1, 1).perClient("J01", EERSTE + 5)).isZero();
    }

    @Test
    void vanLopendeHulpWordenZoveelRekeningenVerwachtAlsZijOpbrengt() {
        var loop = new Loop("J01", EERSTE, EERSTE, EERSTE + 12, EERSTE + 12, 8);
        var verloop = new Aanbiederverloop("90000001", EERSTE, EERSTE + 20, List.of(), List.of(loop));
        assertThat(verloop.clienten(EERSTE + 12, EERSTE + 14)).isEqualTo(8);
        assertThat(verloop.rekeningen(EERSTE + 12, EERSTE + 14, opbrengst(10, 1, 5)))
                .isCloseTo(8 * 0.5, within(1e-9));
        assertThat(verloop.rekeningen(EERSTE + 13, EERSTE + 14, opbrengst(10, 1, 5)))
                .isZero();
    }

    /** At the end of month 20 the months 0 to 14 are whole: 15 times 20 bills, all a month later. */
    @Test
    void hetPatroonWordtGeleerdVanHeleMaanden() {
        var verloop = elkeMaand(20, 1, 20);
        var patroon = Declaratiepatroon.leer(verloop, EERSTE + 20, 6, m -> false);
        assertThat(patroon.rekeningen()).isEqualTo(15 * 20);
        double allen = (300 + 0.5 / 13) / 300.5;
        assertThat(patroon.aandeel(EERSTE + 20, 1)).isCloseTo((100 + 10 * allen) / 110, within(1e-9));
        assertThat(patroon.binnen(EERSTE + 20, 0)).isCloseTo(10 * (0.5 / 13) / 300.5 / 110, within(1e-9));
        assertThat(patroon.binnen(EERSTE + 20, 40)).isCloseTo(1, within(1e-9));
        assertThat(Declaratiepatroon.leer(verloop, EERSTE + 20, 6, m -> m < EERSTE + 6)
                        .rekeningen())
                .isEqualTo(9 * 20);
    }

    /** Of four years until month 54: 12 to 54. What comes after it is whole is no part of it. */
    @Test
    void hetPatroonKijktVierJaarTerugEnNietVerderDanHeelIs() {
        assertThat(Declaratiepatroon.leer(elkeMaand(20, 6, 60), EERSTE + 60, 6, m -> false)
                        .rekeningen())
                .isEqualTo(43 * 20);
        assertThat(Declaratiepatroon.leer(elkeMaand(20, 7, 60), EERSTE + 60, 6, m -> false)
                        .rekeningen())
                .isZero();
    }

    /** Twice as much as ever in the year before is not yet more than that; 81 beside 40 can still be chance. */
    @ParameterizedTest
    @CsvSource({
        "60, 120, 30, false",
        "60, 121, 30, true",
        "40, 81, 30, false",
        "60, 200, 23, false",
        "60, 200, 24, true"
    })
    void eenSchokIsMeerDanTweeKeerZoveelEnGeenToeval(int gewoon, int nu, int maand, boolean schok) {
        List<Correctie> credits = new ArrayList<>(
                List.of(new Correctie(BEGIN.minusMonths(1), 999, 1), new Correctie(BEGIN.plusMonths(31), 999, 1)));
        IntStream.rangeClosed(0, 30)
                .forEach(m -> credits.add(new Correctie(BEGIN.plusMonths(m), m == maand ? nu : gewoon, -100)));
        assertThat(Schokwacht.bewaak(credits, EERSTE, EERSTE + 30))
                .extracting(Signaal::gemeldOp)
                .isEqualTo(schok ? List.of(BEGIN.plusMonths(maand).atEndOfMonth()) : List.of());
    }

    /** Eight bills make it certain: of two a month after four months. Six in half a year do not. */
    @ParameterizedTest
    @CsvSource({"4, 0, 12, 2", "2, 0, 12, 4", "1, 0, 12, -1", "4, 6, 12, 2", "4, 7, 12, -1"})
    void eenNieuweCodeIsZekerNaAchtRekeningenEnVervangtEenCodeVanMinstensEenHalfJaar(
            int aantal, int van, int slot, int na) {
        List<Ontvangst> rijen = new ArrayList<>();
        for (int m = van; m <= 30; m++) {
            rijen.add(new Ontvangst(
                    "90000001",
                    m <= slot ? "45A01" : "45A99",
                    "J01",
                    BEGIN.plusMonths(m),
                    BEGIN.plusMonths(m),
                    aantal,
                    300));
        }
        assertThat(Codewacht.bewaak("J01", rijen, EERSTE, EERSTE + 30))
                .extracting(Signaal::gemeldOp)
                .isEqualTo(
                        na < 0 ? List.of() : List.of(BEGIN.plusMonths(slot + na).atEndOfMonth()));
    }

    /** Eight of the new code a month are at once enough; of two a month of the old code eight would have come in four. */
    @Test
    void ookVanDeOudeCodeMoetenErGenoegZijnUitgebleven() {
        List<Ontvangst> rijen = new ArrayList<>();
        IntStream.rangeClosed(0, 12).forEach(m -> rijen.add(code("45A01", m, 2)));
        IntStream.rangeClosed(13, 30).forEach(m -> rijen.add(code("45A99", m, 8)));
        assertThat(Codewacht.bewaak("J01", rijen, EERSTE, EERSTE + 30))
                .extracting(Signaal::gemeldOp)
                .containsExactly(BEGIN.plusMonths(16).atEndOfMonth());
    }

    private static Ontvangst code(String product, int maand, int aantal) {
        return new Ontvangst(
                "90000001", product, "J01", BEGIN.plusMonths(maand), BEGIN.plusMonths(maand), aantal, 100L * aantal);
    }

    @Test
    void signalenStaanOpSoort() {
        var signalen = new ArrayList<Signaal>();
        for (var soort : List.of(Soort.KALENDERJAARSCHOK, Soort.HERCODERING)) {
            signalen.add(new Signaal(
                    soort,
                    "",
                    soort == Soort.HERCODERING ? "J01" : "",
                    BEGIN,
                    BEGIN.atEndOfMonth(),
                    nl.grip.basis.Bedrag.NUL,
                    "zin"));
        }
        assertThat(new Signalen(signalen, java.util.Optional.of(BEGIN), BEGIN).lijst())
                .extracting(Signaal::soort)
                .containsExactly(Soort.HERCODERING, Soort.KALENDERJAARSCHOK);
    }

    @Test
    void elkeSoortHeeftEenWoord() {
        assertThat(Soort.values())
                .extracting(Soort::code)
                .containsExactly(
                        "stille_aanbieder",
                        "declareert_sneller",
                        "declareert_trager",
                        "hercodering",
                        "kalenderjaarschok");
    }

    /** Of months 0 to 20, so many bills each, that many months later. */
    private static Opbrengst opbrengst(int clienten, int vertraging, int aantal) {
        var loop = new Loop("J01", EERSTE, EERSTE, EERSTE + 20, EERSTE + 99, clienten);
        return new Opbrengst(6, EERSTE, EERSTE + 20, maanden(aantal, vertraging, 20), List.of(loop));
    }

    private static Aanbiederverloop elkeMaand(int aantal, int vertraging, int laatste) {
        return verloop(laatste, maanden(aantal, vertraging, laatste).toArray(Ontvangst[]::new));
    }

    private static List<Ontvangst> maanden(int aantal, int vertraging, int laatste) {
        return IntStream.rangeClosed(0, laatste)
                .mapToObj(m -> ontvangst(m, m + vertraging, aantal))
                .toList();
    }

    private static Aanbiederverloop verloop(int laatste, Ontvangst... ontvangsten) {
        return new Aanbiederverloop("90000001", EERSTE, EERSTE + laatste, List.of(ontvangsten), List.of());
    }

    /** A bill is a euro. */
    private static Ontvangst ontvangst(int zorgmaand, int ontvangen, int aantal) {
        return new Ontvangst(
                "90000001",
                "45A01",
                "J01",
                BEGIN.plusMonths(zorgmaand),
                BEGIN.plusMonths(ontvangen),
                aantal,
                100L * aantal);
    }
}
