// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.rapportage.beeld.Jaarloop.Band;
import nl.grip.rapportage.beeld.Jaarloop.Punt;
import nl.grip.rapportage.vorm.Eenheid;
import org.junit.jupiter.api.Test;

/** Pictures about what is not sure: a fan of what may come, and a funnel of what chance does. */
class A03_JaarloopEnTrechter {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");

    @Test
    void deWaaierBegintWaarDeLijnOphoudt() {
        var paden = paden(waaier(Optional.empty()).beeld("x"), "beeld-band");
        var lijn = paden(waaier(Optional.empty()).beeld("x"), "beeld-lijn");
        var einde = lijn.get(lijn.size() - 1).d().split("L")[1];
        assertThat(paden).hasSize(2).allSatisfy(pad -> assertThat(pad.d()).startsWith("M" + einde));
    }

    @Test
    void deBinnensteBandLigtInDeBuitenste() {
        var paden = paden(waaier(Optional.empty()).beeld("x"), "beeld-band");
        assertThat(hoogten(paden.get(0))[1]).isLessThan(hoogten(paden.get(1))[1]);
        assertThat(hoogten(paden.get(0))[2]).isGreaterThan(hoogten(paden.get(1))[2]);
    }

    @Test
    void deBegrotingIsEenLijnMetEenNaam() {
        var beeld = waaier(Optional.of(new Jaarloop.Grens("begroot", new BigDecimal("2500000"))))
                .beeld("x");
        assertThat(paden(beeld, "beeld-grens")).hasSize(1);
        assertThat(woorden(beeld)).contains("begroot 2,5 mln", "hoog 4,0 mln", "verwacht 3,0 mln", "laag 2,0 mln");
    }

    @Test
    void naastDeWaaierStaanDeNamenElkaarNietInDeWeg() {
        var dicht = new Jaarloop(
                List.of("jan", "feb"),
                List.of(
                        Punt.gemeten(getal(100)),
                        Punt.verwacht(new Band(getal(199), getal(200), getal(200), getal(200), getal(201)))),
                List.of(),
                Optional.of(new Jaarloop.Grens("begroot", getal(200))),
                EURO);
        var hoogten = dicht.beeld("x").tekening().vormen().stream()
                .flatMap(v -> v instanceof Vorm.Woord w && w.klasse().contains("beeld-sterk")
                        ? Stream.of(w.y())
                        : Stream.empty())
                .sorted()
                .toList();
        for (int i = 1; i < hoogten.size(); i++) {
            assertThat(hoogten.get(i) - hoogten.get(i - 1)).isGreaterThanOrEqualTo(19.9);
        }
    }

    /** A month that is left out is not a month of nothing. */
    @Test
    void watErNietInStaatWordtGezegd() {
        assertThat(waaier(Optional.empty()).beeld("x").uitleg()).contains("staan er niet in");
        var heel = new Jaarloop(List.of("jan"), List.of(Punt.gemeten(getal(5))), List.of(), Optional.empty(), EURO);
        assertThat(heel.beeld("x").uitleg()).isEqualTo("De dikke lijn is wat bekend is.");
    }

    @Test
    void stapelsMetEenGrensBewarenDeVerhouding() {
        var raster = new Raster(
                List.of("jan"), List.of(false), List.of(new Raster.Reeks("a", List.of(Optional.of(getal(100))))));
        var beeld = new Stapels(raster, EURO).metGrens("x", "de begroting", getal(200));
        var staaf = beeld.tekening().vormen().stream()
                .flatMap(v -> v instanceof Vorm.Vlak vlak ? Stream.of(vlak) : Stream.empty())
                .findFirst()
                .orElseThrow();
        double grens = hoogten(paden(beeld, "beeld-grens").get(0))[0];
        double nul = staaf.y() + staaf.hoogte();
        assertThat(nul - grens).isCloseTo(2 * staaf.hoogte(), within(0.2));
        assertThat(beeld.uitleg()).contains("de begroting: 200");
    }

    /** 500 of 1000 with all others at 10 percent cannot be chance; 2 of 4 can. */
    @Test
    void buitenDeTrechterStaatAlleenWieTeGrootIsVoorToeval() {
        var klein = new Trechter.Punt("klein", 2, 4);
        var groot = new Trechter.Punt("groot", 500, 1000);
        var rest = new Trechter.Punt("rest", 900, 9000);
        var trechter = new Trechter(List.of(klein, groot, rest), "keren");
        assertThat(trechter.midden()).isCloseTo(1402.0 / 10004, within(1e-12));
        assertThat(trechter.isBuiten(klein)).isFalse();
        assertThat(trechter.isBuiten(groot)).isTrue();
        assertThat(woorden(trechter.beeld("x"))).contains("groot").doesNotContain("klein");
    }

    private static Jaarloop waaier(Optional<Jaarloop.Grens> grens) {
        return new Jaarloop(
                List.of("jan", "feb", "mrt"),
                List.of(
                        Punt.gemeten(getal(1_000_000)),
                        Punt.gemeten(getal(2_000_000)),
                        Punt.verwacht(new Band(
                                getal(2_000_000),
                                getal(2_500_000),
                                getal(3_000_000),
                                getal(3_500_000),
                                getal(4_000_000)))),
                List.of(),
                grens,
                EURO);
    }

    private static BigDecimal getal(long waarde) {
        return BigDecimal.valueOf(waarde);
    }

    private static List<Vorm.Pad> paden(Beeld beeld, String klasse) {
        List<Vorm.Pad> paden = new ArrayList<>();
        for (Vorm vorm : beeld.tekening().vormen()) {
            if (vorm instanceof Vorm.Pad pad
                    && !pad.d().isEmpty()
                    && List.of(pad.klasse().split(" ")).contains(klasse)) {
                paden.add(pad);
            }
        }
        return paden;
    }

    private static double[] hoogten(Vorm.Pad pad) {
        return Stream.of(pad.d().replaceAll("[MZ]", "").split("L"))
                .mapToDouble(punt -> Double.parseDouble(punt.split(",")[1]))
                .toArray();
    }

    private static List<String> woorden(Beeld beeld) {
        return beeld.tekening().vormen().stream()
                .flatMap(v -> v instanceof Vorm.Woord woord ? Stream.of(woord.tekst()) : Stream.empty())
                .toList();
    }
}
