// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static nl.grip.rapportage.bron.Proefbron.rij;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.rapportage.bron.Proefbron;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import org.junit.jupiter.api.Test;

/** Bills are laid beside what was budgeted for them, and not beside the budget of what sends no bill. */
class A07_BegrootNaastRekeningen {
    private static final String TOTAAL = Prognosetabel.TOTAAL;
    private static final String BUITEN = Onderdeel.BUITEN_BERICHTEN.code();
    private static final Peildatum DAG = Peildatum.of("2026-06-30");

    /** Of 1,000 + 200 + 50 only the 200 has nothing but cost outside the messages; W02 has both and counts. */
    @Test
    void watGeenRekeningStuurtTeltNietMee() {
        var beeld = new Jaarbeeld(
                new Proefbron()
                        .metPrognose(List.of(
                                rij("W01", TOTAAL, euro(900)),
                                rij("W02", TOTAAL, euro(60)),
                                rij("W02", BUITEN, euro(10)),
                                rij("subsidie", TOTAAL, euro(210)),
                                rij("subsidie", BUITEN, euro(210)),
                                rij(TOTAAL, TOTAAL, euro(1170))))
                        .met(new Begrotingsboek(
                                List.of(begroot("W01", 1000), begroot("subsidie", 200), begroot("W02", 50)))),
                DAG);
        assertThat(beeld.begrootVoorRekeningen()).contains(euro(1050));
        assertThat(beeld.begroot().begroot()).contains(euro(1250));
    }

    /** Without a forecast nobody can tell which help sends bills: then all of the budget stands beside them. */
    @Test
    void zonderPrognoseTeltAlles() {
        var beeld = new Jaarbeeld(
                new Proefbron().met(new Begrotingsboek(List.of(begroot("W01", 1000), begroot("subsidie", 200)))), DAG);
        assertThat(beeld.begrootVoorRekeningen()).contains(euro(1200));
    }

    private static Begrotingsregel begroot(String voorziening, long euro) {
        return new Begrotingsregel(
                2026, "primitief", "", "", "", voorziening, "", false, euro(euro), true, Optional.empty());
    }

    private static Bedrag euro(long euro) {
        return new Bedrag(euro * 100);
    }
}
