// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bill that was rejected for technical reasons (0001) was never processed: it comes again, under the same numbers. */
class B14_NietVerwerktMagOpnieuw extends Magazijnles {
    private static final String REGEL = "bericht;aanbieder;client;referentie;leverperiode;bedrag";
    private static final String ANTWOORD =
            "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel;kopcodes";
    private static final String ANTWOORDREGEL =
            "bericht;aanbieder;declaratie_identificatie;referentie;bedrag;toegekend";

    @BeforeEach
    void tweeKeerDezelfdeRekening() {
        proef.met(
                "bericht",
                "bericht;soort;afzender;identificatie;ontvangen_op",
                "m1;JW303;90000001;F1;2019-02-01",
                "m2;JW303;90000001;F1;2019-03-01",
                "a1;JW304;9999;A1;2019-02-10",
                "a2;JW304;9999;A2;2019-03-20");
        proef.met("declaratieregel", REGEL, "m1;90000001;c1;R1;2019-01;100", "m2;90000001;c1;R1;2019-01;90");
    }

    @Test
    void naEenTechnischeAfwijzingTeltDeTweede() {
        proef.met("antwoord", ANTWOORD, "a1;90000001;F1;F1;alles_afgewezen;0001");
        assertThat(geldig("2019-02-05")).containsExactly("1.00");
        assertThat(geldig("2019-02-20")).isEmpty();
        assertThat(geldig("2019-03-05")).containsExactly("0.90");
        assertThat(Meldingen.van(proef)).isEmpty();
    }

    @Test
    void eenAntwoordDaarnaGaatOverDeTweede() {
        proef.met(
                "antwoord",
                ANTWOORD,
                "a1;90000001;F1;F1;alles_afgewezen;0001",
                "a2;90000001;F1;F1;deels_afgewezen;0200");
        proef.met("antwoordregel", ANTWOORDREGEL, "a2;90000001;F1;R1;90;60");
        assertThat(geldig("2019-03-05")).containsExactly("0.30", "0.60");
        assertThat(geldig("2019-03-20")).containsExactly("0.60");
    }

    /** An ordinary rejection does not free the number (TR056): what comes again stays out, and that is told. */
    @Test
    void zonderTechnischeAfwijzingBlijftDeTweedeErbuiten() {
        proef.met("antwoord", ANTWOORD, "a1;90000001;F1;F1;deels_afgewezen;0200");
        assertThat(geldig("2019-03-05")).containsExactly("1.00");
        assertThat(Meldingen.van(proef)).containsExactly("m2.xml geheel TR056 F1");
    }

    /** A 323 gets a new number, and may keep its references. */
    @Test
    void eenDeclaratieVanNuMagHaarReferentiesNogEensGebruiken() {
        proef.met(
                "bericht",
                "bericht;soort;afzender;identificatie;ontvangen_op",
                "n1;WMO323;90000001;D1;2026-02-01",
                "n2;WMO323;90000001;D2;2026-03-01",
                "n3;WMO323;90000001;D3;2026-04-01",
                "b1;WMO325;9999;B1;2026-02-10");
        proef.met(
                "declaratieregel",
                REGEL,
                "n1;90000001;c1;R1;2026-01;50",
                "n2;90000001;c1;R1;2026-01;50",
                "n3;90000001;c1;R1;2026-01;50");
        proef.met("antwoord", ANTWOORD, "b1;90000001;D1;D1;alles_afgewezen;0001");
        assertThat(geldig("2026-02-20")).containsExactly("1.00");
        assertThat(geldig("2026-04-20")).containsExactly("0.50", "1.00");
        assertThat(Meldingen.van(proef)).contains("n3.xml 10 TR314 R1").doesNotContain("n2.xml 10 TR314 R1");
    }

    private List<String> geldig(String dag) {
        return proef
                .vraag(("SELECT bedrag FROM declaratie WHERE ontvangen_op <= DATE '%s'"
                                + " AND (afgewezen_op IS NULL OR afgewezen_op > DATE '%s') ORDER BY bedrag")
                        .formatted(dag, dag))
                .stream()
                .map(rij -> rij.get(0).toString())
                .toList();
    }
}
