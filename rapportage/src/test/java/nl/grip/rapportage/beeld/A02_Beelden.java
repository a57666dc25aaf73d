// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.rapportage.vorm.Eenheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture does not lie: heights are to scale, steps join, and what will still change looks different. */
class A02_Beelden {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");

    @Test
    void wieNietApartPastStaatBijOverigEnHetGeheelBlijft() {
        var raster = raster(reeks("a", 1, 10), reeks("b", 2, 20), reeks("c", 3, 30), reeks("d", 4, 40));
        var kort = raster.samengevat(3, "Overig");
        assertThat(kort.reeksen()).extracting(Raster.Reeks::naam).containsExactly("d", "c", "Overig");
        assertThat(kort.reeksen().get(2).waarden()).containsExactly(getal(1 + 2), getal(10 + 20));
    }

    @Test
    void tweeKeerZoVeelIsTweeKeerZoHoog() {
        var vlakken = vlakken(new Stapels(raster(reeks("a", 100, 200), reeks("b", 50, 50)), EURO).beeld("x"));
        assertThat(vlakken).hasSize(4);
        assertThat(vlakken.get(2).hoogte()).isCloseTo(2 * vlakken.get(0).hoogte(), within(0.1));
        assertThat(vlakken.get(1).y() + vlakken.get(1).hoogte())
                .isCloseTo(vlakken.get(0).y(), within(0.1));
    }

    @Test
    void elkDeelHeeftEenEigenPatroonEnEenNaamInDeLegenda() {
        var beeld = new Stapels(raster(reeks("a", 100, 200), reeks("b", 50, 50)), EURO).beeld("x");
        assertThat(beeld.legenda()).extracting(Beeld.Teken::klasse).doesNotHaveDuplicates();
        assertThat(beeld.legenda()).extracting(Beeld.Teken::naam).containsExactly("a", "b");
    }

    @Test
    void deStappenVanEenWatervalSluitenAan() {
        var vlakken = vlakken(new Waterval(
                        List.of(stand("begin", 100), stap("erbij", 60), stap("eraf", -20), stand("einde", 140)), EURO)
                .beeld("x"));
        assertThat(vlakken.get(1).y() + vlakken.get(1).hoogte())
                .isCloseTo(vlakken.get(0).y(), within(0.1));
        assertThat(vlakken.get(2).y()).isCloseTo(vlakken.get(1).y(), within(0.1));
        assertThat(vlakken.get(3).y())
                .isCloseTo(vlakken.get(2).y() + vlakken.get(2).hoogte(), within(0.1));
    }

    @Test
    void eenAsDieNietBijNulBegintZegtDat() {
        var klein =
                new Waterval(List.of(stand("begin", 1000), stap("erbij", 10), stand("einde", 1010)), EURO).beeld("x");
        var groot = new Waterval(List.of(stand("begin", 10), stap("erbij", 10), stand("einde", 20)), EURO).beeld("x");
        assertThat(klein.uitleg()).contains("begint niet bij nul");
        assertThat(groot.uitleg()).isEmpty();
    }

    /** A small amount to the left takes no more room than its number. */
    @Test
    void deStavenKrijgenDeRuimteDieErIs() {
        var beeld = new Staven(List.of(staaf("a", 10_000_000), staaf("b", -1)), EURO).beeld("x");
        assertThat(vlakken(beeld).get(0).breedte())
                .isGreaterThan(beeld.tekening().breedte() * 0.6);
    }

    @Test
    void elkWoordOnderEenStapStaatInHetBeeld() {
        var beeld = new Waterval(
                        List.of(stand("begin", 10), stap("2026 een uitname met vijf woorden", -5), stand("einde", 5)),
                        EURO)
                .beeld("x");
        assertThat(vormen(beeld, Vorm.Woord.class).mapToDouble(Vorm.Woord::y))
                .allMatch(y -> y < beeld.tekening().hoogte());
        assertThat(woorden(beeld)).contains("woorden");
    }

    @Test
    void eenSterWordtUitgelegd() {
        var raster = new Raster(List.of("jan", "feb"), List.of(false, true), List.of(reeks("a", 5, 2)));
        var beeld = new Stapels(raster, EURO).beeld("x");
        assertThat(woorden(beeld)).contains("feb*");
        assertThat(beeld.uitleg()).contains("Bij een * zijn nog niet alle rekeningen binnen.");
        assertThat(new Stapels(raster(reeks("a", 5, 2)), EURO).beeld("x").uitleg())
                .isEmpty();
    }

