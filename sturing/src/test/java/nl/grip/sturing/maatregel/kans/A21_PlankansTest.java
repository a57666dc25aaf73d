// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.kans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import org.junit.jupiter.api.Test;

/** What a plan may come to: every assumption is drawn, what measures share is damped in every draw. */
class A21_PlankansTest {
    private static final int VEEL = 20_000;

    /** A saving that lies between two values, on a group that costs 1,000,000. */
    private static Maatregel maatregel(String id, int laag, int midden, int hoog, String gedeeld) {
        return Maatregellezer.lees(id + ".yaml", """
                        id: %s
                        naam: %s
                        jaren: [2027, 2028]
                        doelgroep_uitgaven: 1000000
                        drijfveren:
                          winst: {waarde: %d, laag: %d, hoog: %d, eenheid: euro}
                        effecten: [{voorziening: J01, formule: "-winst"}]
                        kosten: [{naam: regie, soort: structureel, bedrag: 1000, gedeeld: %s}]
                        """.formatted(id, id, midden, laag, hoog, gedeeld))
                .orElseThrow();
    }

    private static Plankans.Regel totaal(List<Maatregel> maatregelen, int aantal) {
        var regels = Plankans.van(maatregelen, 1, aantal);
        return regels.get(regels.size() - 1);
    }

    @Test
    void zonderOnzekerheidIsHetWatSamenZegt() {
        var plan = List.of(
                maatregel("A", 40_000, 40_000, 40_000, "regie"), maatregel("B", 70_000, 70_000, 70_000, "regie"));
        var samen = Plan.reken(plan).stream()
                .filter(r -> r.maatregel().equals(Planregel.SAMEN) && r.jaar().equals(Planregel.TOTAAL))
                .findFirst()
                .orElseThrow();
        Bedrag netto = ((Cijfer<Raming>) samen.raming()).waarde().netto();
        assertThat(netto).isEqualTo(Bedrag.ofEuro("-212400.00")); // 2 * (1000 - (110000 - 40000 * 0.07))
        assertThat(totaal(plan, 100).verwacht()).isEqualTo(netto);
        assertThat(totaal(plan, 100).kwantielen()).containsOnly(netto);
        assertThat(totaal(plan, 100).kansOpBesparing()).isEqualTo(1);
    }

    /** The mean of a triangle is (10 + 20 + 60) / 3 = 30; of its draws a quarter lies under 60 - sqrt(0.75 * 50 * 40). */
    @Test
    void hetGemiddeldeEnHetKwartZijnDieVanDeDriehoek() {
        var regel = totaal(List.of(maatregel("A", 10_000, 20_000, 60_000, "a")), VEEL);
        assertThat(euro(regel.verwacht())).isCloseTo(2 * (1_000 - 30_000), within(500.0));
        double kwart = 60_000 - Math.sqrt(0.75 * 50_000 * 40_000);
        assertThat(euro(regel.kwantielen().get(3))).isCloseTo(2 * (1_000 - kwart), within(700.0));
    }

    /** Of 10, 20 and 60 a fifth lies under 20: below it the root of 500 times the share, above it that of 2,000 times the rest. */
    @Test
    void eenDriehoekHeeftHaarKnikOpDeMeestWaarschijnlijkeWaarde() {
        assertThat(new Driehoek(10, 20, 60).kwantielen(new double[] {0, 0.05, 0.18, 0.2, 0.5, 0.8, 1}))
                .containsExactly(
                        new double[] {10, 15, 10 + Math.sqrt(0.18 * 500), 20, 60 - Math.sqrt(0.5 * 2000), 40, 60},
                        within(1e-9));
        assertThat(new Driehoek(0, 0, 4).kwantiel(0.75)).isEqualTo(2);
        assertThat(new Driehoek(0, 4, 4).kwantiel(0.25)).isEqualTo(2);
        assertThat(new Driehoek(4, 4, 4).kwantiel(0.25)).isEqualTo(4);
    }

