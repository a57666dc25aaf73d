// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;
import org.junit.jupiter.api.Test;

/** What must be out of a series before one looks for a measure in it: prices, and bills that are still to come. */
class A49_GelijkePrijzenEnRekeningenDieErZijnTest {
    private static final YearMonth JANUARI = YearMonth.of(2025, 1);

    private static Declaratieregel regel(YearMonth maand, int later, long toewijzing, double volume, long centen) {
        return new Declaratieregel(
                maand,
                maand.plusMonths(later).atDay(10),
                Optional.empty(),
                Domein.WMO,
                "W02",
                "01A01",
                "90000001",
                "WK01",
                toewijzing,
                volume,
                centen);
    }

    /** From 100 to 104 a unit. A dear newcomer in February moves nothing, more units move nothing. */
    @Test
    void deIndexIsDePrijsVanDezelfdeHulp() {
        var prijs = Prijsverloop.van(List.of(
                regel(JANUARI, 1, 1, 10, 1000),
                regel(JANUARI.plusMonths(1), 1, 1, 20, 2080),
                regel(JANUARI.plusMonths(1), 1, 2, 1, 900),
                regel(JANUARI.plusMonths(2), 1, 2, 1, 900)));
        assertThat(prijs.terug(JANUARI, 1000)).isCloseTo(1000, within(1e-9));
        assertThat(prijs.terug(JANUARI.plusMonths(1), 2080)).isCloseTo(2000, within(1e-9));
        assertThat(prijs.terug(JANUARI.plusMonths(2), 900)).isCloseTo(900 / 1.04, within(1e-9));
    }

    /** Of every month two in a hundred come after five months: then five are left out. */
    @Test
    void wachtTotNegenennegentigVanDeHonderdErZijn() {
        List<Declaratieregel> regels = new ArrayList<>();
        for (int m = 0; m < 24; m++) {
            regels.add(regel(JANUARI.plusMonths(m), 1, 1, 1, 9800));
            regels.add(regel(JANUARI.plusMonths(m), 5, 1, 1, 200));
        }
        assertThat(Rekeningvertraging.maanden(regels, JANUARI.plusMonths(24))).isEqualTo(5);
        assertThat(Rekeningvertraging.maanden(List.of(), JANUARI)).isEqualTo(Rekeningvertraging.MINST);
    }

    /** Who begins is known by the allocation: three in a hundred are told four months late, and no bill is waited for. */
    @Test
    void wieBegintWachtOpDeToewijzingEnNietOpDeRekening() {
        List<Toewijzingversie> eerste = new ArrayList<>();
        for (int m = 0; m < 100; m++) {
            eerste.add(toewijzing(
                    m, JANUARI.atDay(1), JANUARI.plusMonths(m < 3 ? 4 : 0).atDay(20)));
        }
        assertThat(Rekeningvertraging.vanToewijzingen(eerste, JANUARI.plusMonths(24)))
                .isEqualTo(4);
        assertThat(Rekeningvertraging.vanToewijzingen(eerste.subList(3, 100), JANUARI.plusMonths(24)))
                .isEqualTo(Rekeningvertraging.MINST);
    }

    private static Toewijzingversie toewijzing(long nummer, LocalDate ingang, LocalDate bekend) {
        return new Toewijzingversie(
                Domein.WMO,
                nummer,
                "client-" + nummer,
                Optional.empty(),
                "W02",
                "01A01",
                "90000001",
                "WK01",
                ingang,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                bekend,
                Optional.empty());
    }
}
