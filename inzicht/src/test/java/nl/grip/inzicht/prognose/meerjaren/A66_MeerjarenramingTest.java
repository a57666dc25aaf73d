// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.Jaarraming;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Proeftoewijzing;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Inwonertal;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import org.junit.jupiter.api.Test;

/** What the years after this one cost: of 1,000 euro this year, without any earlier year. */
class A66_MeerjarenramingTest {
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
    private static final YearMonth BEGIN = YearMonth.of(2023, 1);
    private static final int MAANDEN = 41;
    private static final long NU = 100_000;

    @Test
    void alsEvenveelMensenHulpKrijgenBlijftHetBedragGelijk() {
        var jaren = raming(0, List.of());
        assertThat(jaren).extracting(Meerjarenregel::jaar).containsExactly(2026, 2027, 2028, 2029, 2030);
        assertThat(jaren)
                .allSatisfy(jaar ->
                        assertThat(jaar.verwacht().centen() / (double) NU).isCloseTo(1, within(0.02)));
    }

    /** Growth of a tenth a year that fades by a fifth a year comes to 0.8, 1.44, 1.952 and 2.3616 years of it. */
    @Test
    void watErElkJaarMeerInstroomtMaaktDeJarenDuurder() {
        var jaren = raming(0.1, List.of());
        assertThat(verhouding(jaren, 2027)).isCloseTo(Math.pow(1.1, 0.8), within(0.03));
        assertThat(verhouding(jaren, 2030)).isCloseTo(Math.pow(1.1, 2.3616), within(0.06));
        assertThat(jaren.get(4).gebruik()).isEqualTo(jaren.get(4).groei());
    }

    /** What grows with the number of people is population, not use: it is not counted twice. */
    @Test
    void groeiVanDeBevolkingIsGeenGroeiVanHetGebruik() {
        List<Inwonertal> inwoners = new ArrayList<>();
        for (int jaar = 2023; jaar <= 2030; jaar++) {
            long aantal = Math.round(10_000 * Math.pow(1.1, jaar - 2026.0));
            inwoners.add(new Inwonertal(jaar, 0, 99, aantal, LocalDate.of(2023, 1, 1)));
        }
        var jaren = raming(0.1, inwoners);
        assertThat(verhouding(jaren, 2027)).isCloseTo(1.1, within(0.02));
        assertThat(verhouding(jaren, 2030)).isCloseTo(Math.pow(1.1, 4), within(0.06));
        assertThat(jaren.get(4).bevolking())
                .hasValueSatisfying(
                        deel -> assertThat(deel.centen() / (double) NU).isCloseTo(Math.pow(1.1, 4) - 1, within(0.001)));
    }

    private static double verhouding(List<Meerjarenregel> jaren, int jaar) {
        return jaren.get(jaar - 2026).verwacht().centen() / (double) NU;
    }

    /** The totals, with an inflow that is this share larger each year. */
    private static List<Meerjarenregel> raming(double groei, List<Inwonertal> inwoners) {
        var bekend = feiten(groei, inwoners);
        double[] trekkingen = new double[11];
        Arrays.fill(trekkingen, NU);
        var cel = new Voorspelling.Cel("W02", "snel", Onderdeel.NIEUWE_INSTROOM, NU, trekkingen);
        var eerste = new Voorspelling(2026, PEILDATUM, List.of(cel), List.of(), false);
        return Meerjarenraming.van(eerste, bekend, Jaarraming.tarieven(bekend, PEILDATUM), 4, 1).stream()
                .filter(regel -> regel.voorziening().equals(Meerjarenregel.TOTAAL))
                .toList();
    }

    /** A hundred a month at the peildatum; one bill tells how old those are whom the money is for. */
    private static Feiten feiten(double groei, List<Inwonertal> inwoners) {
        List<Toewijzingversie> toewijzingen = new ArrayList<>();
        for (int m = 0; m <= MAANDEN; m++) {
            long aantal = Math.round(100 * Math.pow(1 + groei, (m - MAANDEN) / 12.0));
            for (int i = 0; i < aantal; i++) {
                toewijzingen.add(Proeftoewijzing.van(toewijzingen.size() + 1, BEGIN.plusMonths(m)));
            }
        }
        return new Feiten(
                List.of(rekening()), toewijzingen, List.of(), List.of(), List.of(), List.of(), List.of(), inwoners);
    }

    private static Declaratieregel rekening() {
        return new Declaratieregel(
                YearMonth.of(2026, 2),
                LocalDate.of(2026, 3, 8),
                Optional.empty(),
                Domein.WMO,
                "W02",
                "01A01",
                "90000001",
                "WK01",
                1,
                1,
                NU);
    }
}
