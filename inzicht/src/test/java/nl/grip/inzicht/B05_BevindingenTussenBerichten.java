// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class B05_BevindingenTussenBerichten extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String REGEL =
            "bericht;referentie;vorige_referentie;toewijzingnummer;categorie;leverperiode;bedrag";

    @BeforeEach
    void vul() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08", "m2;JW323;90000001;D2;2026-03-08");
        proef.met("declaratieregel", REGEL, "m1;R1;;7;45;2026-01;100", "m1;R2;;7;45;2026-01;200");
    }

    @Test
    void waarNietsMisIsIsGeenBevinding() {
        proef.met("declaratieregel", REGEL, "m2;R3;R1;7;45;2026-01;-100", "m2;R4;;7;45;2026-01;90");
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    void tweeBerichtenMetEenNummer() {
        proef.met("bericht", BERICHT, "m9;JW323;90000001;D1;2026-02-09");
        assertThat(bevindingen()).containsExactly("m9.xml geheel TR056 D1");
    }

    @Test
    void eenReferentienummerDatAlGebruiktWas() {
        proef.met("declaratieregel", REGEL, "m2;R3;;7;45;2026-02;90", "m2;R2;;7;45;2026-02;80");
        assertThat(bevindingen()).containsExactly("m2.xml 20 TR314 R2");
    }

    @Test
    void eenCreditZonderDebet() {
        proef.met("declaratieregel", REGEL, "m2;R3;R8;7;45;2026-01;-100");
        assertThat(bevindingen()).containsExactly("m2.xml 10 TR323 R8");
    }

    @Test
    void tweeKeerGecrediteerd() {
        proef.met("declaratieregel", REGEL, "m2;R3;R1;7;45;2026-01;-100", "m2;R4;R1;7;45;2026-01;-100");
        assertThat(bevindingen()).containsExactly("m2.xml 20 TR390 R1");
    }

    @Test
    void gecrediteerdWatWasAfgewezen() {
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-02-20");
        proef.met(
                "antwoord",
                "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                "a1;90000001;D1;D1;alles_afgewezen");
        proef.met("declaratieregel", REGEL, "m2;R3;R1;7;45;2026-01;-100");
        assertThat(bevindingen()).containsExactly("m2.xml 10 OP360 R1");
    }

    @Test
    void eenAntwoordZonderDeclaratie() {
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-02-20");
        proef.met(
                "antwoord",
                "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                "a1;90000001;D77;D77;alles_toegekend");
        assertThat(bevindingen()).containsExactly("a1.xml geheel TR366 D77");
    }

    @Test
    void eenOnbekendeToewijzingWordtEenKeerGemeldAlsErToewijzingenZijn() {
        assertThat(bevindingen()).isEmpty();
        proef.met("bericht", BERICHT, "t1;JW301;9999;T1;2026-01-02");
        proef.met(
                "toewijzing",
                "bericht;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum",
                "t1;8;2026-01-02;10:00:00;2026-01-01");
        assertThat(bevindingen()).containsExactly("m1.xml 10 TR338 7");
    }

    private List<String> bevindingen() {
        return Meldingen.van(proef);
    }
}
