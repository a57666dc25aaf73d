// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.app.proefgemeente.Proefgemeente;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Bewijs;
import nl.grip.sturing.maatregel.bewijs.Effectmeting;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import org.junit.jupiter.api.Test;

/** Also what works on who begins, how long care lasts and what it costs is found beside its own past, and nothing is where nothing is. */
class A57_ReeksenTest {
    private static final int DIENSTJAAR = 2023;

    /** How many begin differs much from month to month: in a town of this size a fall must be large to be told from chance. */
    @Test
    void minderInstroomWordtGevonden() throws IOException {
        var bewijs = meet("instroom W02 -70% vanaf maand 13", Maatstaf.INSTROOM, 13);
        assertThat(bewijs.hoogPct()).as("aangetoond").isNegative();
        assertThat(-70.0).as("gedekt").isBetween(bewijs.laagPct(), bewijs.hoogPct());
        assertThat(bewijs.effectPct()).isBetween(-85.0, -50.0);
        assertThat(bewijs.effect().centen()).isNegative();
    }

    @Test
    void eenLagerePrijsWordtGevonden() throws IOException {
        var bewijs = meet("prijs W02 -20% vanaf maand 13", Maatstaf.PRIJS, 13);
        assertThat(bewijs.hoogPct()).as("aangetoond").isNegative();
        assertThat(-20.0).as("gedekt").isBetween(bewijs.laagPct(), bewijs.hoogPct());
        assertThat(bewijs.effectPct()).isBetween(-26.0, -14.0);
    }

    /** Much shorter; of the first twelve months that is less, for much of the care goes on after them. */
    @Test
    void korterDurendeHulpWordtGevonden() throws IOException {
        var bewijs = meet("duur W02 -70% vanaf maand 3", Maatstaf.DUUR, 3);
        assertThat(bewijs.hoogPct()).as("aangetoond").isNegative();
        assertThat(bewijs.effectPct()).isBetween(-65.0, -5.0);
    }

    @Test
    void waarNietsGebeurdeIsNietsAangetoond() throws IOException {
        var niets = verloop("geen");
        for (var maatstaf : List.of(Maatstaf.INSTROOM, Maatstaf.PRIJS)) {
            assertThat(meet(niets, maatstaf, 13).isAangetoond())
                    .as(maatstaf.code())
                    .isFalse();
        }
        assertThat(meet(niets, Maatstaf.DUUR, 3).isAangetoond()).isFalse();
    }

    /** Two years ago: only its first year counts, or it would ask for more of before than there is. */
    @Test
    void watLangGeledenBegonBlijftMeetbaar() throws IOException {
        var bewijs = meet(verloop("geen"), Maatstaf.PRIJS, -11);
        assertThat(bewijs.van()).isEqualTo(YearMonth.of(2022, 1));
        assertThat(bewijs.tot()).isEqualTo(YearMonth.of(2022, 12));
    }

    private static Bewijs meet(String maatregel, Maatstaf maatstaf, int maand) throws IOException {
        return meet(verloop(maatregel), maatstaf, maand);
    }

    private static Verloop verloop(String maatregel) throws IOException {
        var csv = "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                + "T,1,60000,12,20,1.1,5,2.0,0.06,0.05,0.35,2-9,4.5,1,nee,geen,geen,geen," + maatregel + ",geen\n";
        return Verloop.of(Scenariobestand.lees(new StringReader(csv), "T", OptionalLong.of(1)), DIENSTJAAR);
    }

    private static Bewijs meet(Verloop verloop, Maatstaf maatstaf, int maand) {
        var dag = verloop.kalender().laatsteDag();
        var opzet = new Proefopzet(
                "W02", maatstaf, List.of(), YearMonth.of(DIENSTJAAR, 1).plusMonths(maand - 1));
        var uitkomst = Effectmeting.van(Proefgemeente.feiten(verloop, "W02").op(dag), opzet, dag);
        assertThat(uitkomst).as(maatstaf.code()).isInstanceOf(Cijfer.class);
        return ((Cijfer<Bewijs>) uitkomst).waarde();
    }
}
