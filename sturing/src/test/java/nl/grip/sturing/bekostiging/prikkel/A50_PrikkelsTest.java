// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.prikkel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import org.junit.jupiter.api.Test;

/** Incentives in a contract on the help that a municipality bought. */
class A50_PrikkelsTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    /**
     * The months between the first and the last: 100 100 100 40 40 40, so 60 euro a month lighter. At 180 euro the bonus is back after three
     * months; in a year of 12 x 60 = 720 one bonus leaves 540, so that one more pays for both.
     */
    @Test
    void eenBonusIsTerugNaZoveelMaandenLichtereHulp() {
        var volume = volume(traject(1, "A", 50, 100, 100, 100, 40, 40, 40, 10), traject(2, "A", 100, 100, 100, 100));
        var bonus = new Afschaalbonus(new BigDecimal("180"), new BigDecimal("0.5"));
        assertThat(waarde(bonus, volume, "beoordeeld")).isEqualByComparingTo("1");
        assertThat(waarde(bonus, volume, "afgeschaald")).isEqualByComparingTo("1");
        assertThat(waarde(bonus, volume, "minder_per_maand")).isEqualByComparingTo("60");
        assertThat(waarde(bonus, volume, "terugverdiend_in_maanden")).isEqualByComparingTo("3");
        assertThat(waarde(bonus, volume, "nodig_erbij")).isEqualByComparingTo("1");
        assertThat(waarde(bonus, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("180");
    }

    /** 40 is 60 percent less than 100: exactly enough, and 61 is not asked of 60. */
    @Test
    void wieNetGenoegLichterWordtKrijgtDeBonus() {
        var volume = volume(traject(1, "A", 50, 100, 100, 100, 40, 40, 40, 10));
        assertThat(waarde(new Afschaalbonus(BigDecimal.ONE, new BigDecimal("0.60")), volume, "afgeschaald"))
                .isEqualByComparingTo("1");
        var streng = new Afschaalbonus(BigDecimal.ONE, new BigDecimal("0.61"));
        assertThat(waarde(streng, volume, "afgeschaald")).isEqualByComparingTo("0");
        assertThat(waarde(streng, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("0");
        assertThat(reden(streng, volume, "minder_per_maand")).isEqualTo(Reden.TE_WEINIG_GEGEVENS);
    }

    /** Bills of the last months are still to come: those months do not make help lighter. */
    @Test
    void maandenWaarvanNogRekeningenKomenTellenNietMee() {
        var traject = traject(1, "A", 50, 100, 100, 100, 100, 100, 100, 10, 10, 10);
        var bonus = new Afschaalbonus(BigDecimal.ONE, new BigDecimal("0.3"));
        assertThat(waarde(bonus, volume(traject), "afgeschaald")).isEqualByComparingTo("1");
        assertThat(waarde(bonus, new Hulpvolume(List.of(traject), YearMonth.of(2025, 7)), "afgeschaald"))
                .isEqualByComparingTo("0");
        assertThat(reden(bonus, new Hulpvolume(List.of(traject), YearMonth.of(2025, 6)), Prikkelsom.VERSCHIL))
                .isEqualTo(Reden.TE_WEINIG_GEGEVENS);
    }

    /** A bonus that a year of lighter help does not bring back is never paid for by others. */
    @Test
    void eenBonusBovenEenJaarLichtereHulpVerdientZichNietTerug() {
        var volume = volume(traject(1, "A", 50, 100, 100, 100, 40, 40, 40, 10));
        for (var bonus : List.of("720", "721")) {
            assertThat(geen(new Afschaalbonus(new BigDecimal(bonus), BigDecimal.ZERO), volume, "nodig_erbij"))
                    .returns(Reden.NIET_GEDEFINIEERD, GeenCijfer::reden)
                    .returns("Een jaar lichtere hulp scheelt niet meer dan de bonus.", GeenCijfer::toelichting);
        }
    }

    /** However little is asked: who stays the same gets no bonus. Who cost nothing at first has nothing to become lighter than. */
    @Test
    void wieEvenZwaarBlijftKrijgtGeenBonus() {
        var bonus = new Afschaalbonus(BigDecimal.ONE, BigDecimal.ZERO);
        var volume = volume(
                traject(1, "A", 50, 100, 100, 100, 100, 100, 100, 10), traject(2, "A", 50, 0, 0, 0, 10, 10, 10, 10));
        assertThat(waarde(bonus, volume, "beoordeeld")).isEqualByComparingTo("1");
        assertThat(waarde(bonus, volume, "afgeschaald")).isEqualByComparingTo("0");
    }

    /**
     * 59 days (January and February) for 590 euro is 10 a day. The help before ended ten days ago: with a term of 30 days the first 20 fall away.
     */
    @Test
    void binnenDeWachttermijnVallenDeEersteDagenWeg() {
        var tien = vervolg(BEGIN.minusDays(11));
        var volume = volume(tien, vervolg(BEGIN.minusDays(31)), traject(3, "A", 590), vervolg(BEGIN.plusDays(3)));
        var termijn = new Wachttermijn(30);
        assertThat(waarde(termijn, volume, "vervolg_na_einde")).isEqualByComparingTo("2");
        assertThat(waarde(termijn, volume, "binnen_termijn")).isEqualByComparingTo("1");
        assertThat(waarde(termijn, volume, "dagen_weg")).isEqualByComparingTo("20");
        assertThat(waarde(termijn, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("-200");
    }

    /** Until the 19th of February it is 50 days for 590 euro; a later end than the last delivery changes nothing. */
    @Test
    void eenDagKostWatTotDeLaatsteDagIsGeleverd() {
        var eerder = vervolg(BEGIN.minusDays(11), Optional.of(LocalDate.of(2025, 2, 19)));
        assertThat(waarde(new Wachttermijn(30), volume(eerder), Prikkelsom.VERSCHIL))
                .isEqualByComparingTo("-236");
        var later = vervolg(BEGIN.minusDays(11), Optional.of(LocalDate.of(2025, 3, 31)));
        assertThat(waarde(new Wachttermijn(30), volume(later), Prikkelsom.VERSCHIL))
                .isEqualByComparingTo("-200");
    }

    @Test
    void nooitValtErMeerWegDanErIs() {
        assertThat(waarde(new Wachttermijn(365), volume(vervolg(BEGIN.minusDays(1))), Prikkelsom.VERSCHIL))
                .isEqualByComparingTo("-590");
    }

    @Test
    void zonderToewijzingenIsErGeenWachttermijn() {
        var zonder = new Hulptraject(1, Optional.empty(), traject(1, "A", 100).maanden());
        assertThat(reden(new Wachttermijn(30), volume(zonder), Prikkelsom.VERSCHIL))
                .isEqualTo(Reden.GEEN_BRON);
    }

    /** 700 and 600 at two aanbieders is one person of 1,300; each aanbieder alone stays under 1,000. */
    @Test
    void hetPlafondGaatMetDePersoonMee() {
        var volume = volume(traject(1, "A", 700), traject(1, "B", 600), traject(2, "A", 1000));
        var plafond = new Persoonsplafond(new BigDecimal("1000"));
        assertThat(waarde(plafond, volume, "personen")).isEqualByComparingTo("2");
        assertThat(waarde(plafond, volume, "personen_boven")).isEqualByComparingTo("1");
        assertThat(waarde(plafond, volume, "waarvan_bij_meer_aanbieders")).isEqualByComparingTo("1");
        assertThat(waarde(plafond, volume, "kosten_van_wie_erboven_zit")).isEqualByComparingTo("1300");
        assertThat(waarde(plafond, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("-300");
    }

    /** 1,200 at one aanbieder is as much too much, but not at more of them. */
    @Test
    void wieBijEenAanbiederBovenHetPlafondKomtTeltNietBijMeer() {
        var volume = volume(traject(1, "A", 700), traject(1, "A", 500));
        var plafond = new Persoonsplafond(new BigDecimal("1000"));
        assertThat(waarde(plafond, volume, "personen_boven")).isEqualByComparingTo("1");
        assertThat(waarde(plafond, volume, "waarvan_bij_meer_aanbieders")).isEqualByComparingTo("0");
    }

    /** An hour is 10 euro here: 2 x 10 hours in the basic package at 120 is 40 dearer, 30 hours in the plus package at 250 is 50 cheaper. */
    @Test
    void basisEnPlusHebbenElkHunPrijs() {
        var volume = volume(traject(1, "A", 100), traject(2, "A", 100), traject(3, "A", 100, 200));
        var pakket =
                new Pakketprijs(BigDecimal.TEN, Optional.of(new BigDecimal("120")), Optional.of(new BigDecimal("250")));
        assertThat(waarde(pakket, volume, "basis_trajecten")).isEqualByComparingTo("2");
        assertThat(waarde(pakket, volume, "basis_kosten")).isEqualByComparingTo("240");
        assertThat(waarde(pakket, volume, "plus_gemiddeld")).isEqualByComparingTo("300");
        assertThat(waarde(pakket, volume, "plus_kosten")).isEqualByComparingTo("250");
        assertThat(waarde(pakket, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("-10");
        var eigen = new Pakketprijs(BigDecimal.TEN, Optional.empty(), Optional.empty());
        assertThat(waarde(eigen, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("0");
    }

    @Test
    void eenPakketZonderHulpHeeftGeenGemiddelde() {
        var pakket = new Pakketprijs(BigDecimal.TEN, Optional.empty(), Optional.empty());
        var volume = volume(traject(1, "A", 100));
        assertThat(waarde(pakket, volume, "plus_trajecten")).isEqualByComparingTo("0");
        assertThat(reden(pakket, volume, "plus_gemiddeld")).isEqualTo(Reden.TE_WEINIG_GEGEVENS);
        assertThat(waarde(pakket, volume, "plus_kosten")).isEqualByComparingTo("0");
    }

    @Test
    void watNietInUrenIsHeeftGeenPakketten() {
        var etmalen = new Hulptraject(
                1,
                Optional.empty(),
                List.of(new Hulptraject.Maand(YearMonth.from(BEGIN), "A", Optional.empty(), new Bedrag(100))));
        assertThat(reden(
                        new Pakketprijs(BigDecimal.TEN, Optional.empty(), Optional.empty()),
                        volume(etmalen),
                        Prikkelsom.VERSCHIL))
                .isEqualTo(Reden.NIET_GEDEFINIEERD);
    }

    /** Two months are bought: of the third and fourth, 70 and 30, one must decide again. */
    @Test
    void naEenKortContractMoetErOpnieuwWordenBesloten() {
        var volume = volume(
                traject(1, "A", 100, 100, 70, 30), traject(2, "A", 100, 100), traject(3, "A", 50), traject(4, "A", 50));
        var kort = new Kortcontract(2);
        assertThat(waarde(kort, volume, "trajecten")).isEqualByComparingTo("4");
        assertThat(waarde(kort, volume, "langer")).isEqualByComparingTo("1");
        assertThat(waarde(kort, volume, "aandeel_langer")).isEqualByComparingTo("0.25");
        assertThat(waarde(kort, volume, "kosten_binnen")).isEqualByComparingTo("500");
        assertThat(waarde(kort, volume, Prikkelsom.VERSCHIL)).isEqualByComparingTo("-100");
    }

    @Test
    void zonderHulpIsErGeenBron() {
        assertThat(reden(new Kortcontract(2), volume(), Prikkelsom.VERSCHIL)).isEqualTo(Reden.GEEN_BRON);
    }

    @Test
    void elkeSomHeetNaarZijnPrikkel() {
        assertThat(List.of(
                        new Afschaalbonus(BigDecimal.ONE, BigDecimal.ONE),
                        new Wachttermijn(1),
                        new Persoonsplafond(BigDecimal.ONE),
                        new Pakketprijs(BigDecimal.ONE, Optional.empty(), Optional.empty()),
                        new Kortcontract(1)))
                .extracting(som -> som.prikkel().code())
                .containsExactly(
                        "bonus_op_afschalen",
                        "stand_still",
                        "persoonsvolgend_plafond",
                        "basis_en_pluspakket",
                        "kortdurend_contract");
    }

    private static Hulptraject vervolg(LocalDate vorigEinde) {
        return vervolg(vorigEinde, Optional.empty());
    }

    private static Hulptraject vervolg(LocalDate vorigEinde, Optional<LocalDate> einde) {
        return new Hulptraject(
                9,
                Optional.of(new Hulptraject.Indicatie(BEGIN, einde, Optional.of(vorigEinde))),
                traject(9, "A", 290, 300).maanden());
    }

    /** A tenth of an hour costs a euro. */
    private static Hulptraject traject(long persoon, String aanbieder, int... euroPerMaand) {
        List<Hulptraject.Maand> maanden = new ArrayList<>();
        for (int euro : euroPerMaand) {
            maanden.add(new Hulptraject.Maand(
                    YearMonth.from(BEGIN).plusMonths(maanden.size()),
                    aanbieder,
                    Optional.of(BigDecimal.valueOf(euro).movePointLeft(1)),
                    new Bedrag(euro * 100L)));
        }
        return new Hulptraject(
                persoon, Optional.of(new Hulptraject.Indicatie(BEGIN, Optional.empty(), Optional.empty())), maanden);
    }

    private static Hulpvolume volume(Hulptraject... trajecten) {
        return new Hulpvolume(List.of(trajecten), YearMonth.of(2026, 12));
    }

    private static BigDecimal waarde(Prikkelsom som, Hulpvolume volume, String term) {
        assertThat(som.grondslag()).endsWith(".");
        return ((Cijfer<BigDecimal>) som.termen(volume).get(term)).waarde();
    }

    private static Reden reden(Prikkelsom som, Hulpvolume volume, String term) {
        return geen(som, volume, term).reden();
    }

    private static GeenCijfer<BigDecimal> geen(Prikkelsom som, Hulpvolume volume, String term) {
        return (GeenCijfer<BigDecimal>) som.termen(volume).get(term);
    }
}
