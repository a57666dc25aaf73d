// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import org.junit.jupiter.api.Test;

/** Budget, realised and forecast side by side: every euro stands somewhere, and a deviation says of what it is a part. */
class A35_BegrotingNaastKostenTest {
    private static final Kostenbeeld KOSTEN = kosten(
            Map.of("J01", euro(50), "J02", euro(30), "H01", euro(10), "pgb", euro(5)),
            new Cijfer<>(Map.of("J01", euro(120), "J02", euro(60), "H01", euro(20), "pgb", euro(10))),
            Map.of("J01", "6.751", "J02", "6.751", "H01", "6.711", "pgb", "6.791"));

    private static final Begrotingsboek BOEK = new Begrotingsboek(List.of(
            lasten("primitief", "Jeugd", "6.751", "J01", 100),
            lasten("primitief", "Jeugd", "6.751", "J02", 60),
            lasten("burap", "Jeugd", "6.751", "J01", 5),
            lasten("primitief", "Wmo", "6.711", "H01", 30)));

    /** Each on one taakveld, and nobody said how far the forecast may be off. */
    private static Kostenbeeld kosten(
            Map<String, Bedrag> gerealiseerd, Uitkomst<Map<String, Bedrag>> verwacht, Map<String, String> taakvelden) {
        var geboekt = new TreeMap<String, SortedMap<String, Bedrag>>();
        taakvelden.forEach((soort, veld) -> geboekt.put(soort, new TreeMap<>(Map.of(veld, Bedrag.NUL))));
        return new Kostenbeeld(gerealiseerd, verwacht, new Taakvelden(geboekt), Map.of());
    }

