// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import nl.grip.voorbeeld.scenario.Scenario;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule broken in the messages is found, and nothing else is; what was planted changes no figure. */
class A32_WatGeplantIsWordtGevondenTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2028-12-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource({"S01, 6000, 1", "S09, 5000, 1"})
    void watGeplantIsWordtGevondenEnTeltNietMee(String naam, String inwoners, String jaren) throws IOException {
        var uit = map.resolve("uit");
        Gemeentebestanden.schrijf(Verloop.of(scenario(naam, inwoners, jaren), 2026), uit);
        try (var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK))) {
            var zoeker = new Bestandenzoeker(magazijn.map().werk());
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> zoeker.zoek(uit, List.of("berichten", "tabellen"), ontvanger),
                            regel -> {},
                            Voortgang.GEEN);
            assertThat(gevonden(magazijn))
                    .containsExactlyInAnyOrderElementsOf(rijen(uit.resolve("waarheid/afwijkingen.csv")))
                    .hasSizeGreaterThan(25);
            assertThat(gedeclareerd(magazijn)).isEqualTo(betaald(uit.resolve("waarheid/maandkosten.csv")));
        }
    }

    /** A scenario that comes with Grip, made smaller; in the long proofs as large as it is. */
    private static Scenario scenario(String naam, String inwoners, String jaren) throws IOException {
        if (Boolean.getBoolean("grip.lang")) {
            return Meegeleverd.scenario(naam, OptionalLong.empty());
        }
        try (var bron =
                Objects.requireNonNull(Meegeleverd.class.getResourceAsStream("/nl/grip/voorbeeld/scenario.csv"))) {
            var klein = new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^(S\\d\\d,\\d+),\\d+(,\\d+,\\d+,[\\d.]+),\\d+", "$1," + inwoners + "$2," + jaren);
            return Scenariobestand.lees(new StringReader(klein), naam, OptionalLong.empty());
        }
    }

    private static List<String> gevonden(Magazijn magazijn) {
        List<String> gevonden = new ArrayList<>();
        Overzicht.BEVINDINGEN.vraag(
                magazijn.vragen(),
                rij -> gevonden.add(rij.get(0) + ";" + Objects.toString(rij.get(1), "") + ";" + rij.get(3)));
        return gevonden;
    }

    private static Map<String, BigDecimal> gedeclareerd(Magazijn magazijn) {
        var inzicht = new Inzicht(magazijn.vragen(), Catalogus.laad(), LocalDate.now(KLOK));
        Map<String, BigDecimal> per = new TreeMap<>();
        inzicht.beantwoord(Vraag.of("uitgaven")
                        .withPer("maand", "voorziening", "aanbieder")
                        .withFilters("grootheid=gedeclareerd"))
                .rijen()
                .forEach(rij -> tel(
                        per, String.join(";", rij.sleutel()), rij.findWaarde().orElseThrow()));
        return zonderNul(per);
    }

    private static Map<String, BigDecimal> betaald(Path maandkosten) throws IOException {
        Map<String, BigDecimal> per = new TreeMap<>();
        rijen(maandkosten).stream()
                .map(rij -> rij.split(";"))
                .forEach(v -> tel(per, String.join(";", v[0], v[2], v[3]), new BigDecimal(v[7])));
        return zonderNul(per);
    }

    private static void tel(Map<String, BigDecimal> per, String sleutel, BigDecimal bedrag) {
        per.merge(sleutel, bedrag.setScale(2), BigDecimal::add);
    }

    /** Nought says nothing: of such a month every line was credited. */
    private static Map<String, BigDecimal> zonderNul(Map<String, BigDecimal> per) {
        per.values().removeIf(bedrag -> bedrag.signum() == 0);
        return per;
    }

    private static List<String> rijen(Path bestand) throws IOException {
        var regels = Files.readAllLines(bestand);
        return regels.subList(1, regels.size());
    }
}
