// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class B02_EenRekeningTelt extends Magazijnles {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String REGEL =
            "bericht;referentie;vorige_referentie;categorie;leverperiode;eenheid;volume;bedrag";
    private static final String ANTWOORD = "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel";
    private static final String AFWIJZING = "bericht;aanbieder;declaratie_identificatie;referentie;retourcodes";

    @BeforeEach
    void vul() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08");
        proef.met("declaratieregel", REGEL, "m1;R1;;45;2026-01;04;10;100000", "m1;R2;;45;2026-01;04;5;50000");
    }

    @Test
    void zonderAntwoordTeltAllesMee() {
        assertThat(op("2026-12-31")).containsExactly("0.00", "1500.00", "1500.00");
    }

    @Test
    void voorDeOntvangstIsErNiets() {
        assertThat(op("2026-02-07")).containsExactly("buiten_historie", "buiten_historie", "buiten_historie");
        assertThat(op("2026-02-08")).containsExactly("0.00", "1500.00", "1500.00");
    }

    @Test
    void eenAfgewezenRegelTeltVanafDeDagVanHetAntwoordNietMee() {
        wijsAf("2026-02-20", "R2", "9321");
        assertThat(op("2026-02-19")).containsExactly("0.00", "1500.00", "1500.00");
        assertThat(op("2026-02-20")).containsExactly("500.00", "1000.00", "1500.00");
    }

    @Test
    void eenAntwoordMagEerderBekendZijnDanDeRekening() {
        wijsAf("2026-02-01", "R2", "9321");
        assertThat(op("2026-02-01")).containsExactly("geen_bron", "geen_bron", "geen_bron");
        assertThat(op("2026-02-08")).containsExactly("500.00", "1000.00", "1500.00");
    }

    @Test
    void eenRegelZonderOpmerkingIsNietAfgewezen() {
        wijsAf("2026-02-20", "R2", "0200");
        assertThat(op("2026-02-20")).containsExactly("0.00", "1500.00", "1500.00");
    }

    @Test
    void eenGeheleAfwijzingRaaktElkeRegel() {
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-03-01");
        proef.met("antwoord", ANTWOORD, "a1;90000001;D1;D1;alles_afgewezen");
        assertThat(op("2026-03-01")).containsExactly("1500.00", "0.00", "1500.00");
    }

    @Test
    void vanTweeAntwoordenTeltDeEersteAfwijzing() {
        wijsAf("2026-03-20", "R2", "9321");
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-03-01");
        proef.met("antwoord", ANTWOORD, "a1;90000001;D1;D1;alles_afgewezen");
        assertThat(op("2026-03-01")).containsExactly("1500.00", "0.00", "1500.00");
        assertThat(op("2026-03-20")).containsExactly("1500.00", "0.00", "1500.00");
    }

    @Test
    void eenAntwoordOpEenAnderDeclaratienummerRaaktDezeNiet() {
        proef.met("bericht", BERICHT, "a1;JW325;9999;A1;2026-03-01");
        proef.met("antwoord", ANTWOORD, "a1;90000001;D1;ANDER;alles_afgewezen");
        assertThat(op("2026-03-01")).containsExactly("0.00", "1500.00", "1500.00");
    }

    @Test
    void eenCreditGaatEraf() {
        proef.met("bericht", BERICHT, "m2;JW323;90000001;D2;2026-05-08");
        proef.met("declaratieregel", REGEL, "m2;R3;R2;45;2026-01;04;-5;-50000", "m2;R4;;45;2026-01;04;4;40000");
        assertThat(op("2026-05-07")).containsExactly("0.00", "1500.00", "1500.00");
        assertThat(op("2026-05-08")).containsExactly("0.00", "1400.00", "1400.00");
    }

    @Test
    void hetzelfdeReferentienummerTeltEenKeer() {
        proef.met("bericht", BERICHT, "m2;JW323;90000001;D2;2026-05-08");
        proef.met("declaratieregel", REGEL, "m2;R2;;45;2026-01;04;9;90000", "m2;R9;;45;2026-01;04;1;10000");
        assertThat(op("2026-05-08")).containsExactly("0.00", "1600.00", "1600.00");
    }

    @Test
    void vanTweeBerichtenMetHetzelfdeNummerTeltHetEerste() {
        proef.met("bericht", BERICHT, "m0;JW323;90000001;D1;2026-02-08", "m9;JW323;90000001;D1;2026-02-07");
        proef.met("declaratieregel", REGEL, "m0;R5;;45;2026-01;04;9;90000", "m9;R6;;45;2026-01;04;1;10000");
        assertThat(op("2026-02-07")).containsExactly("0.00", "100.00", "100.00");
        assertThat(op("2026-02-08")).containsExactly("0.00", "100.00", "100.00");
    }

    @Test
    void watVanVernietigdePersonenOverIsTeltMee() {
        proef.met(
                "bevroren_som",
                "domein;gemeente;voorziening;eenheid;maand;ontvangen_op;afgewezen_op;volume;bedrag",
                "Jeugd;9999;JW45;04;2026-01;2026-02-08;;2;20000",
                "Jeugd;9999;JW45;04;2026-01;2026-02-08;;1;10000",
                "Jeugd;9999;JW45;04;2026-01;2026-02-08;2026-03-01;3;30000");
        assertThat(op("2026-02-28")).containsExactly("0.00", "2100.00", "2100.00");
        assertThat(op("2026-03-01")).containsExactly("300.00", "1800.00", "2100.00");
    }

    private void wijsAf(String ontvangen, String referentie, String code) {
        proef.met("bericht", BERICHT, "a2;JW325;9999;A2;" + ontvangen);
        proef.met("antwoord", ANTWOORD, "a2;90000001;D1;D1;deels_afgewezen");
        proef.met("antwoordregel", AFWIJZING, "a2;90000001;D1;" + referentie + ";" + code);
    }

    @Test
    void watEenOudAntwoordVanEenRegelToekentTeltMee() {
        kenToe("a3;2026-02-20", "R2;50000;30000");
        assertThat(op("2026-02-19")).containsExactly("0.00", "1500.00", "1500.00");
        assertThat(op("2026-02-20")).containsExactly("200.00", "1300.00", "1500.00");
    }

    @Test
    void watEenOudAntwoordHeelToekentOfHeelWeigertIsHeel() {
        kenToe("a3;2026-02-20", "R1;100000;0", "R2;50000;50000");
        assertThat(op("2026-02-20")).containsExactly("1000.00", "500.00", "1500.00");
    }

    @Test
    void vanTweeOudeAntwoordenOpEenRegelTeltHetEerste() {
        kenToe("a3;2026-02-20", "R2;50000;30000");
        kenToe("a4;2026-03-20", "R2;50000;10000");
        assertThat(op("2026-03-20")).containsExactly("200.00", "1300.00", "1500.00");
    }

    @Test
    void eenGeheleAfwijzingHaaltOokHetToegekendeDeelWeg() {
        kenToe("a3;2026-02-20", "R2;50000;30000");
        proef.met("bericht", BERICHT, "a1;JW304;9999;A1;2026-03-01");
        proef.met("antwoord", ANTWOORD, "a1;90000001;D1;D1;alles_afgewezen");
        assertThat(op("2026-02-28")).containsExactly("200.00", "1300.00", "1500.00");
        assertThat(op("2026-03-01")).containsExactly("1500.00", "0.00", "1500.00");
    }

    @Test
    void eenDeelsToegekendeRegelHoudtZijnVolume() {
        kenToe("a3;2026-02-20", "R2;50000;30000");
        assertThat(proef.vraag("SELECT sum(volume), count(*) FROM declaratie WHERE afgewezen_op IS NULL"))
                .hasToString("[[15, 2]]");
        assertThat(proef.vraag("SELECT sum(volume) FROM declaratie")).hasToString("[[15]]");
    }

    /** R1 and R2 name no client; what p8 was billed was credited. */
    @Test
    void regelsVanDezelfdeHulpZijnEenGroep() {
        proef.met(
                "declaratieregel",
                "bericht;referentie;client;categorie;leverperiode;eenheid;volume;bedrag",
                "m1;R7;p7;45;2026-01;04;10;100000",
                "m1;R8;p8;45;2026-01;04;10;100000",
                "m1;R9;p8;45;2026-01;04;-10;-100000");
        assertThat(proef.vraag("SELECT count(*), count(groep), count(DISTINCT groep) FROM declaratie"))
                .hasToString("[[5, 4, 2]]");
        Vraag clienten = Vraag.of("clienten").withPeildatum(Peildatum.of("2026-02-08"));
        assertThat(proef.inzicht().sommen(clienten))
                .extracting(Bronregel.Som::som)
                .hasToString("[1]");
    }

    @Test
    void deDelenVanEenRegelZijnEenGroep() {
        proef.met(
                "declaratieregel",
                "bericht;referentie;client;categorie;leverperiode;eenheid;volume;bedrag",
                "m1;R7;p7;45;2026-01;04;10;100000");
        kenToe("a3;2026-02-20", "R7;100000;30000");
        assertThat(proef.vraag(
                        "SELECT count(*), count(groep), count(DISTINCT groep) FROM declaratie WHERE client = 'p7'"))
                .hasToString("[[2, 2, 1]]");
    }

    /** An answer of release 2.3: of each line what was asked and what was granted, in cents. */
    private void kenToe(String antwoord, String... regels) {
        String naam = antwoord.substring(0, antwoord.indexOf(';'));
        proef.met("bericht", BERICHT, naam + ";JW304;9999;" + naam + antwoord.substring(naam.length()));
        proef.met("antwoord", ANTWOORD, naam + ";90000001;D1;D1;deels_afgewezen");
        for (String regel : regels) {
            proef.met(
                    "antwoordregel",
                    "bericht;aanbieder;declaratie_identificatie;referentie;bedrag;toegekend",
                    naam + ";90000001;D1;" + regel);
        }
    }

    /** Afgewezen, gedeclareerd and ingediend of one month and voorziening, or why there is no figure. */
    private List<String> op(String peildatum) {
        return proef.inzicht().beantwoord(Vraag.of("uitgaven").withPeildatum(Peildatum.of(peildatum))).rijen().stream()
                .map(rij -> rij.findWaarde()
                        .map(BigDecimal::toPlainString)
                        .orElseGet(
                                () -> rij.findGeenCijfer().orElseThrow().reden().code()))
                .toList();
    }
}
