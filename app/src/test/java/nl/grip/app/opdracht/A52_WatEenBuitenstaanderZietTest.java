// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure as the contract promises it to who only has the command line. */
class A52_WatEenBuitenstaanderZietTest extends Buitenstaander {
    private static final List<String> CIJFER =
            List.of("grootheid", "teller", "noemer", "waarde", "geen_cijfer", "volledigheid_pct", "peildatum");
    private static final Set<String> GEEN_CIJFER = Set.of(
            "",
            "te_weinig_gegevens",
            "te_kleine_groep",
            "geen_bron",
            "buiten_historie",
            "peildatum_in_toekomst",
            "ongelijk_prijspeil",
            "niet_gedefinieerd");

    @Test
    void elkCijferHeeftZijnKolommenInVolgordeEnIsGesorteerdOpTeken() {
        for (Indicator indicator : Catalogus.laad().list()) {
            var rijen = rijen(inzicht(indicator, "2023-12-31"));
            var kolommen = new ArrayList<>(indicator.kop().korrel());
            kolommen.addAll(CIJFER);
            assertThat(rijen).as(indicator.naam()).isNotEmpty().allSatisfy(rij -> {
                assertThat(rij.getHeader()).isEqualTo(kolommen);
                assertThat(GEEN_CIJFER).contains(rij.getField("geen_cijfer"));
                assertThat(rij.getField("waarde").isEmpty())
                        .isNotEqualTo(rij.getField("geen_cijfer").isEmpty());
            });
            int sleutel = indicator.kop().korrel().size() + 1;
            assertThat(rijen.stream()
                            .map(rij -> String.join("\u0000", rij.getFields().subList(0, sleutel)))
                            .toList())
                    .as(indicator.naam())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uitgaven, ingediend, gedeclareerd + afgewezen",
        "stand-en-stromen, einde, begin + in - uit",
        "ontleding, einde, begin + clienten + volume_per_client + prijs + mix",
        "aansluiting, verschil, grootboek - berichten",
        "aansluiting, verschil, verklaard + onverklaard"
    })
    void watPreciesMoetKloppenKlopt(String naam, String links, String rechts) {
        var indicator = Catalogus.laad().find(naam).orElseThrow();
        perSleutel(indicator).forEach((sleutel, waarden) -> {
            var som = BigDecimal.ZERO;
            var teken = 1;
            for (var woord : rechts.split(" ")) {
                if (woord.equals("+") || woord.equals("-")) {
                    teken = woord.equals("+") ? 1 : -1;
                } else {
                    som = som.add(waarden.get(woord).multiply(BigDecimal.valueOf(teken)));
                }
            }
            assertThat(som).as(naam + " " + sleutel).isEqualByComparingTo(waarden.get(links));
        });
    }

    @ParameterizedTest
    @CsvSource({"aanbieders", "wijken", "leeftijd", "verwijzers"})
    void aandelenZijnPerMaandSamenEen(String naam) {
        var sommen = new TreeMap<String, BigDecimal>();
        for (var rij : rijen(inzicht(Catalogus.laad().find(naam).orElseThrow(), "2023-12-31"))) {
            if (rij.getField("grootheid").equals("aandeel")) {
                sommen.merge(rij.getField("maand"), new BigDecimal(rij.getField("waarde")), BigDecimal::add);
            }
        }
        assertThat(sommen)
                .hasSizeGreaterThan(12)
                .allSatisfy((maand, som) -> assertThat(som).isEqualByComparingTo(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"2031-06-30, peildatum_in_toekomst", "2001-01-01, buiten_historie"})
    void buitenDeGegevensZegtElkCijferWaarom(String dag, String reden) {
        for (Indicator indicator : Catalogus.laad().list()) {
            assertThat(rijen(inzicht(indicator, dag)))
                    .as(indicator.naam())
                    .extracting(rij -> rij.getField("grootheid"), rij -> rij.getField("geen_cijfer"))
                    .containsExactlyElementsOf(indicator.kop().grootheden().stream()
                            .sorted()
                            .map(g -> org.assertj.core.groups.Tuple.tuple(g, reden))
                            .toList());
        }
    }

    /** Only bills come late: beside a figure of starts and stops it says nothing about them. */
    @Test
    void volledigheidStaatAlleenBijRekeningen() {
        for (var naam : List.of("duur", "toewijzingen", "stand-en-stromen", "redenen-van-beeindiging", "toegang")) {
            assertThat(rijen(inzicht(Catalogus.laad().find(naam).orElseThrow(), "2024-12-31")))
                    .as(naam)
                    .allSatisfy(
                            rij -> assertThat(rij.getField("volledigheid_pct")).isEmpty());
        }
        assertThat(rijen(inzicht(Catalogus.laad().find("uitgaven").orElseThrow(), "2024-12-31")))
                .anySatisfy(rij -> assertThat(rij.getField("volledigheid_pct")).isNotEmpty());
    }

    private static Map<String, Map<String, BigDecimal>> perSleutel(Indicator indicator) {
        var uit = new TreeMap<String, Map<String, BigDecimal>>();
        for (var rij : rijen(inzicht(indicator, "2023-12-31"))) {
            var sleutel = String.join(
                    ";", rij.getFields().subList(0, indicator.kop().korrel().size()));
            uit.computeIfAbsent(sleutel, nieuw -> new TreeMap<>())
                    .put(rij.getField("grootheid"), new BigDecimal(rij.getField("waarde")));
        }
        assertThat(uit).isNotEmpty();
        return uit;
    }
}
