// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Planruimte.Regel;
import nl.grip.sturing.maatregel.Planruimte.Ruimte;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import nl.grip.sturing.verevening.Gemeentesleutel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether there are people and money for what was chosen, and which measure is one too many. */
class A22_PlanruimteTest {
    private static Maatregel maatregel(String id, String fte, int kosten, String gedeeld) {
        return Maatregellezer.lees(id, """
                        id: %s
                        naam: %s
                        jaren: [2027]
                        fte: %s
                        kosten: [{naam: k, soort: structureel, bedrag: %d%s}]
                        """.formatted(id, id, fte, kosten, gedeeld))
                .orElseThrow();
    }

    private static List<Regel> past(String fte, String budget, Maatregel... gekozen) {
        var ruimte = new TreeMap<Integer, Ruimte>();
        ruimte.put(
                2027,
                new Ruimte(
                        Optional.of(fte).filter(f -> !f.isEmpty()).map(BigDecimal::new),
                        Optional.of(budget).filter(b -> !b.isEmpty()).map(Bedrag::ofEuro)));
        return Planruimte.van(List.of(gekozen), ruimte);
    }

    @Test
    void deEersteDieErNietMeerBijPastBreektHet() {
        var regels =
                past("2", "", maatregel("A", "1", 0, ""), maatregel("B", "1.5", 0, ""), maatregel("C", "0.5", 0, ""));
        assertThat(regels).extracting(Regel::past).containsExactly(true, false, false);
        assertThat(regels).extracting(Regel::breekt).containsExactly(false, true, false);
        assertThat(regels.get(2).totFte()).isEqualByComparingTo("3.0");
    }

    @Test
    void geldEnMensenMoetenAllebeiPassen() {
        assertThat(past("9", "1500", maatregel("A", "1", 1000, ""), maatregel("B", "1", 1000, "")))
                .extracting(Regel::past)
                .containsExactly(true, false);
        assertThat(past("9", "2000", maatregel("A", "1", 1000, ""), maatregel("B", "1", 1000, "")))
                .extracting(Regel::past)
                .containsExactly(true, true);
    }

    @Test
    void gedeeldeKostenVragenEenKeerGeld() {
        var regels =
                past("", "1000", maatregel("A", "0", 1000, ", gedeeld: x"), maatregel("B", "0", 800, ", gedeeld: x"));
        assertThat(regels).extracting(Regel::past).containsExactly(true, true);
        assertThat(regels.get(1).kosten()).isEqualTo(Bedrag.NUL);
    }

    @Test
    void buitenDeSpeerpuntenIsHetAntwoordNeeTenzij() {
        var los = maatregel("A", "0", 0, "");
        assertThat(Besluitregel.bezwaar(los.kenmerken(), "besloten", "", "goed idee"))
                .isPresent();
        assertThat(Besluitregel.bezwaar(los.kenmerken(), "besloten", "politieke reden", "goed idee"))
                .isEmpty();
        assertThat(Besluitregel.bezwaar(los.kenmerken(), "afgewezen", "", "te duur"))
                .isEmpty();
        assertThat(Besluitregel.bezwaar(los.kenmerken(), "afgewezen", "", " ")).isPresent();
        var na = Besluitregel.neem(los, new Uitvoering.Besluit("2026-11-01", "afgewezen", "college", "te duur"), "");
        assertThat(na.kenmerken().staat()).isEqualTo("afgewezen");
        assertThat(na.kenmerken().reden()).isEqualTo("te duur");
        assertThat(na.uitvoering().besluiten()).hasSize(1);
    }

    @Test
    void eenOnvervuldeRandvoorwaardeLaatAlleenDeOndergrensTellen() {
        var yaml = """
                id: A
                naam: A
                jaren: [2027]
                randvoorwaarden: [{naam: genoeg pleegouders, vervuld: %s}]
                drijfveren: {winst: {waarde: 100, laag: 20, hoog: 150, eenheid: euro}}
                effecten: [{voorziening: J01, formule: "-winst"}]
                """;
        var wel = Planeffect.van(Maatregellezer.lees("a", yaml.formatted("ja")).orElseThrow(), 2027, "J01");
        var niet =
                Planeffect.van(Maatregellezer.lees("a", yaml.formatted("nee")).orElseThrow(), 2027, "J01");
        assertThat(wel.telt()).isEqualByComparingTo("-100");
        assertThat(niet.telt()).isEqualByComparingTo("-20");
        assertThat(niet.onvervuld()).containsExactly("genoeg pleegouders");
    }

    @Test
    void eenRegionaalPlanIsDeSomVanDeGemeenten(@TempDir Path map) throws IOException {
        var sleutel = Files.writeString(map.resolve("sleutel.csv"), "gemeente;gewicht\nA;1\nB;1\nC;1\n");
        var plan = Plan.reken(List.of(Maatregellezer.lees("M", """
                id: M
                naam: M
                jaren: [2027]
                effecten: [{voorziening: J01, formule: "-100"}]
                kosten: [{naam: k, soort: structureel, bedrag: 10}]
                """).orElseThrow()));
        var delen = Gemeentesleutel.lees(sleutel).rijen().get(0).verdeel(plan);
        assertThat(delen).hasSize(3);
        assertThat(delen.stream()
                        .mapToLong(d -> d.netto().orElseThrow().centen())
                        .sum())
                .isEqualTo(-9_000);
        assertThat(delen.get(0).effect()).contains(Bedrag.ofEuro("-33.34"));
        assertThat(Gemeentesleutel.lees(Files.writeString(map.resolve("fout.csv"), "gemeente;gewicht\nA;-1\nA;0\n"))
                        .bevindingen())
                .hasSize(3);
    }

    /** What it brings is not known; what it costs is, and is paid by somebody. */
    @Test
    void kostenWordenOokVerdeeldAlsHetEffectNietBekendIs(@TempDir Path map) throws IOException {
        var sleutel = Files.writeString(map.resolve("sleutel.csv"), "gemeente;gewicht\nA;1\nB;3\n");
        var plan = Plan.reken(List.of(Maatregellezer.lees("M", """
                id: M
                naam: M
                jaren: [2027]
                effecten: [{voorziening: J01, formule: onbekend}]
                kosten: [{naam: k, soort: structureel, bedrag: 10}]
                """).orElseThrow()));
        assertThat(Gemeentesleutel.lees(sleutel).rijen().get(0).verdeel(plan))
                .extracting(d -> d.gemeente() + " " + d.kosten().euro() + " " + d.effect() + " " + d.netto())
                .containsExactly("A 2.50 Optional.empty Optional.empty", "B 7.50 Optional.empty Optional.empty");
    }

    @Test
    void breakevenStaatNaastWatHetPlanAanneemt() {
        var toets = Breakeventoets.van(Maatregellezer.lees("M", """
                id: M
                naam: M
                jaren: [2027]
                doelgroep_uitgaven: 2800000
                drijfveren: {winst: {waarde: 600000, laag: 300000, hoog: 700000, eenheid: euro}}
                effecten: [{voorziening: J01, formule: "-winst"}]
                kosten: [{naam: k, soort: structureel, bedrag: 577000}]
                """).orElseThrow(), 2027)
                .orElseThrow();
        assertThat(toets.nodigPct()).isEqualByComparingTo("20.607143");
        assertThat(toets.ramingPct()).isBetween(new BigDecimal("21.42"), new BigDecimal("21.43"));
        assertThat(toets.isZeker()).isFalse();
    }
}
