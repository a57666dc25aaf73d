// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples in {@code voorbeelden/maatregelen}. */
class A08_VoorbeeldenTest {
    private static final Path MAP = Path.of("..", "voorbeelden", "maatregelen");

    @ParameterizedTest
    @CsvSource({"hilversum,17", "westland,46", "steenwijkerland,7"})
    void elkVoorbeeldIsTeOpenen(String naam, int maatregelen) {
        Gelezen<Maatregel> gelezen = Maatregelenmap.lees(MAP.resolve(naam));
        assertThat(gelezen.bevindingen()).isEmpty();
        assertThat(gelezen.rijen()).hasSize(maatregelen);
    }

    /** Netto per year of the appendix, where it does not contradict itself; 6 and 17 follow from the drivers. */
    @ParameterizedTest
    @CsvSource({
        "M01,-424000,-650000,-900000,-900000",
        "M02,-218741,-1098875,-1458246,-1458246",
        "M03,-294600,-491700,-491700,-491700",
        "M04,160000,-417500,-812500,-812500",
        "M05,170000,-243705,-1060034,-1542659",
        "M07,300000,38152,-433695,-957390",
        "M08,-232500,-252500,-585000,-585000",
        "M09,-104248,-298496,-298496,-298496",
        "M10,-376991,-685487,-1093983,-1402478",
        "M11,450000,75000,-300000,-300000",
        "M13,-200000,-400000,-400000,-400000",
        "M14,-234263,-314263,-314263,-314263"
    })
    void deBouwstenenGevenDeBedragenVanDeRegio(String id, long j2021, long j2022, long j2023, long j2024) {
        Map<String, Long> netto = new TreeMap<>();
        for (Planregel regel : Maatregelenmap.reken(MAP.resolve("hilversum")).rijen()) {
            if (regel.maatregel().equals(id) && regel.raming() instanceof Uitkomst.Cijfer<Planregel.Raming> c) {
                netto.put(regel.jaar(), Math.round(c.waarde().netto().centen() / 100.0));
            }
        }
        assertThat(netto.get("2021")).isBetween(j2021 - 1, j2021 + 1);
        assertThat(netto.get("2022")).isBetween(j2022 - 1, j2022 + 1);
        assertThat(netto.get("2023")).isBetween(j2023 - 1, j2023 + 1);
        assertThat(netto.get("2024")).isBetween(j2024 - 1, j2024 + 1);
    }

    @Test
    void samenIsMinderDanDeSomEnZegtWaarom() {
        Gelezen<Planregel> gelezen = Maatregelenmap.reken(MAP.resolve("hilversum"));
        assertThat(gelezen.bevindingen())
                .extracting(b -> b.code())
                .contains("GRIP-samenloop", "GRIP-gedeeld", "GRIP-onbekend");
        assertThat(gelezen.bevindingen())
                .extracting(b -> b.gevonden())
                .contains("M15 en M17 werken op dezelfde uitgaven: die aan alle hulp")
                .anyMatch(zin -> zin.startsWith("M01, M02 en M08 werken"));
        assertThat(netto(gelezen, Planregel.SAMEN)).isNotEqualTo(netto(gelezen, Planregel.SOM));
    }

    /** As the table of Westland adds up (G000-030), where it printed 1,350,000 to 4,200,000. */
    @Test
    void watAlleenInEenBandIsGeraamdTeltNietMeeMaarWordtOpgeteld() {
        assertThat(Maatregelenmap.reken(MAP.resolve("westland")).bevindingen())
                .filteredOn(b -> b.code().equals("GRIP-band"))
                .singleElement()
                .satisfies(b -> assertThat(b.gevonden())
                        .contains("samen een besparing van 1.500.000 tot 4.500.000 euro per jaar"));
        assertThat(Maatregelenmap.reken(MAP.resolve("hilversum")).bevindingen())
                .noneMatch(b -> b.code().equals("GRIP-band"));
    }

    /** Of none of the measures of Westland the effect was calculated: together they have costs, and no effect of nought. */
    @Test
    void zonderEenBekendEffectIsErGeenSom() {
        assertThat(Maatregelenmap.reken(MAP.resolve("westland")).rijen())
                .filteredOn(r ->
                        r.maatregel().equals(Planregel.SOM) || r.maatregel().equals(Planregel.SAMEN))
                .hasSize(10)
                .allSatisfy(r -> {
                    assertThat(r.raming()).isInstanceOf(Uitkomst.GeenCijfer.class);
                    assertThat(r.kosten().centen()).isPositive();
                });
    }

    @Test
    void watIsAfgewezenEnTochMeeteltWordtGezegd() {
        assertThat(Maatregelenmap.reken(MAP.resolve("hilversum")).bevindingen())
                .filteredOn(b -> b.code().equals("GRIP-staat"))
                .extracting(b -> b.gevonden())
                .containsExactly("M17 heeft de staat afgewezen");
    }

    private static Planregel.Raming netto(Gelezen<Planregel> gelezen, String naam) {
        return gelezen.rijen().stream()
                .filter(r -> r.maatregel().equals(naam) && r.jaar().equals("2024"))
                .map(r -> ((Uitkomst.Cijfer<Planregel.Raming>) r.raming()).waarde())
                .findFirst()
                .orElseThrow();
    }
}
