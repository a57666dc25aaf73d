// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts, stops, requests and periods beside each other. One store holds all cases, each on an allocation or aanbieder of its
 * own: what is right stands beside what is wrong, and only what is wrong is told.
 */
class B13_MeldingenNaastElkaar {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String DECLARATIE = BERICHT + ";periode_begin;dagtekening";
    private static final String TOEWIJZING =
            "bericht;aanbieder;client;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum;einddatum;"
                    + "referentie_aanbieder";
    private static final String START = "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;status";
    private static final String STOP =
            "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;einde;reden;status";
    private static final String REGEL = "bericht;client;referentie;toewijzingnummer;begin;einde;bedrag";

    @TempDir
    private static Path temp;

    private static Proefmagazijn proef;

    @BeforeAll
    static void alleGevallen() {
        proef = new Proefmagazijn(temp);
        proef.met(
                "bericht",
                BERICHT,
                "t1;JW301;9999;T1;2026-01-02",
                "t2;JW301;9999;T2;2026-02-02",
                "s1;JW305;90000001;S1;2026-01-15",
                "e1;JW307;90000001;E1;2026-07-15",
                "e2;JW307;90000001;E2;2026-07-16",
                "v1;JW315;90000001;V1;2026-01-01",
                "w1;JW317;90000001;W1;2026-01-01");
        declaraties();
        toewijzingen();
        levering();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    private static void declaraties() {
        proef.met(
                "bericht",
                DECLARATIE,
                "m1;JW323;90000001;D1;2026-02-08;2026-01-01;2026-02-05",
                "m2;JW323;90000001;D2;2026-04-08;2026-03-01;2026-04-05",
                "m3;JW323;90000001;D3;2026-05-08;2026-03-01;2026-05-05",
                "m4;JW323;90000001;D4;2026-06-08;2026-02-01;2026-06-05",
                "m5;JW323;90000001;D5;2026-07-08;2026-01-01;2026-07-05",
                "m6;JW323;90000002;D6;2026-07-08;2026-01-01;2026-07-05");
        proef.met("bericht", BERICHT, "a5;JW325;9999;A5;2026-07-20");
        proef.met(
                "antwoord",
                "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                "a5;90000001;D5;D5;alles_afgewezen");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;c7;R1;7;2026-01-10;2026-01-31;100",
                "m1;c7;R2;7;2026-01-11;2026-01-31;101",
                "m1;c7;R3;7;2026-02-02;2026-02-28;102",
                "m1;c7;R4;7;2026-06-01;2026-06-20;103",
                "m1;c7;R5;7;2026-05-01;2026-05-30;104",
                "m1;c8;R6;8;2026-05-01;2026-05-30;105",
                "m1;c8;R7;8;2026-06-01;2026-06-30;106");
    }

    private static void toewijzingen() {
        proef.met("verzoek", "bericht;aanbieder;client;referentie_aanbieder", "v1;90000001;c7;VOT1");
        proef.met("wijzigingsverzoek", "bericht;aanbieder;client;referentie_aanbieder", "w1;90000001;c7;VOW1");
        proef.met(
                "toewijzing",
                TOEWIJZING,
                "t1;90000001;c7;7;2026-01-02;10:00:00;2026-01-10;2026-06-20;VOT1",
                "t1;90000001;c8;8;2026-01-02;10:00:00;2026-01-01;;VOW1",
                "t1;90000001;c8;9;2026-01-02;10:00:00;2026-01-01;;",
                "t1;90000001;c8;10;2025-12-31;10:00:00;2026-01-01;;OUD",
                "t1;90000001;c8;11;2026-01-02;10:00:00;2026-01-01;;ONBEKEND",
                "t2;90000001;c8;12;2026-02-02;10:00:00;2026-02-01;;VOT1");
    }

    private static void levering() {
        proef.met(
                "start",
                START,
                "s1;90000001;c7;7;45;A;2026-01-10;1",
                "s1;90000001;c8;8;45;A;2026-01-10;1",
                "s1;90000001;c8;8;45;A;2026-03-10;1",
                "s1;90000001;c8;8;45;B;2026-03-15;1",
                "s1;90000001;c8;9;45;A;2026-01-10;1",
                "s1;90000001;c8;9;45;A;2026-03-10;1",
                "s1;90000001;c8;11;45;A;2026-01-10;1");
        proef.met(
                "stop",
                STOP,
                "e1;90000001;c7;7;45;A;2026-01-10;2026-03-01;20;1",
                "e2;90000001;c7;7;45;A;2026-01-10;2026-04-01;31;1",
                "e1;90000001;c8;9;45;A;2026-01-10;2026-02-01;20;1",
                "e2;90000001;c8;9;45;A;2026-01-10;2026-02-02;20;1",
                "e1;90000001;c8;11;45;A;2026-01-10;2026-04-01;31;1",
                "e2;90000001;c8;11;45;A;2026-01-10;2026-03-01;32;1",
                "e1;90000001;c9;12;45;A;2026-02-10;2026-03-01;31;1",
                "e1;90000001;c9;12;45;A;2026-01-05;2026-03-01;31;1",
                "e1;90000001;c8;13;45;A;2026-02-10;2026-03-01;31;1",
                "e1;90000001;c8;14;43;A;2026-02-10;2026-03-01;31;1");
    }

    /** m3 repeats the last month and may; m4 goes back; m5 was rejected whole; another aanbieder has his own row. */
    @Test
    void eenDeclaratieOverEenEerdereMaand() {
        assertThat(van("TR318")).containsExactly("m4.xml geheel TR318 2026-02-01");
    }

    /** R1 begins with the allocation, R2 in its first month (the rule asks no more); R4 ends with it; 8 has no end. */
    @Test
    void eenPeriodeIsEenHeleMaandOfWatDeToewijzingErvanOverlaat() {
        assertThat(van("TR387")).containsExactly("m1.xml 30 TR387 2026-02-02");
        assertThat(van("TR388")).containsExactly("m1.xml 50 TR388 2026-05-30", "m1.xml 60 TR388 2026-05-30");
    }

    /** A reference from before the first request here may be to one that was never received here. */
    @Test
    void eenReferentieZonderVerzoekOfEenDieAlIsGehonoreerd() {
        assertThat(van("TR379")).containsExactly("t1.xml 50 TR379 ONBEKEND", "t2.xml 10 TR379 VOT1");
    }

    /** On allocation 8 the same product starts twice, another product once; on 9 the first was stopped. */
    @Test
    void eenStartTerwijlDeVorigeNogLoopt() {
        assertThat(van("TR326")).containsExactly("s1.xml 30 TR326 2026-03-10");
    }

    /**
     * The other stop of c9 is of a start from before the first that was received; c8 was started in category 45 on another
     * number, and in 43 on none.
     */
    @Test
    void eenStopZonderStart() {
        assertThat(van("TR069")).containsExactly("e1.xml 40 TR069 2026-02-10", "e1.xml 70 TR069 2026-02-10");
    }

    /** On 7 a temporary stop becomes definitive, and may. */
    @Test
    void eenStopNaEenStop() {
        assertThat(van("TR413")).containsExactly("e2.xml 20 TR413 20");
        assertThat(van("TR414")).containsExactly("e2.xml 30 TR414 2026-03-01");
        assertThat(van("TR415")).containsExactly("e2.xml 30 TR415 32");
    }

    @Test
    void elkeMeldingZegtWatZijDoetEnHoeHetWordtHersteld() {
        assertThat(proef.overzicht(nl.grip.opslag.gegevens.Overzicht.BEVINDINGEN))
                .allSatisfy(rij -> assertThat(rij.subList(6, 10)).doesNotContain("", (Object) null));
    }

    private static List<String> van(String code) {
        return Meldingen.van(proef).stream()
                .filter(melding -> melding.contains(" " + code + " "))
                .toList();
    }
}