    @Test
    void hetzelfdeZaadGeeftHetzelfdeEnDeVolgordeDoetErNietToe() {
        var a = maatregel("A", 10_000, 20_000, 60_000, "x");
        var b = maatregel("B", 0, 50_000, 90_000, "x");
        assertThat(Plankans.van(List.of(a, b), 7, 1_000)).isEqualTo(Plankans.van(List.of(b, a), 7, 1_000));
        assertThat(Plankans.van(List.of(a, b), 8, 1_000)).isNotEqualTo(Plankans.van(List.of(a, b), 7, 1_000));
    }

    /** A driver that differs, a path that grows, a cost of one year: no year is taken for the one before. */
    @Test
    void elkJaarHeeftZijnEigenSom() {
        var maatregel = Maatregellezer.lees("m", """
                        id: M
                        naam: Groeit
                        jaren: [2027, 2028, 2029, 2030, 2031]
                        drijfveren:
                          kinderen: {waarde: {2027: 10, 2028: 20, 2029: 20, 2030: 20, 2031: 20}, eenheid: kind}
                          bedrag: {waarde: 100, eenheid: euro/kind}
                        effecten: [{voorziening: J1, formule: "-(kinderen * bedrag)"}]
                        kosten: [{naam: start, soort: eenmalig, jaar: 2030, bedrag: 300, afschrijven: 1}]
                        groeipad: {2027: 1, 2028: 1, 2029: 0.5, 2030: 0.5, 2031: 0.5}
                        """).orElseThrow();
        assertThat(Plankans.van(List.of(maatregel), 1, 10))
                .extracting(r -> r.jaar() + " " + r.verwacht().euro())
                .containsExactly(
                        "2027 -1000.00",
                        "2028 -2000.00",
                        "2029 -1000.00",
                        "2030 -700.00",
                        "2031 -1000.00",
                        "totaal -5700.00");
    }

    /** Half of 100 is saved. */
    @Test
    void eenAfgeleideDrijfveerVolgtWaarHijUitKomt() {
        var maatregel = Maatregellezer.lees("m", """
                        id: M
                        naam: Half
                        jaren: [2027]
                        drijfveren:
                          prijs: {waarde: 100, eenheid: euro}
                          besparing: {formule: "prijs * 0.5", eenheid: euro}
                        effecten: [{voorziening: J01, formule: "-besparing"}]
                        """).orElseThrow();
        assertThat(Plankans.van(List.of(maatregel), 1, 10).get(0).verwacht()).isEqualTo(Bedrag.ofEuro("-50"));
    }

    /** B joins in 2028 only; in 2027 A is alone. */
    @Test
    void inEenJaarDatEenMaatregelNietHeeftTeltHijNietMee() {
        var plan = List.of(vast("A", "[2027, 2028]", 100), vast("B", "[2028]", 30));
        assertThat(Plankans.van(plan, 1, 10))
                .extracting(r -> r.jaar() + " " + r.verwacht().euro())
                .containsExactly("2027 -100.00", "2028 -130.00", "totaal -230.00");
    }

    /** The dearest of the two is paid: 3,000 beside twice 10. */
    @Test
    void gedeeldeKostenZijnHetHoogsteBedrag() {
        var plan = List.of(metKosten("A", 1_000), metKosten("B", 3_000), metKosten("C", 2_000));
        assertThat(Plankans.van(plan, 1, 10).get(0).verwacht()).isEqualTo(Bedrag.ofEuro("2970"));
    }

    private static Maatregel metKosten(String id, int bedrag) {
        return Maatregellezer.lees(id, """
                        id: %s
                        naam: %s
                        jaren: [2027]
                        effecten: [{voorziening: %s, formule: "-10"}]
                        kosten: [{naam: regie, soort: structureel, bedrag: %d, gedeeld: regie}]
                        """.formatted(id, id, id, bedrag)).orElseThrow();
    }

