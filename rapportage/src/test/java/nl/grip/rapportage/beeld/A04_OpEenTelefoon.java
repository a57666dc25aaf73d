// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.rapportage.vorm.Eenheid;
import org.junit.jupiter.api.Test;

/** On a telephone a picture is seen at once: it has a drawing of its own that is as wide as that. */
class A04_OpEenTelefoon {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");

    /** Names above, bars to both sides, numbers at their ends. */
    @Test
    void eenSmalleTekeningPastOpEenTelefoon() {
        var staven = new Staven(
                List.of(
                        staaf("Maatschappelijke ondersteuning en nog veel meer woorden", 9_999_999),
                        staaf("Jeugd", -9_999_999),
                        staaf("Toegang", 0)),
                EURO);
        var smal = staven.beeld("x").smal().orElseThrow();
        assertThat(smal.breedte()).isLessThanOrEqualTo(350);
        assertThat(smal.vormen()).allSatisfy(vorm -> {
            if (vorm instanceof Vorm.Vlak vlak) {
                assertThat(vlak.x()).isBetween(60.0, 280.0);
                assertThat(vlak.x() + vlak.breedte()).isBetween(60.0, 280.0);
            }
            if (vorm instanceof Vorm.Woord woord && woord.klasse().contains("sterk")) {
                double lengte = woord.tekst().length() * (woord.klasse().contains("rechts") ? -9.0 : 9.0);
                assertThat(woord.x() + lengte).isBetween(0.0, 350.0);
            }
        });
        assertThat(vormen(smal).map(Vorm.Woord::tekst)).contains("Maatschappelijke ondersteuning en nog…", "Jeugd");
    }

    /** Lines, stacks, a waterfall, a fan and flows too: no word of them falls off a telephone, and none covers its neighbour. */
    @Test
    void elkBeeldVanMaandenPastOpEenTelefoon() {
        var maanden =
                IntStream.rangeClosed(1, 12).mapToObj(m -> "mnd 20" + (10 + m)).toList();
        var reeks = new Raster.Reeks(
                "Een heel lange naam van een soort hulp die niet past",
                Collections.nCopies(12, Optional.of(BigDecimal.valueOf(1_250_000))));
        var raster = new Raster(maanden, Collections.nCopies(12, true), List.of(reeks, reeks));
        var punt = new Waaier.Punt("jan", BigDecimal.TEN, Collections.nCopies(6, BigDecimal.TEN), true);
        Stream.of(
                        new Stapels(raster, EURO).metGrens("x", "de begroting", BigDecimal.TEN),
                        new Lijnen(raster, EURO).beeld("x"),
                        new Stromen(maanden, reeks, reeks, EURO).beeld("x"),
                        new Waaier(Collections.nCopies(12, punt), EURO).beeld("x"),
                        new Kromme(List.of(new Kromme.Punt(BigDecimal.TEN, new BigDecimal("0.5")))).beeld("x"),
                        new Spreiding(
                                        List.of(new Spreiding.Rij(
                                                "Een heel lange naam van een soort hulp die niet past",
                                                Optional.of(BigDecimal.ONE),
                                                Optional.of(BigDecimal.TEN),
                                                Optional.empty())),
                                        Eenheid.van("dagen", List.of(), ""))
                                .beeld("x"),
                        new Waterval(
                                        List.of(
                                                stap("Kosten van vorig jaar", 9_999_999, true),
                                                stap(
                                                        "eraf en nog heel veel meer woorden dan passen",
                                                        -9_999_999,
                                                        false),
                                                stap("einde", 0, true)),
                                        EURO)
                                .beeld("x"))
                .forEach(beeld -> {
                    var smal = beeld.smal().orElseThrow();
                    assertThat(smal.breedte()).isLessThanOrEqualTo(350);
                    assertThat(vormen(smal)).allSatisfy(woord -> {
                        assertThat(begin(woord)).as(woord.toString()).isGreaterThanOrEqualTo(-1);
                        assertThat(begin(woord) + lengte(woord))
                                .as(woord.toString())
                                .isLessThanOrEqualTo(350);
                        assertThat(woord.y()).isLessThanOrEqualTo(smal.hoogte());
                    });
                    assertThat(staanElkaarInDeWeg(smal)).isEmpty();
                });
    }

    /** Words on one line, from left to right, where one begins before the other ends. */
    private static List<String> staanElkaarInDeWeg(Tekening tekening) {
        var woorden = vormen(tekening)
                .filter(woord -> !woord.tekst().isBlank())
                .sorted(Comparator.comparingDouble(Vorm.Woord::y).thenComparingDouble(A04_OpEenTelefoon::begin))
                .toList();
        return IntStream.range(1, woorden.size())
                .filter(i -> woorden.get(i).y() == woorden.get(i - 1).y())
                .filter(i -> begin(woorden.get(i)) < begin(woorden.get(i - 1)) + lengte(woorden.get(i - 1)))
                .mapToObj(
                        i -> woorden.get(i - 1).tekst() + " | " + woorden.get(i).tekst())
                .toList();
    }

    private static double begin(Vorm.Woord woord) {
        return woord.x()
                - lengte(woord)
                        * (woord.klasse().contains("rechts")
                                ? 1
                                : woord.klasse().contains("midden") ? 0.5 : 0);
    }

    /** About what a letter takes, narrower than the widest. */
    private static double lengte(Vorm.Woord woord) {
        return woord.tekst().length() * 7.2;
    }

    private static Stream<Vorm.Woord> vormen(Tekening tekening) {
        return tekening.vormen().stream().filter(Vorm.Woord.class::isInstance).map(Vorm.Woord.class::cast);
    }

    private static Staven.Staaf staaf(String naam, long waarde) {
        return new Staven.Staaf(naam, BigDecimal.valueOf(waarde));
    }

    private static Waterval.Stap stap(String naam, long waarde, boolean stand) {
        return new Waterval.Stap(naam, BigDecimal.valueOf(waarde), stand);
    }
}
