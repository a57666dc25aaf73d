// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.app.kleinvoorbeeld.Voorbeeldgemeente;
import nl.grip.basis.Bedrag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example, from its files to its figures, as somebody at the prompt goes through it. */
class A04_VanBerichtTotCijferTest {
    @TempDir
    private static Path map;

    private static Proefomgeving gelezen;

    @BeforeAll
    static void leesHetVoorbeeld() {
        Voorbeeldgemeente.schrijf(map.resolve("vb"));
        gelezen = new Proefomgeving(map);
        assertThat(gelezen.grip("inlezen", "vb/tabellen", "vb/berichten", "--formaat", "csv"))
                .isEqualTo(1);
    }

    private static String grip(String... woorden) {
        return new Proefomgeving(map).gelukt(woorden);
    }

    private static String[] kolommen(String csv) {
        return csv.lines().findFirst().orElseThrow().split(";");
    }

    @Test
    void inlezenZegtVanElkBestandWatErmeeGebeurde() {
        assertThat(gelezen.uit())
                .startsWith("bestand;sha256;soort;release;afzender;ontvangen_op;ontvangen_bron;"
                        + "rijen;aanvaard;geweigerd;bedrag;uitkomst;reden\n")
                .contains("vb/berichten/declaraties/2024-10.zip!/JW323-90000001-D1202410.xml;")
                .contains("D3202410.xml!/bericht;");
        assertThat(gelezen.fout()).contains("2 geweigerd");
    }

    @Test
    void nogEenKeerLezenVerandertNiets() {
        String voor = grip("controle", "--formaat", "csv");
        Proefomgeving weer = new Proefomgeving(map);
        weer.grip("inlezen", "vb/tabellen", "vb/berichten", "--formaat", "csv");
        assertThat(weer.uit()).doesNotContain(";gelezen;").contains(";al_bekend;");
        assertThat(feiten(grip("controle", "--formaat", "csv"))).isEqualTo(feiten(voor));
    }

    @Test
    void welkMagazijnHetIsMagOokVooraan() {
        String achteraan = grip("inzicht", "uitgaven", "--per", "jaar", "--formaat", "csv", "--magazijn", "magazijn");
        for (String[] vooraan :
                List.of(new String[] {"--magazijn", "magazijn"}, new String[] {"--magazijn=magazijn"})) {
            String[] woorden = {"inzicht", "uitgaven", "--per", "jaar", "--formaat", "csv"};
            assertThat(grip(Stream.of(vooraan, woorden).flatMap(Stream::of).toArray(String[]::new)))
                    .isEqualTo(achteraan);
        }
        assertThat(new Proefomgeving(map).grip("--magazijn", "nergens", "inzicht", "uitgaven"))
                .isEqualTo(2);
        assertThat(grip("--magazijn", "nergens", "inzicht", "--help")).contains("Gebruik:");
    }

    private static String feiten(String controle) {
        return String.join(
                "\n", controle.lines().filter(rij -> rij.startsWith("feit:")).toList());
    }

    /** The truth is added up before a message is written; the figure comes out of the messages alone. */
    @Test
    void deUitgavenZijnTotOpDeCentDeWaarheid() throws IOException {
        String cijfers = grip("inzicht", "uitgaven", "--per", "maand,domein,voorziening,aanbieder", "--formaat", "csv");
        Map<String, Bedrag> uitgaven = new TreeMap<>();
        cijfers.lines()
                .map(rij -> rij.split(";"))
                .filter(rij -> rij[4].equals("gedeclareerd"))
                .forEach(rij -> uitgaven.put(String.join(";", rij[0], rij[1], rij[2], rij[3]), Bedrag.ofEuro(rij[7])));
        assertThat(uitgaven).isEqualTo(waarheid()).hasSizeGreaterThan(100);
    }

    private static Map<String, Bedrag> waarheid() throws IOException {
        Map<String, Bedrag> waarheid = new TreeMap<>();
        Files.readString(map.resolve("vb/waarheid/maandkosten.csv"))
                .lines()
                .skip(1)
                .map(rij -> rij.split(";"))
                .forEach(rij -> waarheid.merge(
                        String.join(";", rij[0], rij[1], rij[2], rij[3]), Bedrag.ofEuro(rij[7]), Bedrag::plus));
        return waarheid;
    }

