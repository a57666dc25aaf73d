// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, wrong questions, json, reconciliation and signals as the contract promises them to who only has the command line. */
class A61_WatEenBuitenstaanderVraagtTest extends Buitenstaander {
    @Test
    void eenFilterOpWijkWerktOpUitgavenEnOpDeRegelsErachter() {
        var wijken =
                rijen(grip("inzicht", "uitgaven", "--per", "wijk", "--peildatum", "2023-12-31", "--formaat", "csv"));
        var wijk = wijken.get(0).getField("wijk");
        var een = rijen(grip(
                "inzicht",
                "uitgaven",
                "--per",
                "",
                "--filter",
                "wijk=" + wijk,
                "--peildatum",
                "2023-12-31",
                "--formaat",
                "csv"));
        assertThat(een)
                .extracting(rij -> rij.getField("waarde"))
                .isEqualTo(wijken.stream()
                        .filter(rij -> rij.getField("wijk").equals(wijk))
                        .map(rij -> rij.getField("waarde"))
                        .toList());
        var som = rijen(grip(
                        "inzicht",
                        "uitgaven",
                        "--per",
                        "wijk",
                        "--filter",
                        "wijk=" + wijk,
                        "--filter",
                        "grootheid=gedeclareerd",
                        "--peildatum",
                        "2023-12-31",
                        "--bronregels",
                        "--formaat",
                        "csv"))
                .stream()
                .map(rij -> new BigDecimal(rij.getField("bijdrage")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(som)
                .isEqualByComparingTo(
                        een.get(1).getField("grootheid").equals("gedeclareerd")
                                ? een.get(1).getField("waarde")
                                : een.stream()
                                        .filter(rij -> rij.getField("grootheid").equals("gedeclareerd"))
                                        .findFirst()
                                        .orElseThrow()
                                        .getField("waarde"));
    }

    @ParameterizedTest
    @CsvSource({
        "inzicht onbekend, Kies uit:",
        "inzicht uitgaven --per maan, Kies uit:",
        "inzicht aansluiting --filter wijk=01, Kies uit:",
        "inzicht concentratie --filter top=veel, top=12",
        "inzicht ontleding, naar",
        "inzicht ontleding --filter van=onzin --filter naar=2023, Schrijf een jaar of een maand",
        "inzicht ontleding --filter van=2022-01..2022-03 --filter naar=2023, Schrijf een jaar of een maand",
        "inzicht duurste-clienten --filter van=2022 --filter naar=2023-13, Schrijf een jaar of een maand"
    })
    void watNietKanIsVerkeerdGevraagdMetWatWelKan(String woorden, String zin) {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(woorden.split(" "))).isEqualTo(2);
        assertThat(omgeving.uit()).isEmpty();
        assertThat(omgeving.fout()).contains(zin);
    }

    @Test
    void jsonHeeftDezelfdeRijen() {
        for (var naam : List.of("uitgaven", "meldvertraging", "duur")) {
            var csv = rijen(grip("inzicht", naam, "--formaat", "csv"));
            var json = grip("inzicht", naam, "--formaat", "json");
            assertThat(json.lines().filter(regel -> regel.startsWith("  {")).count())
                    .isEqualTo(csv.size());
            assertThat(json).startsWith("[").contains("\"grootheid\": \"").doesNotContain("NaN");
        }
    }

    /** Of allocations that began before the first bill only those that still run are known: that is no year to show. */
    @Test
    void hetStuurbladBegintBijHetEersteJaarMetRekeningen() {
        var jaren = rijen(grip("inzicht", "sturingsinformatie", "--per", "jaar", "--formaat", "csv")).stream()
                .map(rij -> rij.getField("jaar"));
        assertThat(jaren).isNotEmpty().allMatch(jaar -> jaar.compareTo("2022") >= 0);
        var begonnen = rijen(grip("inzicht", "toewijzingen", "--per", "jaar", "--formaat", "csv"));
        assertThat(begonnen).anyMatch(rij -> rij.getField("jaar").compareTo("2022") < 0);
    }

    @Test
    void hetStuurbladToontDePrognoseVanHetJaar() {
        var blad = rijen(grip(
                "inzicht",
                "sturingsinformatie",
                "--peildatum",
                "2023-06-30",
                "--filter",
                "jaar=2023",
                "--per",
                "jaar",
                "--formaat",
                "csv"));
        var prognose = rijen(grip("prognose", "--jaar", "2023", "--peildatum", "2023-06-30", "--formaat", "csv"));
        assertThat(waarde(blad, "prognose"))
                .isEqualTo(prognose.stream()
                        .filter(rij -> rij.getField("onderdeel").equals("totaal"))
                        .map(rij -> rij.getField("verwacht"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String waarde(List<NamedCsvRecord> rijen, String grootheid) {
        return rijen.stream()
                .filter(rij -> rij.getField("grootheid").equals(grootheid))
                .map(rij -> rij.getField("waarde"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deAansluitingHeeftDeKolommenVanHetContractEnSluit() {
        var rijen = rijen(grip("gegevens", "aansluiting", "--formaat", "csv"));
        assertThat(rijen).isNotEmpty().allSatisfy(rij -> {
            assertThat(rij.getHeader())
                    .containsExactly(
                            "jaar",
                            "maand",
                            "taakveld",
                            "berichten",
                            "grootboek",
                            "verschil",
                            "verklaard",
                            "onverklaard",
                            "verklaring");
            assertThat(bedrag(rij, "verschil"))
                    .isEqualByComparingTo(bedrag(rij, "grootboek").subtract(bedrag(rij, "berichten")))
                    .isEqualByComparingTo(bedrag(rij, "verklaard").add(bedrag(rij, "onverklaard")));
            assertThat(rij.getField("berichten")).matches("-?\\d+\\.\\d{2}");
        });
    }

    /** Who was silent and when that was said is proven elsewhere, on larger municipalities. */
    @Test
    void deSignalenHebbenDeKolommenVanHetContract() {
        var antwoord = grip("gegevens", "signalen", "--peildatum", "2024-12-31", "--formaat", "csv");
        assertThat(antwoord.lines().findFirst())
                .hasValue("soort;aanbieder;voorziening;sinds;gemeld_op;bedrag;toelichting");
        assertThat(rijen(antwoord)).allSatisfy(rij -> {
            assertThat(rij.getField("soort"))
                    .isIn(
                            "stille_aanbieder",
                            "declareert_sneller",
                            "declareert_trager",
                            "hercodering",
                            "kalenderjaarschok");
            assertThat(rij.getField("gemeld_op"))
                    .matches("\\d{4}-\\d{2}-\\d{2}")
                    .isLessThanOrEqualTo("2024-12-31");
            assertThat(rij.getField("bedrag")).matches("-?\\d+\\.\\d{2}");
        });
    }

    private static BigDecimal bedrag(NamedCsvRecord rij, String kolom) {
        return new BigDecimal(rij.getField(kolom));
    }
}
