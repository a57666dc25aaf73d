// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Planregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A05_EenMaatregelTest {
    private static final String VERBLIJF = """
            id: M03
            naam: Gezamenlijk verblijf
            domein: Jeugd
            doel: substitutie
            staat: voorgesteld
            jaren: [2027, 2028]
            drijfveren:
              kinderen:     {waarde: {2027: 15, 2028: 25}, eenheid: kind, laag: 10, hoog: 30, bron: "raming", datum: 2026-10-01}
              verschil:     {waarde: 100, eenheid: euro/kind/dag, laag: 80, hoog: 110}
              dagen:        {waarde: 365, eenheid: dag}
            effecten:
              - {voorziening: J04, formule: "-(kinderen * verschil * dagen)"}
            kosten:
              - {naam: werving, soort: eenmalig, jaar: 2027, bedrag: 60000, afschrijven: 4}
              - {naam: regie, soort: structureel, formule: "0.5 * 80000", gedeeld: regie-verblijf}
            groeipad: {2027: 0.25, 2028: 0.5}
            """;

    @TempDir
    Path map;

    @Test
    void kostenEnEffectPerJaarMetLaagEnHoog() throws IOException {
        assertThat(reken(VERBLIJF))
                .startsWith(
                        "M03;2027;55000.00;-136875.00;-81875.00;-246125.00;-18000.00;NEUTRAAL;",
                        "M03;2028;55000.00;-456250.00;-401250.00;-547250.00;-91000.00;MIDDEN;",
                        "M03;totaal;110000.00;-593125.00;-483125.00;-793375.00;-109000.00;;");
    }

    /** Nothing in 2026, all in 2029: a third and two thirds of 912,500 with 25 children; 182,500 of 15 in the first. */
    @Test
    void eenRechteGroeilijnGeeftElkJaarZijnDeel() throws IOException {
        assertThat(reken(VERBLIJF.replace("groeipad: {2027: 0.25, 2028: 0.5}", "groeipad: {begin: 2026, vol: 2029}")))
                .anyMatch(rij -> rij.startsWith("M03;2027;55000.00;-182500.00;"))
                .anyMatch(rij -> rij.startsWith("M03;2028;55000.00;-608333.33;"));
    }

    @Test
    void somEnSamenStaanAchteraanEnZijnHierGelijk() throws IOException {
        assertThat(reken(VERBLIJF).subList(3, 9))
                .containsExactly(
                        "som;2027;55000.00;-136875.00;-81875.00;-246125.00;-18000.00;NEUTRAAL;",
                        "som;2028;55000.00;-456250.00;-401250.00;-547250.00;-91000.00;MIDDEN;",
                        "som;totaal;110000.00;-593125.00;-483125.00;-793375.00;-109000.00;;",
                        "samen;2027;55000.00;-136875.00;-81875.00;-246125.00;-18000.00;NEUTRAAL;",
                        "samen;2028;55000.00;-456250.00;-401250.00;-547250.00;-91000.00;MIDDEN;",
                        "samen;totaal;110000.00;-593125.00;-483125.00;-793375.00;-109000.00;;");
    }

    @Test
    void gedeeldeKostenTellenSamenEenKeer() throws IOException {
        String ander = VERBLIJF.replace("M03", "M04").replace("J04", "J05");
        List<String> regels = reken(VERBLIJF, ander);
        assertThat(regels).contains("som;2027;110000.00;-273750.00;-163750.00;-492250.00;-36000.00;KLEIN;");
        assertThat(regels).contains("samen;2027;70000.00;-273750.00;-203750.00;-532250.00;-76000.00;KLEIN;");
    }

    @Test
    void ongelijkeGedeeldeKostenTellenVoorHetHoogsteBedrag() throws IOException {
        String kosten = "kosten: [{naam: ronde, soort: structureel, bedrag: %d, gedeeld: ronde}]\n";
        List<String> regels =
                reken(simpel("A", "0", "") + kosten.formatted(300), simpel("B", "0", "") + kosten.formatted(100));
        assertThat(regels).contains("samen;2027;300.00;0.00;300.00;300.00;300.00;NEUTRAAL;");
    }

    @Test
    void opDezelfdeUitgavenNeemtDeEenVanDeAnderAf() throws IOException {
        String half = simpel("A", "-500000", "doelgroep_uitgaven: 1000000");
        String kwart = simpel("B", "-250000", "doelgroep_uitgaven: 1000000");
        assertThat(reken(half, kwart))
                .contains(
                        "A;2027;0.00;-500000.00;-500000.00;-500000.00;-500000.00;MIDDEN;0.000000",
                        "som;2027;0.00;-750000.00;-750000.00;-750000.00;-750000.00;GROOT;",
                        "samen;2027;0.00;-625000.00;-625000.00;-625000.00;-625000.00;GROOT;");
    }

    @Test
    void breakevenIsHetDeelDatZijMoetBesparen() throws IOException {
        String bureaudienst = simpel("W12", "0", "doelgroep_uitgaven: 2800000")
                + "kosten: [{naam: uitvoering, soort: structureel, bedrag: 577000}]\n";
        assertThat(reken(bureaudienst))
                .contains("W12;2027;577000.00;0.00;577000.00;577000.00;577000.00;NEGATIEF;20.607143");
    }

    @Test
    void eenOnbekendEffectIsGeenNul() throws IOException {
        String kosten = "kosten: [{naam: project, soort: structureel, bedrag: 80000}]\n";
        List<String> regels = reken(simpel("M16", "onbekend", "") + kosten);
        assertThat(regels)
                .startsWith(
                        "M16;2027;80000.00;;;;;;",
                        "M16;totaal;80000.00;;;;;;",
                        "som;2027;80000.00;;;;;;",
                        "som;totaal;80000.00;;;;;;");
    }

    /** In 2027 only M16 runs, of which nobody knows what it brings: its costs are in the total of what is known of 2028. */
    @Test
    void eenJaarZonderBekendEffectNeemtHetTotaalNietWeg() throws IOException {
        String onbekend =
                simpel("M16", "onbekend", "") + "kosten: [{naam: project, soort: structureel, bedrag: 80000}]\n";
        assertThat(reken(onbekend, simpel("M17", "-500000", "").replace("2027", "2028")))
                .contains(
                        "som;2027;80000.00;;;;;;",
                        "som;2028;0.00;-500000.00;-500000.00;-500000.00;-500000.00;MIDDEN;",
                        "som;totaal;80000.00;-500000.00;-420000.00;-420000.00;-420000.00;;",
                        "samen;2027;80000.00;;;;;;",
                        "samen;totaal;80000.00;-500000.00;-420000.00;-420000.00;-420000.00;;");
    }

    @Test
    void eenBerekendeDrijfveerVolgtDeAndere() throws IOException {
        String maatregel = """
                id: X
                naam: berekend
                jaren: [2027]
                drijfveren:
                  uren: {waarde: 10, laag: 8, hoog: 12, eenheid: uur}
                  tarief: {waarde: 50, eenheid: euro/uur}
                  prijs: {waarde: "uren * tarief", eenheid: euro}
                  besparing: {formule: "prijs * 0.5", eenheid: euro}
                effecten: [{voorziening: J01, formule: "-besparing"}]
                """;
        assertThat(reken(maatregel)).startsWith("X;2027;0.00;-250.00;-250.00;-300.00;-200.00;NEUTRAAL;");
    }

    @Test
    void eenDrijfveerDieVakerVoorkomtHeeftMaarEenWaardeTegelijk() throws IOException {
        String maatregel = """
                id: X
                naam: bijdrage
                jaren: [2027]
                drijfveren:
                  stijging: {waarde: 0.25, laag: 0, hoog: 0.5, eenheid: "1"}
                  bijdrage: {waarde: 1000, eenheid: euro}
                effecten: [{voorziening: V, formule: "-(bijdrage * stijging) + bijdrage * stijging"}]
                """;
        assertThat(reken(maatregel)).startsWith("X;2027;0.00;0.00;0.00;0.00;0.00;NEUTRAAL;");
    }

    private static String simpel(String id, String formule, String extra) {
        return "id: " + id + "\nnaam: n\njaren: [2027]\neffecten: [{voorziening: V, formule: \"" + formule + "\"}]\n"
                + extra + "\n";
    }

    private List<String> reken(String... maatregelen) throws IOException {
        for (int i = 0; i < maatregelen.length; i++) {
            Files.writeString(map.resolve(i + ".yaml"), maatregelen[i]);
        }
        Gelezen<Planregel> gelezen = Maatregelenmap.reken(map);
        assertThat(gelezen.isGeweigerd()).as(gelezen.bevindingen().toString()).isFalse();
        return gelezen.rijen().stream().map(A05_EenMaatregelTest::regel).toList();
    }

    private static String regel(Planregel r) {
        String raming = ";;;;";
        if (r.raming() instanceof Uitkomst.Cijfer<Planregel.Raming> c) {
            Planregel.Raming w = c.waarde();
            raming = String.join(
                            ";",
                            w.effect().euro(),
                            w.netto().euro(),
                            w.laag().euro(),
                            w.hoog().euro()) + ";" + (r.heeftBand() ? w.band() : "");
        }
        String breakeven = r.breakevenPct() instanceof Uitkomst.Cijfer<java.math.BigDecimal> c
                ? c.waarde().toPlainString()
                : "";
        return String.join(";", r.maatregel(), r.jaar(), r.kosten().euro(), raming, breakeven);
    }
}