    /** Of what nothing may be shown there is no picture without a line. */
    @Test
    void zonderGetallenIsErGeenLijnbeeld() {
        var niets = new Raster.Reeks("b", List.of(Optional.empty(), Optional.empty()));
        assertThat(woorden(new Lijnen(raster(reeks("a", 5, 6), niets), EURO).beeld("x")))
                .contains("a")
                .doesNotContain("b");
    }

    /** A step of nothing goes nowhere. */
    @Test
    void eenStapVanNulHeeftGeenPlus() {
        var beeld = new Waterval(List.of(stand("begin", 10), stap("niets", 0), stand("einde", 10)), EURO).beeld("x");
        assertThat(woorden(beeld)).contains("0").doesNotContain("+0");
    }

    @Test
    void eenLijnIsGestippeldWaarNogRekeningenKomen() {
        var raster =
                new Raster(List.of("jan", "feb", "mrt"), List.of(false, false, true), List.of(reeks("a", 5, 6, 2)));
        var beeld = new Lijnen(raster, EURO).beeld("x");
        assertThat(beeld.uitleg()).contains("Gestippeld");
        assertThat(woorden(beeld)).contains("6").doesNotContain("2");
    }

    /** What is withheld of the last month has the number of an earlier one, and that is said. */
    @Test
    void eenGetalVanEenEerdereMaandHeetNietDatVanDeLaatste() {
        var nu = new Raster.Reeks("a", List.of(getal(5), getal(6)));
        var eerder = new Raster.Reeks("b", List.of(getal(7), Optional.empty()));
        assertThat(new Lijnen(raster(nu), EURO).beeld("x").uitleg()).endsWith("dat van de laatste hele maand.");
        assertThat(new Lijnen(raster(nu, eerder), EURO).beeld("x").uitleg())
                .endsWith("of van de laatste maand daarvoor met een getal.");
    }

    @Test
    void waarGeenGetalIsLooptGeenLijn() {
        var reeks = new Raster.Reeks("a", List.of(getal(5), Optional.empty(), getal(6)));
        var raster = new Raster(List.of("jan", "feb", "mrt"), List.of(false, false, false), List.of(reeks));
        assertThat(new Lijnen(raster, EURO)
                        .beeld("x").tekening().vormen().stream()
                                .filter(Vorm.Pad.class::isInstance)
                                .map(vorm -> ((Vorm.Pad) vorm).d())
                                .filter(d ->
                                        d.chars().filter(teken -> teken == 'M').count() == 2))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"91520, 91.520", "250000, 250.000", "999600, '1,0 mln'", "1250000, '1,3 mln'", "0, 0"})
    void inEenBeeldStaatEenGetalKort(BigDecimal waarde, String kort) {
        assertThat(EURO.kort(waarde)).isEqualTo(kort);
    }

    @ParameterizedTest
    @CsvSource({
        "verhouding, 0.1234, '12,3%'",
        "euro per eenheid, 88, '88,00'",
        "clienten, 1234, 1.234",
        "euro, 1234.56, 1.235"
    })
    void inEenTabelHoortDeVormBijDeEenheid(String eenheid, BigDecimal waarde, String tekst) {
        assertThat(Eenheid.van(eenheid, List.of("x"), "x").inTabel(waarde)).isEqualTo(tekst);
    }

    private static List<Vorm.Vlak> vlakken(Beeld beeld) {
        return vormen(beeld, Vorm.Vlak.class).toList();
    }

    private static List<String> woorden(Beeld beeld) {
        return vormen(beeld, Vorm.Woord.class).map(Vorm.Woord::tekst).toList();
    }

    private static <T> Stream<T> vormen(Beeld beeld, Class<T> soort) {
        return vormen(beeld.tekening(), soort);
    }

    private static <T> Stream<T> vormen(Tekening tekening, Class<T> soort) {
        return tekening.vormen().stream().filter(soort::isInstance).map(soort::cast);
    }

    private static Staven.Staaf staaf(String naam, long waarde) {
        return new Staven.Staaf(naam, BigDecimal.valueOf(waarde));
    }

    private static Waterval.Stap stand(String naam, long waarde) {
        return new Waterval.Stap(naam, BigDecimal.valueOf(waarde), true);
    }

    private static Waterval.Stap stap(String naam, long waarde) {
        return new Waterval.Stap(naam, BigDecimal.valueOf(waarde), false);
    }

    private static Raster raster(Raster.Reeks... reeksen) {
        return new Raster(List.of("jan", "feb"), List.of(false, false), Arrays.asList(reeksen));
    }

    private static Raster.Reeks reeks(String naam, int... waarden) {
        return new Raster.Reeks(
                naam, IntStream.of(waarden).mapToObj(A02_Beelden::getal).toList());
    }

    private static Optional<BigDecimal> getal(int waarde) {
        return Optional.of(BigDecimal.valueOf(waarde));
    }
}
