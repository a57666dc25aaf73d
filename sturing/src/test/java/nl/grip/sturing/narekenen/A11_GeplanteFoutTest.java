// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.GedruktCijfer.TOTAAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.grip.basis.Herkomst;

/** A plan that adds up has no clash; change one figure that others account for, and exactly that one is found. */
class A11_GeplanteFoutTest {
    @Property(tries = 200)
    void eenKloppendPlanHeeftGeenBotsing(@ForAll @IntRange(min = 1, max = 6) int maatregelen, @ForAll long zaad) {
        assertThat(Narekening.van(plan(maatregelen, zaad))).noneMatch(Toets::botst);
    }

    @Property(tries = 400)
    void preciesDeGeplanteFoutWordtGevonden(
            @ForAll @IntRange(min = 2, max = 6) int maatregelen,
            @ForAll long zaad,
            @ForAll @IntRange(max = 1000) int keuze,
            @ForAll @LongRange(min = 100, max = 1_000_000) long fout) {
        List<GedruktCijfer> plan = plan(maatregelen, zaad);
        List<Integer> plekken = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            if (volgtUitAndere(plan.get(i))) {
                plekken.add(i);
            }
        }
        int plek = plekken.get(keuze % plekken.size());
        GedruktCijfer oud = plan.get(plek);
        plan.set(plek, met(oud, oud.bedrag().add(BigDecimal.valueOf(fout))));
        List<Toets> gevonden =
                Narekening.van(plan).stream().filter(Toets::botst).toList();
        assertThat(gevonden).extracting(t -> t.cijfer().plaats()).containsExactly(oud.plaats());
        assertThat(gevonden.get(0).berekend()).isEqualByComparingTo(oud.bedrag());
    }

    private static boolean volgtUitAndere(GedruktCijfer cijfer) {
        return cijfer.isMaatregeltotaal() || cijfer.isJaartotaal() || cijfer.grootheid() == Grootheid.NETTO;
    }

    private static GedruktCijfer met(GedruktCijfer c, BigDecimal bedrag) {
        return new GedruktCijfer(
                c.herkomst(), c.stuk(), c.tabel(), c.maatregel(), c.grootheid(), c.jaar(), bedrag, c.stap());
    }

    private static List<GedruktCijfer> plan(int maatregelen, long zaad) {
        Random toeval = new Random(zaad);
        long[][] kosten = new long[maatregelen + 1][3];
        long[][] effect = new long[maatregelen + 1][3];
        for (int m = 0; m < maatregelen; m++) {
            for (int j = 0; j < 2; j++) {
                tel(kosten, m, j, maatregelen, toeval.nextInt(1_000_000));
                tel(effect, m, j, maatregelen, -toeval.nextInt(3_000_000));
            }
        }
        return cijfers(kosten, effect, maatregelen);
    }

    private static void tel(long[][] tabel, int m, int j, int totaal, long bedrag) {
        tabel[m][j] += bedrag;
        tabel[m][2] += bedrag;
        tabel[totaal][j] += bedrag;
        tabel[totaal][2] += bedrag;
    }

    private static List<GedruktCijfer> cijfers(long[][] kosten, long[][] effect, int totaal) {
        List<GedruktCijfer> cijfers = new ArrayList<>();
        for (int m = 0; m <= totaal; m++) {
            for (int j = 0; j < 3; j++) {
                String maatregel = m == totaal ? TOTAAL : "M" + m;
                String jaar = j == 2 ? TOTAAL : String.valueOf(2021 + j);
                cijfers.add(cijfer("bijlage", maatregel, Grootheid.KOSTEN, jaar, kosten[m][j]));
                cijfers.add(cijfer("bijlage", maatregel, Grootheid.EFFECT, jaar, effect[m][j]));
                cijfers.add(cijfer("bijlage", maatregel, Grootheid.NETTO, jaar, kosten[m][j] + effect[m][j]));
                cijfers.add(cijfer("brief", maatregel, Grootheid.NETTO, jaar, kosten[m][j] + effect[m][j]));
            }
        }
        return cijfers;
    }

    private static GedruktCijfer cijfer(String tabel, String maatregel, Grootheid grootheid, String jaar, long bedrag) {
        return new GedruktCijfer(
                Herkomst.ofBestand("plan.csv"),
                "plan",
                tabel,
                maatregel,
                grootheid,
                jaar,
                BigDecimal.valueOf(bedrag),
                BigDecimal.ONE);
    }
}
