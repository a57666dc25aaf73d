// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** A title speaks of the last month that is over and of which something is shown; what began already is not a fall. */
class A12_EenMaandDieNogNietOmIs {
    /** On 30 November two allocations of December are known; November has forty. */
    @Test
    void watAlBekendIsVanLaterIsGeenDaling() {
        var antwoord = antwoord(
                "toewijzingen", "2026-11-30", rij("2026-10", 60, 0), rij("2026-11", 40, 0), rij("2026-12", 2, 0));
        assertThat(titel(antwoord)).contains("in november 2026: 40 toewijzingen, 20 minder dan in oktober 2026");
        assertThat(new Tabelmaker(antwoord, false).maak().kolommen())
                .extracting(Cijfertabel.Kop::onvolledig)
                .containsExactly(false, false, true);
    }

    /** On 29 November the month is not over. */
    @Test
    void opDeEenNaLaatsteDagIsDeMaandNogNietOm() {
        assertThat(titel(antwoord("toewijzingen", "2026-11-29", rij("2026-10", 60, 0), rij("2026-11", 40, 0))))
                .contains("in oktober 2026: 60 toewijzingen");
    }

    /** Of September 97 percent is in, of October 50; of November nothing, not even how much that is. */
    @Test
    void zonderRekeningenIsEenMaandNietCompleet() {
        var antwoord = antwoord(
                "uitgaven",
                "2026-11-30",
                rij("2026-08", 90, 99),
                rij("2026-09", 100, 97),
                rij("2026-10", 50, 50),
                andere("2026-11"));
        assertThat(titel(antwoord)).contains("in september 2026: 100 euro");
        assertThat(new Tabelmaker(antwoord, false).maak().kolommen())
                .extracting(Cijfertabel.Kop::onvolledig)
                .containsExactly(false, false, true, true);
    }

    private static String titel(Cijferantwoord antwoord) {
        return Cijferoverzicht.van(antwoord).titel();
    }

    private static Cijferantwoord antwoord(String cijfer, String peildatum, Antwoord.Rij... rijen) {
        var indicator = Catalogus.laad().find(cijfer).orElseThrow();
        var grootheid = indicator.kop().grootheden().get(0);
        return new Cijferantwoord(
                new Cijferkeuze(cijfer, Optional.of(List.of("maand")), Map.of(), Optional.empty(), grootheid),
                new Antwoord(
                        indicator,
                        Peildatum.of(peildatum),
                        List.of("maand"),
                        Stream.of(rijen)
                                .map(rij -> new Antwoord.Rij(
                                        rij.sleutel(),
                                        rij.grootheid().isEmpty()
                                                ? grootheid
                                                : indicator.kop().grootheden().get(1),
                                        Optional.empty(),
                                        Optional.empty(),
                                        rij.waarde(),
                                        rij.volledigheidPct()))
                                .toList()),
                Optional.empty(),
                List.of(),
                new Naamgeving(Map.of()));
    }

    /** @param volledigheid percent; 0 when the figure has none */
    private static Antwoord.Rij rij(String maand, long waarde, long volledigheid) {
        return new Antwoord.Rij(
                List.of(maand),
                "",
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(BigDecimal.valueOf(waarde)),
                Optional.of(volledigheid).filter(v -> v > 0).map(BigDecimal::valueOf));
    }

    /** Another value of the figure is known of the month, and not this one. */
    private static Antwoord.Rij andere(String maand) {
        return new Antwoord.Rij(
                List.of(maand),
                "andere",
                Optional.empty(),
                Optional.empty(),
                new Uitkomst.Cijfer<>(BigDecimal.ZERO),
                Optional.empty());
    }
}
