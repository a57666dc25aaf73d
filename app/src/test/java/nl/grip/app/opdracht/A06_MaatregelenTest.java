// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures and printed plans at the prompt: files in, rows out, and every mistake at once. */
class A06_MaatregelenTest {
    private static final String KOP = "maatregel;jaar;kosten;effect;netto;netto_laag;netto_hoog;band;breakeven_pct\n";
    private static final String PLANKOP = "stuk;tabel;maatregel;omschrijving;grootheid;jaar;bedrag;stap\n";

    @TempDir
    private Path map;

    private Proefomgeving grip(int afloop, String... woorden) {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden)).as(omgeving.fout()).isEqualTo(afloop);
        return omgeving;
    }

    private void bestand(String naam, String tekst) throws IOException {
        Files.createDirectories(map.resolve(naam).getParent());
        Files.writeString(map.resolve(naam), tekst);
    }

    /** 60,000 once over 4 years and half of 80,000 are 55,000 of costs; 15 children save 100 a day, a quarter of it. */
    private void gezamenlijkVerblijf() throws IOException {
        bestand("plan/M03.yaml", """
                id: M03
                naam: Gezamenlijk verblijf
                domein: Jeugd
                doel: substitutie
                staat: voorgesteld
                jaren: [2027]
                drijfveren:
                  kinderen: {waarde: {2027: 15}, eenheid: kind, laag: 10, hoog: 30}
                  verschil: {waarde: 100, eenheid: euro/kind/dag, laag: 80, hoog: 110}
                  dagen: {waarde: 365, eenheid: dag}
                effecten:
                  - {voorziening: J04, formule: "-(kinderen * verschil * dagen)"}
                kosten:
                  - {naam: werving, soort: eenmalig, jaar: 2027, bedrag: 60000, afschrijven: 4}
                  - {naam: regie, soort: structureel, formule: "0.5 * 80000"}
                groeipad: {2027: 0.25}
                """);
    }

    @Test
    void nettoIsKostenPlusEffectEnSomEnSamenStaanAchteraan() throws IOException {
        gezamenlijkVerblijf();
        assertThat(grip(0, "maatregelen", "reken", "plan", "--formaat", "csv").uit())
                .startsWith(KOP + "M03;2027;55000.00;-136875.00;-81875.00;-246125.00;-18000.00;NEUTRAAL;\n"
                        + "M03;totaal;55000.00;-136875.00;-81875.00;-246125.00;-18000.00;;\n"
                        + "som;2027;55000.00;-136875.00;-81875.00;")
                .contains("\nsamen;totaal;55000.00;-136875.00;-81875.00;");
    }

    @Test
    void zonderBekendEffectIsErGeenNettoWelEenMelding() throws IOException {
        bestand("plan/A.yaml", """
                id: A
                naam: Nog te ramen
                jaren: [2027]
                effecten:
                  - {voorziening: J04, formule: onbekend}
                kosten:
                  - {naam: regie, soort: structureel, bedrag: 1000}
                """);
        Proefomgeving omgeving = grip(0, "maatregelen", "reken", "plan", "--formaat", "csv");
        assertThat(omgeving.uit()).startsWith(KOP + "A;2027;1000.00;;;;;;\n");
        assertThat(omgeving.fout()).contains("plan/A.yaml: het effect van A is onbekend. ");
    }

    @Test
    void alleFoutenKomenTegelijkMetBestandEnRegel() throws IOException {
        gezamenlijkVerblijf();
        bestand("plan/B.yaml", "id: B\nnaam: B\njaren: [2027]\nkleur: rood\n");
        bestand(
                "plan/C.yaml",
                "id: C\nnaam: C\njaren: [2027]\neffecten:\n  - {voorziening: J04, formule: \"-100 * kindren\"}\n");
        Proefomgeving omgeving = grip(2, "maatregelen", "reken", "plan", "--formaat", "csv");
        assertThat(omgeving.uit()).isEmpty();
        assertThat(omgeving.fout()).contains("plan/B.yaml:4 ", "plan/C.yaml:5 ");
    }

    @Test
    void hetzelfdeIdInTweeBestandenWordtMetRegelGezegdEnZonderPadVanDeComputer() throws IOException {
        gezamenlijkVerblijf();
        bestand("plan/N03.yaml", "naam: Nog een\nid: M03\njaren: [2027]\n");
        assertThat(grip(2, "maatregelen", "reken", "plan").fout())
                .startsWith("plan/N03.yaml:2 id: 'M03 staat ook in M03.yaml' kan hier niet.");
    }

    @Test
    void eenMapDieErNietIsIsEenVerkeerdeVraag() {
        assertThat(grip(2, "maatregelen", "reken", "weg").fout()).startsWith("weg: 'niet te lezen' kan hier niet.");
        assertThat(grip(2, "maatregelen", "reken").fout()).contains("Er ontbreekt iets: MAP");
        assertThat(grip(2, "maatregelen").fout()).contains("narekenen");
    }

    @Test
    void narekenenToontAlleenWatBotstEnMetAllesOokWatKlopt() throws IOException {
        String goed = "plan;bijlage;M01;;kosten;2022;100;1\nplan;bijlage;M01;;effect;2022;-300;1\n"
                + "plan;bijlage;M01;;netto;2022;-200;1\n";
        String fout = "plan;bijlage;M14;;kosten;2022;10000;1\nplan;bijlage;M14;;effect;2022;-50000;1\n"
                + "plan;bijlage;M14;;netto;2022;40000;1\n";
        bestand("plan.csv", PLANKOP + goed + fout);
        String botsing = "plan;bijlage;M14;netto;2022;40000.00;-40000.00;80000.00;teken;"
                + "kosten 10000 + effect -50000 = -40000\n";
        assertThat(grip(0, "maatregelen", "narekenen", "plan.csv", "--formaat", "csv")
                        .uit())
                .isEqualTo(
                        "stuk;tabel;maatregel;grootheid;jaar;gedrukt;berekend;verschil;soort;toelichting\n" + botsing);
        assertThat(grip(0, "maatregelen", "narekenen", "plan.csv", "--alles", "--formaat", "csv")
                        .uit())
                .endsWith("plan;bijlage;M01;netto;2022;-200.00;-200.00;0.00;klopt;kosten 100 + effect -300 = -200\n"
                        + botsing);
    }

    @Test
    void eenGetalDatEenBsnKanZijnStaatNietInDeMelding() throws IOException {
        bestand("plan.csv", PLANKOP + "plan;t;M1;;999900006;2022;1;1\n");
        Proefomgeving omgeving = grip(2, "maatregelen", "narekenen", "plan.csv");
        assertThat(omgeving.fout()).contains("plan.csv:2 grootheid").doesNotContain("999900006");
    }
}