    @Test
    void elkeVersieWijzigtWatErAlStond() {
        assertThat(BOEK.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN))
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " "
                        + r.gerealiseerd().euro() + " " + euro(r))
                .containsExactly(
                        "H01 30.00 10.00 -10.00",
                        "J01 105.00 50.00 15.00",
                        "J02 60.00 30.00 0.00",
                        "pgb 0.00 5.00 10.00",
                        "totaal 195.00 95.00 15.00");
    }

    /** What comes in is no part of what may be spent. */
    @Test
    void batenTellenNietAlsBegroting() {
        var boek = new Begrotingsboek(List.of(
                lasten("primitief", "Jeugd", "6.751", "J01", 100),
                new Begrotingsregel(
                        2026, "primitief", "", "Jeugd", "6.751", "J01", "", true, euro(40), true, Optional.empty())));
        assertThat(boek.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN))
                .filteredOn(r -> r.naam().equals("J01") || r.naam().equals("totaal"))
                .extracting(r -> r.begroot().euro())
                .containsExactly("100.00", "100.00");
    }

    /** A band is of a voorziening or of all together: bands do not add up to one of a programma. */
    @Test
    void eenBandStaatBijEenVoorzieningEnBijHetTotaal() {
        var marge = new Kostenbeeld.Marge(euro(110), euro(130));
        var kosten = new Kostenbeeld(
                KOSTEN.gerealiseerd(),
                KOSTEN.verwacht(),
                KOSTEN.taakvelden(),
                Map.of("J01", marge, "Jeugd", marge, "totaal", marge));
        assertThat(metBand(Onderverdeling.VOORZIENING, kosten)).containsExactly("J01", "totaal");
        assertThat(metBand(Onderverdeling.PROGRAMMA, kosten)).containsExactly("totaal");
    }

    private static List<String> metBand(Onderverdeling per, Kostenbeeld kosten) {
        return BOEK.overzicht(2026, per, kosten).stream()
                .filter(r -> r.marge().isPresent())
                .map(Overzichtregel::naam)
                .toList();
    }

    /** 5 of the 105 is for one year. */
    @Test
    void watEenmaligIsBegrootStaatApart() {
        var boek = new Begrotingsboek(List.of(
                lasten("primitief", "Jeugd", "6.751", "J01", 100),
                new Begrotingsregel(
                        2026, "burap", "", "Jeugd", "6.751", "J01", "Jeugd", false, euro(5), false, Optional.empty()),
                lasten("primitief", "Wmo", "6.711", "H01", 30)));
        assertThat(boek.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN))
                .filteredOn(r -> !r.naam().equals("J02") && !r.naam().equals("pgb"))
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " "
                        + r.incidenteel().orElseThrow().euro())
                .containsExactly("H01 30.00 0.00", "J01 105.00 5.00", "totaal 135.00 5.00");
    }

    @Test
    void kostenZonderBegrotingKomenOnderOnbekendEnNietNergens() {
        assertThat(BOEK.overzicht(2026, Onderverdeling.PROGRAMMA, KOSTEN))
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " " + euro(r))
                .containsExactly(
                        "Jeugd 165.00 15.00", "Wmo 30.00 -10.00", "onbekend 0.00 10.00", "totaal 195.00 15.00");
    }

    /** J03 has no budget of its own, but its taakveld is Jeugd's. */
    @Test
    void eenVoorzieningZonderEigenBegrotingVolgtHaarTaakveld() {
        var kosten = kosten(Map.of(), new Cijfer<>(Map.of("J03", euro(7))), Map.of("J03", "6.751"));
        assertThat(BOEK.overzicht(2026, Onderverdeling.PROGRAMMA, kosten).get(0).verwacht())
                .isEqualTo(new Cijfer<>(euro(7)));
        assertThat(BOEK.overzicht(2026, Onderverdeling.TAAKVELD, kosten))
                .extracting(Overzichtregel::naam)
                .containsExactly("6.711", "6.751", "totaal");
    }

    /** Of J01, that stands under Jeugd, 5 is budgeted without a programma; of pgb, that stands nowhere, 7. */
    @Test
    void eenRegelZonderProgrammaHoortBijZijnVoorziening() {
        var boek = new Begrotingsboek(List.of(
                lasten("primitief", "Jeugd", "6.751", "J01", 100),
                lasten("burap", "", "", "J01", 5),
                lasten("burap", "", "", "pgb", 7)));
        assertThat(boek.overzicht(2026, Onderverdeling.PROGRAMMA, KOSTEN))
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " "
                        + r.gerealiseerd().euro())
                .containsExactly("Jeugd 105.00 80.00", "onbekend 7.00 15.00", "totaal 112.00 95.00");
    }

    @Test
    void ookWatAlleenWordtVerwachtHoortErgensBij() {
        var kosten = kosten(Map.of("J01", euro(1)), new Cijfer<>(Map.of("J02", euro(7))), Map.of("J02", "6.751"));
        assertThat(BOEK.soorten(2026, Onderverdeling.PROGRAMMA, kosten))
                .isEqualTo(Map.of("Jeugd", java.util.Set.of("J01", "J02")));
        var zonder = kosten(
                Map.of("J01", euro(1)), new GeenCijfer<>(Reden.TE_WEINIG_GEGEVENS, "te kort"), Map.of("J01", "6.751"));
        assertThat(BOEK.soorten(2026, Onderverdeling.PROGRAMMA, zonder))
                .isEqualTo(Map.of("Jeugd", java.util.Set.of("J01")));
    }

    @Test
    void watMagKostenStaatPerDeelVanDeRegels() {
        assertThat(BOEK.begroot(2026, Begrotingsregel::programma))
                .isEqualTo(Map.of("Jeugd", euro(165), "Wmo", euro(30)));
        assertThat(BOEK.begroot(2027, Begrotingsregel::programma)).isEmpty();
    }

    /** 100 + 60 of one versie is one layer; 40 that comes in stands in it as income. Without an afbakening it has the name of its programma. */
    @Test
    void elkeVersieIsEenLaagInHetMeerjarenbeeld() {
        var boek = new Begrotingsboek(List.of(
                lasten("primitief", "Jeugd", "6.751", "J01", 100),
                lasten("primitief", "Jeugd", "6.751", "J02", 60),
                new Begrotingsregel(
                        2026, "primitief", "", "Jeugd", "", "", "", true, euro(40), true, Optional.of(2026)),
                new Begrotingsregel(
                        2026, "primitief", "Hek", "Jeugd", "", "", "", false, euro(3), true, Optional.of(2026))));
        assertThat(boek.beeld().lagen())
                .containsExactly(
                        new Begrotingslaag(2026, "Jeugd", "primitief", euro(160), euro(40), Optional.of(2026)),
                        new Begrotingslaag(2026, "Hek", "primitief", euro(3), euro(0), Optional.of(2026)));
    }

    @Test
    void elkeOnderverdelingEnElkeGrondslagHeeftEenWoord() {
        assertThat(Onderverdeling.values())
                .allSatisfy(per -> assertThat(Onderverdeling.find(per.code())).contains(per));
        assertThat(Grondslag.values())
                .allSatisfy(g -> assertThat(Grondslag.find(g.code())).contains(g));
        assertThat(Onderverdeling.find("begroting")).isEmpty();
        assertThat(Grondslag.find("programma")).isEmpty();
    }

    /** 15 above 105: 14.29% of the budget, and 12.5% of what is expected. */
    @Test
    void hetzelfdeVerschilIsEenAnderPercentageOpEenAndereGrondslag() {
        var regel = BOEK.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN).get(1);
        assertThat(pct(regel, Grondslag.BEGROTING))
                .isCloseTo(100 * 15.0 / 105, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(pct(regel, Grondslag.VERWACHT)).isEqualTo(100 * 15.0 / 120);
        var zonder = BOEK.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN).get(3);
        assertThat(zonder.afwijkingPct(Grondslag.BEGROTING)).isInstanceOf(GeenCijfer.class);
    }

    @Test
    void eenBegrotingInAnderePrijzenGeeftGeenAfwijking() {
        var boek = new Begrotingsboek(List.of(new Begrotingsregel(
                2026, "primitief", "", "Jeugd", "", "J01", "Jeugd", false, euro(100), true, Optional.of(2025))));
        assertThat(boek.overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN))
                .filteredOn(r -> r.naam().equals("J01") || r.naam().equals("totaal"))
                .allSatisfy(r -> assertThat(r.afwijking())
                        .isInstanceOfSatisfying(
                                GeenCijfer.class,
                                geen -> assertThat(geen.reden()).isEqualTo(Reden.ONGELIJK_PRIJSPEIL)));
    }

    @Test
    void zonderPrognoseIsErEenRedenEnGeenNul() {
        var kosten = kosten(Map.of(), new GeenCijfer<>(Reden.TE_WEINIG_GEGEVENS, "te kort"), Map.of());
        assertThat(BOEK.overzicht(2026, Onderverdeling.PROGRAMMA, kosten))
                .allSatisfy(r ->
                        assertThat(r.afwijking()).isEqualTo(new GeenCijfer<>(Reden.TE_WEINIG_GEGEVENS, "te kort")));
    }

    @Test
    void eenReeksInPrijzenVanEenJaarOfElkInHetEigenJaarKlopt() {
        assertThat(reeks(2026, 2026, 2027, 2026).isOngelijk()).isFalse();
        assertThat(reeks(2026, 2026, 2027, 2027).isOngelijk()).isFalse();
        assertThat(reeks(2026, 2025, 2027, 2026).isOngelijk()).isTrue();
        assertThat(reeks(2027, 2026, 2027, 2027).isOngelijk()).isTrue();
    }

    @Test
    void watInGeenPrijzenStaatHoudtNietsTegen() {
        var reeks = new Prijsreeks(
                List.of(new Prijsreeks.Peil(2026, Optional.of(2026)), new Prijsreeks.Peil(2027, Optional.empty())));
        assertThat(reeks.isOngelijk()).isFalse();
        assertThat(reeks.isLopend()).isTrue();
        assertThat(reeks(2026, 2026, 2027, 2026).isLopend()).isFalse();
    }

    @Test
    void lagenInAnderePrijzenHebbenGeenSaldo() {
        var lagen = List.of(
                new Begrotingslaag(2027, "Jeugd", "primair", euro(100), euro(90), Optional.of(2026)),
                new Begrotingslaag(2027, "Jeugd", "mei", euro(0), euro(5), Optional.of(2027)),
                new Begrotingslaag(2027, "Wmo", "primair", euro(10), euro(4), Optional.of(2027)));
        assertThat(new Meerjarenbeeld(lagen).beeldregels())
                .extracting(r -> r.laag().afbakening() + " "
                        + (r.saldo() instanceof Cijfer<Bedrag> c ? c.waarde().euro() : "geen"))
                .containsExactly("Jeugd geen", "Jeugd geen", "Jeugd geen", "Wmo 6.00", "Wmo 6.00");
    }

    @Test
    void eenLateVersieZoGrootAlsDeEersteIsWaarschijnlijkEenHeleBegroting() {
        var boek = new Begrotingsboek(List.of(
                lasten("primitief", "", "", "J01", 100),
                lasten("burap", "", "", "J01", -4),
                lasten("na wijziging", "", "", "J01", 96)));
        assertThat(boek.heleVersies(2026)).containsExactly("na wijziging");
        assertThat(boek.met("na wijziging"::equals)
                        .overzicht(2026, Onderverdeling.VOORZIENING, KOSTEN)
                        .get(1)
                        .begroot())
                .isEqualTo(euro(96));
    }

    /** Of 100 a half is a change; more than a half may be a whole budget. */
    @Test
    void eenVersieVanDeHelftIsEenWijziging() {
        assertThat(new Begrotingsboek(
                                List.of(lasten("primitief", "", "", "J01", 100), lasten("burap", "", "", "J01", 50)))
                        .heleVersies(2026))
                .isEmpty();
        assertThat(new Begrotingsboek(
                                List.of(lasten("primitief", "", "", "J01", 100), lasten("burap", "", "", "J01", 51)))
                        .heleVersies(2026))
                .containsExactly("burap");
    }

    private static Prijsreeks reeks(int jaar, int peil, int jaar2, int peil2) {
        return new Prijsreeks(
                List.of(new Prijsreeks.Peil(jaar, Optional.of(peil)), new Prijsreeks.Peil(jaar2, Optional.of(peil2))));
    }

    private static double pct(Overzichtregel regel, Grondslag grondslag) {
        return regel.afwijkingPct(grondslag) instanceof Cijfer<BigDecimal> c
                ? c.waarde().doubleValue()
                : Double.NaN;
    }

    private static String euro(Overzichtregel regel) {
        return regel.afwijking() instanceof Cijfer<Bedrag> c ? c.waarde().euro() : "geen";
    }

    private static Bedrag euro(long euro) {
        return new Bedrag(euro * 100);
    }

    private static Begrotingsregel lasten(
            String versie, String programma, String taakveld, String voorziening, long bedrag) {
        return new Begrotingsregel(
                2026,
                versie,
                "",
                programma,
                taakveld,
                voorziening,
                programma,
                false,
                euro(bedrag),
                true,
                Optional.of(2026));
    }
}
