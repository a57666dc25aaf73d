// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import org.junit.jupiter.api.Test;

/** What is learned from trajectories, each from a handful that can be counted. */
class A52_RamingTest {
    private static final int PEILDAG = dag(2026, 6, 30);
    private static final int BEGIN = dag(2025, 1, 1);
    private static final int EINDE = dag(2025, 12, 31);

    /** Three of four went on: (3 + 12 x (3 + 1) / (4 + 2)) / (4 + 12), towards what is usual here. */
    @Test
    void deVerlengkansIsWatErVolgdeMetTwijfel() {
        var vervolg = traject(OPEN, toekenning(BEGIN, EINDE), toekenning(EINDE + 1, dag(2026, 12, 31)));
        var gestopt = traject(EINDE, toekenning(BEGIN, EINDE));
        var verlengingen = Verlengingen.van(dossiers(List.of(vervolg, vervolg, vervolg, gestopt)), 31);
        assertThat(verlengingen.kans("J01")).isEqualTo((3 + 12 * (4 / 6.0)) / 16, within(1e-12));
    }

    @Test
    void naEenEindeDatAlBekendIsVolgenGeenVakkenVoorDePeildag() {
        var verlengingen = Verlengingen.van(dossiers(List.of()), 31);
        assertThat(verlengingen.na("J01", PEILDAG + 10, 365, false, PEILDAG + 300))
                .allSatisfy(vak -> assertThat(vak.van()).isGreaterThan(PEILDAG))
                .extracting(Verlengingen.Vak::kans)
                .allSatisfy(kans -> assertThat(kans).isBetween(0.0, 1.0));
        assertThat(verlengingen.na("J01", PEILDAG + 10, 365, false, PEILDAG + 5))
                .isEmpty();
    }

    @Test
    void eenAanbiederIsGestoptAlsVrijwelAllesOpEenDagEindigt() {
        var eindigt = traject(OPEN, toekenning(BEGIN, PEILDAG + 60));
        var open = traject(OPEN, toekenning(BEGIN, OPEN));
        assertThat(GestopteAanbieders.van(dossiers(maal(8, eindigt, 2, open))).bevat("90000001"))
                .isTrue();
        assertThat(GestopteAanbieders.van(dossiers(maal(8, eindigt, 3, open))).bevat("90000001"))
                .isFalse();
        assertThat(GestopteAanbieders.van(dossiers(maal(7, eindigt, 0, open))).bevat("90000001"))
                .isFalse();
    }

    @Test
    void wieVanzelfStoptVerhoogtDeKansPerDag() {
        var loopt = traject(OPEN, toekenning(BEGIN, OPEN));
        var stopt = traject(BEGIN + 40, toekenning(BEGIN, OPEN));
        assertThat(uitstroom(maal(10, loopt, 10, stopt)).kansPerDag("J01", 40))
                .isGreaterThan(uitstroom(maal(20, loopt, 0, stopt)).kansPerDag("J01", 40));
        assertThat(uitstroom(maal(20, loopt, 0, stopt)).onzekerheid("J01")).isEqualTo(1);
    }

    @Test
    void wieOpAchttienStoptIsGeenUitstroomVanzelf() {
        int achttien = BEGIN + 200;
        var stopt = new Zorgtraject(
                Domein.JEUGD, "J01", "WK01", achttien, List.of(metEinde(toekenning(BEGIN, OPEN), achttien)));
        var uitstroom = uitstroom(maal(10, stopt, 0, stopt));
        assertThat(uitstroom.onzekerheid("J01")).isEqualTo(1);
        assertThat(uitstroom.doorNaAchttien("J01")).isLessThan(0.05);
    }

    /** 10 in 2025 and 11 in 2026: a tenth a year, also after the last contract. */
    @Test
    void naHetLaatsteContractGroeitHetTariefDoor() {
        var boek = Tariefboek.van(List.of(tarief(2025, 10), tarief(2026, 11)), List.of());
        assertThat(boek.tarief("90000001", "J01", maand(2025, 5))).isEqualTo(10);
        assertThat(boek.tarief("90000001", "J01", maand(2026, 5))).isEqualTo(11);
        assertThat(boek.jaargroei()).isEqualTo(1.1, within(1e-3));
        assertThat(boek.tarief("90000001", "J01", maand(2027, 5))).isEqualTo(11 * boek.jaargroei());
        assertThat(boek.tarief("90000001", "J02", maand(2026, 5))).isZero();
    }

