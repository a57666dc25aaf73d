// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.grip.app.proefgemeente.SignaalfeitenUitVerloop;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signaal.Soort;
import nl.grip.inzicht.signaal.Signaalfeiten;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong in a made-up municipality is said within two months, and nearly nothing else is said. */
class A34_SignalenZijnDeStoringenTest {
    private static final int JAAR = 2026;
    private static final int MAANDEN_TOT_MELDING = 2;
    private static final YearMonth LAATSTE = YearMonth.of(JAAR + 1, 6);

    @ParameterizedTest
    @ValueSource(longs = {1101, 2})
    void zonderStoringIsErBijnaNooitEenSignaal(long zaad) throws IOException {
        Verloop verloop = verloop("S01", zaad);
        double aanbiederjaren = verloop.gemeente().aanbieders().size() * 4.5;
        assertThat(signalen(verloop)).hasSizeLessThanOrEqualTo((int) (aanbiederjaren * 0.05));
    }

    @ParameterizedTest
    @ValueSource(longs = 1404)
    void eenAanbiederDieZwijgtValtOp(long zaad) throws IOException {
        Verloop verloop = verloop("S04", zaad);
        List<Signaal> signalen = signalen(verloop);
        assertThat(signalen).anySatisfy(s -> isGemeld(s, Soort.STILLE_AANBIEDER, "90000002", 4));
        eisWeinigVals(verloop, signalen, List.of("90000002"));
    }

    @ParameterizedTest
    @ValueSource(longs = 1505)
    void eenFaillissementEnEenNieuweCodeVallenOp(long zaad) throws IOException {
        Verloop verloop = verloop("S05", zaad);
        List<Signaal> signalen = signalen(verloop);
        assertThat(signalen)
                .anySatisfy(s -> isGemeld(s, Soort.STILLE_AANBIEDER, "90000005", 8))
                .anySatisfy(s -> {
                    isGemeld(s, Soort.HERCODERING, "", 1);
                    assertThat(s.voorziening()).isEqualTo("W02");
                });
        eisWeinigVals(verloop, signalen, List.of("90000005", ""));
    }

    @Test
    void prijzenMetTerugwerkendeKrachtVallenOp() throws IOException {
        assertThat(signalen(verloop("S03", 1303))).anySatisfy(s -> isGemeld(s, Soort.KALENDERJAARSCHOK, "", 5));
    }

    /** Most of the money that starts to come late is named in time; who sends a few bills a month cannot be. */
    @ParameterizedTest
    @ValueSource(longs = {1606, 1, 2})
    void wieTragerGaatDeclarerenValtOpAlsHetVeelGeldIs(long zaad) throws IOException {
        Verloop verloop = verloop("S06", zaad);
        List<String> vertraagd = verloop.vertraagdeAanbieders().stream()
                .map(rang -> verloop.gemeente().aanbieder(rang).agb())
                .toList();
        Signaalfeiten feiten = SignaalfeitenUitVerloop.van(verloop);
        List<Signaal> signalen = Signalen.tot(feiten, LAATSTE).lijst();
        List<String> gemeld = signalen.stream()
                .filter(s -> s.soort() == Soort.DECLAREERT_TRAGER && vertraagd.contains(s.aanbieder()))
                .filter(s -> isOpTijd(s, 3))
                .map(Signaal::aanbieder)
                .toList();
        assertThat(omzet(feiten, gemeld)).isGreaterThan(0.5 * omzet(feiten, vertraagd));
        assertThat(signalen).anySatisfy(s -> {
            isGemeld(s, Soort.HERCODERING, "", 7);
            assertThat(s.voorziening()).isEqualTo("J01");
        });
        eisWeinigVals(
                verloop,
                signalen,
                Stream.concat(vertraagd.stream(), Stream.of("")).toList());
    }

    private static void eisWeinigVals(Verloop verloop, List<Signaal> signalen, List<String> terecht) {
        double aanbiederjaren = verloop.gemeente().aanbieders().size() * 4.5;
        assertThat(signalen).filteredOn(s -> !terecht.contains(s.aanbieder())).hasSizeLessThanOrEqualTo((int)
                (aanbiederjaren * 0.05));
    }

    private static double omzet(Signaalfeiten feiten, List<String> aanbieders) {
        return feiten.ontvangsten().stream()
                .filter(o -> aanbieders.contains(o.aanbieder()) && o.zorgmaand().getYear() == JAAR - 1)
                .mapToDouble(Signaalfeiten.Ontvangst::centen)
                .sum();
    }

    private static void isGemeld(Signaal signaal, Soort soort, String aanbieder, int vanaf) {
        assertThat(signaal.soort()).isEqualTo(soort);
        assertThat(signaal.aanbieder()).isEqualTo(aanbieder);
        assertThat(isOpTijd(signaal, vanaf)).as(signaal.toString()).isTrue();
    }

    private static boolean isOpTijd(Signaal signaal, int vanaf) {
        YearMonth begin = YearMonth.of(JAAR, vanaf);
        YearMonth op = YearMonth.from(signaal.gemeldOp());
        return !op.isBefore(begin) && !op.isAfter(begin.plusMonths(MAANDEN_TOT_MELDING));
    }

    private static List<Signaal> signalen(Verloop verloop) {
        return Signalen.tot(SignaalfeitenUitVerloop.van(verloop), LAATSTE).lijst();
    }

    private static Verloop verloop(String naam, long zaad) throws IOException {
        try (var bron = new InputStreamReader(
                Scenariobestand.class.getResourceAsStream("/nl/grip/voorbeeld/scenario.csv"), StandardCharsets.UTF_8)) {
            return Verloop.of(Scenariobestand.lees(bron, naam, OptionalLong.of(zaad)), JAAR);
        }
    }
}