    /**
     * A saves 50 of a group of 100; B and C save 200 and 100, C of 1,000 and B of nobody knows how much, so of the widest. After A is
     * left 0.95 of B, and then 0.76 of C.
     */
    @Test
    void wieZijnGroepNietNoemtKomtUitDeRuimste() {
        var plan = List.of(
                opGroep("A", -50, ", grondslag: 100"), opGroep("B", -200, ""), opGroep("C", -100, ", grondslag: 1000"));
        assertThat(Plankans.van(plan, 1, 10).get(0).verwacht()).isEqualTo(Bedrag.ofEuro("-316")); // 50 + 190 + 76
        assertThat(Plan.reken(plan))
                .filteredOn(
                        r -> r.maatregel().equals(Planregel.SAMEN) && r.jaar().equals(Planregel.TOTAAL))
                .extracting(r -> ((Cijfer<Raming>) r.raming()).waarde().netto())
                .containsExactly(Bedrag.ofEuro("-316"));
    }

    /** 40 more and 100 less is 60 less: only what is saved is shared. */
    @Test
    void watMeerKostWordtNietGedempt() {
        var plan = List.of(opGroep("A", -100, ", grondslag: 1000"), opGroep("B", 40, ", grondslag: 1000"));
        assertThat(Plankans.van(plan, 1, 10).get(0).verwacht()).isEqualTo(Bedrag.ofEuro("-60"));
    }

    private static Maatregel opGroep(String id, int effect, String grondslag) {
        return Maatregellezer.lees(id, """
                        id: %s
                        naam: %s
                        jaren: [2027]
                        effecten: [{voorziening: J01, formule: "%d"%s}]
                        """.formatted(id, id, effect, grondslag)).orElseThrow();
    }

    private static Maatregel vast(String id, String jaren, int winst) {
        return Maatregellezer.lees(id, """
                        id: %s
                        naam: %s
                        jaren: %s
                        effecten: [{voorziening: J01, formule: "-%d"}]
                        """.formatted(id, id, jaren, winst)).orElseThrow();
    }

    /** Costs 1,000 and saves nothing to 4,000, most likely nothing: of such a triangle 9/16 saves more than it costs. */
    @Test
    void deKansOpBesparingIsHetDeelDatMeerOplevertDanHetKost() {
        var regel =
                Plankans.van(List.of(maatregel("A", 0, 0, 4_000, "x")), 1, VEEL).get(0);
        assertThat(regel.kansOpBesparing()).isCloseTo(9.0 / 16, within(0.02));
        assertThat(totaal(List.of(maatregel("A", 1_000, 1_000, 1_000, "x")), 10).kansOpBesparing())
                .isZero();
    }

    @Test
    void samenIsMinderDanOpgeteldEnDeKostenTellenEenKeer() {
        var a = maatregel("A", 100_000, 200_000, 300_000, "x");
        var b = maatregel("B", 100_000, 200_000, 300_000, "x");
        double som = euro(totaal(List.of(a), VEEL).verwacht())
                + euro(totaal(List.of(b), VEEL).verwacht());
        double samen = euro(totaal(List.of(a, b), VEEL).verwacht());
        assertThat(samen).isCloseTo(som + 2 * (200_000.0 * 200_000 / 1_000_000) - 2_000, within(4_000.0));
    }

    @Test
    void eenSpreidingVanVeelMaatregelenIsNaarVerhoudingSmaller() {
        var een = totaal(List.of(maatregel("A", 10_000, 20_000, 60_000, "x")), VEEL);
        var vele = totaal(
                IntStream.range(0, 10)
                        .mapToObj(i -> maatregel("M" + i, 10_000, 20_000, 60_000, "x" + i))
                        .toList(),
                VEEL);
        assertThat(breedte(vele) / 10).isLessThan(breedte(een) * 0.5);
    }

    private static double breedte(Plankans.Regel regel) {
        return euro(regel.kwantielen().get(4)) - euro(regel.kwantielen().get(0));
    }

    private static double euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro()).doubleValue();
    }
}