    /** A contract that ends in June has risen in January: the next rise is that of the next January. */
    @Test
    void eenContractVanEenHalfJaarStijgtNietTweeKeerInDatJaar() {
        var half = tarief(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), 12);
        var boek = Tariefboek.van(List.of(tarief(2025, 10), tarief(2026, 11), half), List.of());
        assertThat(boek.tarief("90000001", "J01", maand(2027, 7))).isEqualTo(12);
        assertThat(boek.tarief("90000001", "J01", maand(2027, 12))).isEqualTo(12);
        assertThat(boek.tarief("90000001", "J01", maand(2028, 7))).isEqualTo(12 * boek.jaargroei());
    }

    /** All lines came in the month after the care; of a silent aanbieder time stands still. */
    @Test
    void binnenIsWatErNaZoveelMaandenIs() {
        List<Levermaand> maanden = new ArrayList<>();
        for (int m = 0; m < 200; m++) {
            var maand = YearMonth.of(2024, 1).plusMonths(m % 24);
            maanden.add(new Levermaand(Maandtelling.maand(maand), List.of(regel(maand))));
        }
        var vertraging = Vertraging.van(new Dossiers(PEILDAG, BEGIN, List.of(), maanden));
        assertThat(vertraging.klasse("90000001")).isEqualTo(Vertraging.VLOT);
        assertThat(vertraging.binnen("90000001", maand(2025, 11))).isGreaterThan(0.9);
        assertThat(vertraging.binnen("90000001", maand(2026, 3))).isZero();
        assertThat(vertraging.binnen("90000009", maand(2026, 7))).isZero();
    }

    private static Uitstroom uitstroom(List<Zorgtraject> trajecten) {
        var dossiers = dossiers(trajecten);
        return Uitstroom.van(
                dossiers, Tariefboek.van(List.of(), List.of()), new GestopteAanbieders(java.util.Set.of()), 31);
    }

    private static List<Zorgtraject> maal(int a, Zorgtraject eerste, int b, Zorgtraject tweede) {
        List<Zorgtraject> uit = new ArrayList<>(java.util.Collections.nCopies(a, eerste));
        uit.addAll(java.util.Collections.nCopies(b, tweede));
        return uit;
    }

    private static Dossiers dossiers(List<Zorgtraject> trajecten) {
        return new Dossiers(PEILDAG, dag(2024, 1, 1), trajecten, List.of());
    }

    /** Stops on a day, in its last allocation. */
    private static Zorgtraject traject(int gestopt, Toekenning... toekenningen) {
        List<Toekenning> lijst = new ArrayList<>(List.of(toekenningen));
        lijst.set(lijst.size() - 1, metEinde(lijst.get(lijst.size() - 1), gestopt));
        return new Zorgtraject(Domein.JEUGD, "J01", "WK01", OPEN, lijst);
    }

    private static Toekenning metEinde(Toekenning t, int zorgEinde) {
        return new Toekenning(
                t.aanbieder(),
                t.ingang(),
                t.einde(),
                t.toegekendTot(),
                t.volume(),
                t.totaal(),
                t.bekend(),
                t.zorgBegin(),
                zorgEinde,
                t.levermaanden());
    }

    private static Toekenning toekenning(int van, int tot) {
        return new Toekenning("90000001", van, tot, tot, 4, false, van, van, OPEN, List.of());
    }

    private static Contracttarief tarief(int jaar, double centen) {
        return tarief(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31), centen);
    }

    private static Contracttarief tarief(LocalDate van, LocalDate tot, double centen) {
        return new Contracttarief(
                Domein.JEUGD,
                "90000001",
                "J01",
                "45A01",
                "04",
                centen,
                van,
                Optional.of(tot),
                Optional.empty(),
                LocalDate.of(2024, 11, 1),
                Optional.empty());
    }

    private static Declaratieregel regel(YearMonth maand) {
        return new Declaratieregel(
                maand,
                maand.plusMonths(1).atDay(10),
                Optional.empty(),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                1,
                1,
                100);
    }

    private static int maand(int jaar, int maand) {
        return Maandtelling.maand(YearMonth.of(jaar, maand));
    }

    private static int dag(int jaar, int maand, int dag) {
        return Maandtelling.dag(LocalDate.of(jaar, maand, dag));
    }
}
