// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.rekenen.simulatie.Verdeling;
import org.junit.jupiter.api.Test;

/** How own earlier errors make a band wider or narrower. */
class A53_KalibratieTest {
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
    private static final double ZONDER_FOUTEN = Math.sqrt(6 * 1.15 * 1.15 / (8 + 6));

    /** Every year costs 1,200, whatever the day; draws lie from 1,190 to 1,210. */
    private static final Voorspeller VAST = (bekend, jaar, peildatum, zaad, trekkingen) -> {
        double[] spreiding = new double[trekkingen];
        Arrays.setAll(spreiding, i -> 1190 + 20.0 * i / Math.max(1, trekkingen - 1));
        var cel = new Voorspelling.Cel("J01", "vlot", Onderdeel.GEDECLAREERD, 1200, spreiding);
        return new Cijfer<>(new Voorspelling(jaar, peildatum, List.of(cel), List.of(), false));
    };

    @Test
    void wieAltijdGelijkHadKrijgtEenSmallereBand() {
        assertThat(breedte(feiten(100, 100))).isEqualTo(20 * ZONDER_FOUTEN, within(1e-9));
    }

    @Test
    void wieErnaastZatKrijgtEenBredereBand() {
        assertThat(breedte(feiten(110, 100))).isGreaterThan(20 * 1.5);
    }

    /** Half of the bills of last year are not in: that is no error of the forecast. */
    @Test
    void watVanVorigJaarNogMoetKomenIsGeenFout() {
        assertThat(breedte(feiten(100, 50))).isEqualTo(20 * ZONDER_FOUTEN, within(1e-9));
    }

    private static double breedte(Feiten feiten) {
        var voorspelling = ((Cijfer<Voorspelling>)
                        new GekalibreerdeVoorspeller(VAST).voorspel(feiten, 2026, PEILDATUM, 1, 201))
                .waarde();
        assertThat(voorspelling.gekalibreerd()).isTrue();
        var verdeling = Verdeling.van(voorspelling.trekkingen());
        return verdeling.kwantiel(1) - verdeling.kwantiel(0);
    }

    /** A line a month from 2022 on; of 2024 and 2025 for these cents. */
    private static Feiten feiten(long in2024, long in2025) {
        List<Declaratieregel> regels = new ArrayList<>();
        for (int m = 0; m < 48; m++) {
            var maand = YearMonth.of(2022, 1).plusMonths(m);
            regels.add(regel(maand, maand.getYear() == 2025 ? in2025 : maand.getYear() == 2024 ? in2024 : 100));
        }
        return new Feiten(regels, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Declaratieregel regel(YearMonth maand, long centen) {
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
                centen);
    }
}