    @Test
    void deBronregelsTellenOpTotHetCijferEnLeidenNaarHetBericht() {
        String filter = "maand=2026-03";
        String regels =
                grip("inzicht", "uitgaven", "--bronregels", "--filter", filter, "--per", "maand", "--formaat", "csv");
        Bedrag som = regels.lines()
                .map(rij -> rij.split(";"))
                .filter(rij -> rij[1].equals("gedeclareerd"))
                .map(rij -> Bedrag.ofEuro(rij[3]))
                .reduce(Bedrag.NUL, Bedrag::plus);
        assertThat(grip("inzicht", "uitgaven", "--filter", filter, "--per", "maand", "--formaat", "csv"))
                .contains("2026-03;gedeclareerd;;;" + som.euro() + ";");
        Matcher bronId = Pattern.compile("[0-9a-f]{16}-d\\d+").matcher(regels);
        assertThat(bronId.find()).isTrue();
        assertThat(grip("gegevens", "bron", bronId.group())).contains("IngediendBedrag>");
    }

    @Test
    void hetzelfdeCijferVanTweeJarenStaatNaastElkaar() {
        var rijen = grip(
                        "inzicht",
                        "uitgaven",
                        "--per",
                        "domein",
                        "--filter",
                        "jaar=2025",
                        "--naast",
                        "jaar=2024",
                        "--formaat",
                        "csv")
                .lines()
                .map(rij -> rij.split(";", -1))
                .toList();
        assertThat(rijen.get(0)).startsWith("domein", "grootheid", "van", "naar", "verschil", "groei_pct");
        assertThat(rijen.subList(1, rijen.size())).hasSizeGreaterThan(3).allSatisfy(rij -> {
            Bedrag van = uitgaven("jaar=2024", rij[0], rij[1]);
            Bedrag naar = uitgaven("jaar=2025", rij[0], rij[1]);
            assertThat(rij)
                    .startsWith(
                            rij[0],
                            rij[1],
                            van.euro(),
                            naar.euro(),
                            naar.min(van).euro());
        });
    }

    private static Bedrag uitgaven(String jaar, String domein, String grootheid) {
        return grip("inzicht", "uitgaven", "--per", "domein", "--filter", jaar, "--formaat", "csv")
                .lines()
                .map(rij -> rij.split(";"))
                .filter(rij -> rij[0].equals(domein) && rij[1].equals(grootheid))
                .map(rij -> Bedrag.ofEuro(rij[4]))
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    @Test
    void deCatalogusVraagtGeenMagazijn() {
        assertThat(kolommen(grip("inzicht", "--magazijn", "nergens", "--formaat", "csv")))
                .containsExactly("naam", "vraag", "eenheid", "korrel", "bron");
    }

    @Test
    void eenOnbekendCijferNoemtHetCijferDatErOpLijkt() {
        Proefomgeving omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("inzicht", "uitgave")).isEqualTo(2);
        assertThat(omgeving.fout()).contains("Bedoelt u 'uitgaven'?");
        assertThat(omgeving.uit()).isEmpty();
    }

    @Test
    void inzageVraagtHetBsnEnSchrijftOpDatErGekekenIs() {
        Proefomgeving omgeving = new Proefomgeving(map, "999900006");
        assertThat(omgeving.grip("inzage", "--reden", "verzoek van de inwoner", "--formaat", "csv"))
                .isZero();
        assertThat(omgeving.uit()).startsWith("onderdeel;rij;kolom;waarde\n").contains("reden;verzoek van de inwoner");
    }

    @Test
    void eenKopieIsMetDeSleutelsTerugTeZetten() {
        assertThat(new Proefomgeving(map).grip("reservekopie", "kopie")).isZero();
        String wachtwoord = "een lang genoeg wachtwoord";
        assertThat(new Proefomgeving(map, wachtwoord).grip("sleutel", "bewaren", "sleutels.txt"))
                .isZero();
        Proefomgeving terug = new Proefomgeving(map, wachtwoord);
        assertThat(terug.grip(
                        "terugzetten",
                        "kopie",
                        "--sleutels",
                        "sleutels.txt",
                        "--magazijn",
                        "terug",
                        "--formaat",
                        "csv"))
                .isZero();
        assertThat(feiten(terug.uit())).isEqualTo(feiten(grip("controle", "--formaat", "csv")));
    }
}
