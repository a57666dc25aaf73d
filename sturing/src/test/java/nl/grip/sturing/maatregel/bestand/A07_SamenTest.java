// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** What always holds, whatever the plan. */
class A07_SamenTest {
    private static final String[] FORMULES = {
        "-(aantal * prijs)",
        "-(aantal * prijs) * (1 - deel)",
        "aantal * prijs * deel",
        "-abs(aantal * prijs - vast)",
        "-min(aantal * prijs, vast)",
        "vast * (deel - 0.5) ^ 2"
    };

    @Property(tries = 150)
    void laagIsNooitHogerDanNettoEnHoogNooitLager(@ForAll @IntRange(min = 1, max = 6) int aantal, @ForAll long zaad) {
        for (Planregel regel : Plan.reken(maatregelen(aantal, zaad))) {
            Raming raming = raming(regel);
            assertThat(raming.netto()).isEqualTo(regel.kosten().plus(raming.effect()));
            assertThat(raming.laag()).isLessThanOrEqualTo(raming.netto());
            assertThat(raming.hoog()).isGreaterThanOrEqualTo(raming.netto());
        }
    }

    @Property(tries = 150)
    void samenBespaartNooitMeerDanDeSomEnDeVolgordeMaaktNietUit(
            @ForAll @IntRange(min = 1, max = 6) int aantal, @ForAll long zaad) {
        List<Maatregel> maatregelen = maatregelen(aantal, zaad);
        List<Planregel> regels = Plan.reken(maatregelen);
        int n = regels.size();
        for (int i = 1; i <= 3; i++) {
            Planregel som = regels.get(n - 3 - i);
            Planregel samen = regels.get(n - i);
            assertThat(raming(samen).effect())
                    .isGreaterThanOrEqualTo(raming(som).effect());
            assertThat(samen.kosten()).isLessThanOrEqualTo(som.kosten());
        }
        Collections.shuffle(maatregelen, new Random(zaad));
        assertThat(Plan.reken(maatregelen)).isEqualTo(regels);
    }

    private static Raming raming(Planregel regel) {
        return ((Uitkomst.Cijfer<Raming>) regel.raming()).waarde();
    }

    private static List<Maatregel> maatregelen(int aantal, long zaad) {
        Random toeval = new Random(zaad);
        List<Maatregel> maatregelen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            String yaml = yaml("M" + i, toeval);
            maatregelen.add(Maatregellezer.lees("m.yaml", yaml).orElseThrow(() -> new AssertionError(yaml)));
        }
        return maatregelen;
    }

    private static String yaml(String id, Random toeval) {
        return """
            id: %s
            naam: n
            jaren: [2027, 2028]
            drijfveren:
              aantal: {waarde: %d, laag: %d, hoog: %d, eenheid: stuk}
              prijs: {waarde: %d.55, laag: 10, hoog: 9000, eenheid: euro/stuk}
              deel: {waarde: 0.4, laag: 0.1, hoog: 0.9, eenheid: "1"}
              vast: {waarde: 100000.01, laag: 0, hoog: 200000, eenheid: euro}
            effecten:
              - {voorziening: J0%d, formule: "%s"}
              - {voorziening: J0%d, formule: "%s"}
            kosten:
              - {naam: k, soort: eenmalig, jaar: 2027, bedrag: 1000, afschrijven: 3}
              - {naam: s, soort: structureel, formule: "vast * deel", gedeeld: w%d}
            groeipad: {2027: 0.333, 2028: 1}
            doelgroep_uitgaven: %d
            """.formatted(
                        id,
                        10 + toeval.nextInt(50),
                        toeval.nextInt(10),
                        60 + toeval.nextInt(50),
                        100 + toeval.nextInt(5000),
                        toeval.nextInt(2),
                        FORMULES[toeval.nextInt(FORMULES.length)],
                        toeval.nextInt(2),
                        FORMULES[toeval.nextInt(FORMULES.length)],
                        toeval.nextInt(3),
                        100_000 + toeval.nextInt(3_000_000));
    }
}
