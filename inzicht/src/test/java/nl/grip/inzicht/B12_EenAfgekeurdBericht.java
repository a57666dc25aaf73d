// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rejected message counts until the rejection is known; then it was never sent (IV028). */
class B12_EenAfgekeurdBericht extends Magazijnles {
    private static final String TOEWIJZING =
            "bericht;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum;volume";
    private static final String START = "bericht;aanbieder;client;toewijzingnummer;begin;status";
    private static final String VERZOEK = "bericht;aanbieder;referentie_aanbieder;verwijzer";
    private static final String RETOUR = "bericht;aanbieder;identificatie;oordeel;kopcodes";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                "bericht;soort;afzender;identificatie;ontvangen_op",
                "t1;WMO301;9999;T1;2026-01-05",
                "t2;WMO301;9999;T2;2026-02-05",
                "t3;WMO301;9999;T3;2026-03-05",
                "r2;WMO302;90000001;R2;2026-02-09",
                "r3;WMO302;90000001;R3;2026-02-20",
                "s1;WMO305;90000001;T2;2026-02-01",
                "s2;WMO305;90000001;S2;2026-02-15",
                "q1;WMO306;9999;Q1;2026-02-03",
                "q2;WMO306;9999;Q2;2026-02-18");
        proef.met("toewijzing", TOEWIJZING, "t1;7;2026-01-04;10:00:00;2026-01-01;3");
    }

    @Test
    void eenAfgekeurdeVersieGeldtTotDatBekendIsEnDanWeerDeVorige() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-02-04;10:00:00;2026-01-01;5");
        proef.met("retour", RETOUR, "r2;90000001;T2;afgekeurd;9056");
        assertThat(volume("2026-02-04")).containsExactly(3L);
        assertThat(volume("2026-02-05")).containsExactly(5L);
        assertThat(volume("2026-02-08")).containsExactly(5L);
        assertThat(volume("2026-02-09")).containsExactly(3L);
        assertThat(Meldingen.van(proef)).containsExactly("t2.xml geheel GRIP-afgekeurd 9056");
    }

    @Test
    void eenGoedgekeurdBerichtBlijftGelden() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-02-04;10:00:00;2026-01-01;5");
        proef.met("retour", RETOUR, "r2;90000001;T2;goedgekeurd;0200");
        assertThat(volume("2026-02-09")).containsExactly(5L);
        assertThat(Meldingen.van(proef)).isEmpty();
    }

    @Test
    void eenEnigeVersieDieIsAfgekeurdGeldtDaarnaNietMeer() {
        proef.met("toewijzing", TOEWIJZING, "t2;8;2026-02-04;10:00:00;2026-01-01;5");
        proef.met("retour", RETOUR, "r2;90000001;T2;afgekeurd;9056");
        assertThat(volume("2026-02-08")).containsExactlyInAnyOrder(3L, 5L);
        assertThat(volume("2026-02-09")).containsExactly(3L);
    }

    @Test
    void dezelfdeVersieInEenNieuwBerichtGeldtWeer() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-02-04;10:00:00;2026-01-01;5");
        proef.met("retour", RETOUR, "r2;90000001;T2;afgekeurd;9056");
        proef.met("toewijzing", TOEWIJZING, "t3;7;2026-02-04;10:00:00;2026-01-01;5");
        assertThat(volume("2026-02-08")).containsExactly(5L);
        assertThat(volume("2026-03-04")).containsExactly(3L);
        assertThat(volume("2026-03-05")).containsExactly(5L);
    }

    @Test
    void eenNieuwereVersieDieIntussenKwamBlijft() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-02-04;10:00:00;2026-01-01;5");
        proef.met("toewijzing", TOEWIJZING, "t3;7;2026-03-04;10:00:00;2026-01-01;9");
        proef.met("retour", RETOUR, "r3;90000001;T2;afgekeurd;9056");
        assertThat(volume("2026-02-19")).containsExactly(5L);
        assertThat(volume("2026-02-20")).containsExactly(3L);
        assertThat(volume("2026-03-05")).containsExactly(9L);
    }

    @Test
    void eenAfgekeurdeStartBestaatNietMeer() {
        proef.met("start", START, "s1;90000001;c1;7;2026-01-10;1");
        assertThat(starts("2026-02-10")).isEqualTo(1);
        proef.met("retour", RETOUR, "q1;90000001;T2;afgekeurd;9019");
        assertThat(starts("2026-02-02")).isEqualTo(1);
        assertThat(starts("2026-02-03")).isZero();
    }

    @Test
    void eenAfgekeurdeVerwijderingVerwijdertNiets() {
        proef.met("start", START, "s1;90000001;c1;7;2026-01-10;1", "s2;90000001;c1;7;2026-01-10;3");
        assertThat(starts("2026-02-18")).isZero();
        proef.met("retour", RETOUR, "q2;90000001;S2;afgekeurd;9071");
        assertThat(starts("2026-02-14")).isEqualTo(1);
        assertThat(starts("2026-02-17")).isZero();
        assertThat(starts("2026-02-18")).isEqualTo(1);
    }

    /** A request that a 316 rejected is nobody's verwijzing any more; sent again in another message it is. */
    @Test
    void eenAfgekeurdVerzoekVerwijstTotDatBekendIs() {
        proef.met(
                "bericht",
                "bericht;soort;afzender;identificatie;ontvangen_op",
                "v1;WMO315;90000001;V1;2026-01-02",
                "v2;WMO315;90000001;V2;2026-03-02",
                "q3;WMO316;9999;Q3;2026-02-03");
        proef.met("verzoek", VERZOEK, "v1;90000001;VOT1;02", "v2;90000001;VOT1;03");
        proef.met(
                "toewijzing",
                TOEWIJZING + ";aanbieder;referentie_aanbieder",
                "t1;9;2026-01-04;10:00:00;2026-01-01;3;90000001;VOT1");
        assertThat(verwijzer("2026-03-10")).containsExactly("02");
        proef.met("retour", RETOUR, "q3;90000001;V1;afgekeurd;9347");
        assertThat(verwijzer("2026-01-04")).isEmpty();
        assertThat(verwijzer("2026-02-02")).containsExactly("02");
        assertThat(verwijzer("2026-02-03")).isEmpty();
        assertThat(verwijzer("2026-03-02")).containsExactly("03");
        assertThat(Meldingen.van(proef)).containsExactly("v1.xml geheel GRIP-afgekeurd 9347");
    }

    private List<Object> verwijzer(String dag) {
        return proef
                .vraag(("SELECT verwijzer FROM verwijzing WHERE ontvangen_op <= DATE '%s'"
                                + " AND (vervallen_op IS NULL OR vervallen_op > DATE '%s')")
                        .formatted(dag, dag))
                .stream()
                .map(rij -> rij.get(0))
                .toList();
    }

    private List<Object> volume(String dag) {
        return proef
                .vraag(("SELECT volume FROM toewijzing WHERE ontvangen_op <= DATE '%s'"
                                + " AND (vervangen_op IS NULL OR vervangen_op > DATE '%s')")
                        .formatted(dag, dag))
                .stream()
                .map(rij -> rij.get(0))
                .toList();
    }

    private int starts(String dag) {
        return proef.vraag(("SELECT begin FROM startlevering WHERE ontvangen_op <= DATE '%s'"
                                + " AND (vervallen_op IS NULL OR vervallen_op > DATE '%s')")
                        .formatted(dag, dag))
                .size();
    }
}
