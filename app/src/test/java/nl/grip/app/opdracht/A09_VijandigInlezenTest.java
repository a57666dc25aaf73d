// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.app.Grip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile file through {@code grip inlezen} as a process of its own with 256 MB of heap: it ends, says of each file
 * what became of it, prints no stack trace, and leaves what was in the store as it was. Of the XML of W3C every eighth, all
 * of it with {@code -Dgrip.lang=true}.
 */
class A09_VijandigInlezenTest {
    private static final Path MAP = Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../shared"), "data/vijandig");
    private static final int ELKE = Boolean.getBoolean("grip.lang") ? 1 : 8;
    private static final String GOED =
            "client;voorziening;van;tot;budget;besteed\n999900006;W02;2026-01-01;;10,00;5,00\n";

    /** What tables may be though the list would refuse it (A17 of the readers says why). */
    private static final Set<String> TOCH_GELEZEN = Set.of(
            "csv-datum-31-12-2024",
            "csv-datum-spatie",
            "csv-bedrag-punt",
            "csv-bedrag-duizend-punt",
            "csv-bedrag-euro",
            "csv-latin1");

    /** The neutral columns of the cases as those of pgb in a csv and of subsidies in a workbook. */
    private static final String PROFIEL = """
            tabel;kolom;kop;waarde
            pgb;client;clientcode;
            pgb;voorziening;product;
            pgb;van;begin;
            pgb;tot;eind;
            pgb;budget;bedrag;
            pgb;besteed;;
            subsidies;jaar;;2024
            subsidies;organisatie;clientcode;
            subsidies;activiteit;;inloop
            subsidies;wijk;;
            subsidies;doel;;
            subsidies;bedrag;bedrag;
            subsidies;bereik;;
            """;

    @TempDir
    Path temp;

    private record Gedaan(int afloop, List<String> uit, String fout) {}

    @BeforeEach
    void deGevallenZijnEr() throws IOException {
        assumeTrue(Files.isDirectory(MAP), "../shared is er niet: de vijandige bestanden zijn niet nagelopen");
        Files.createDirectories(temp.resolve("goed"));
        Files.writeString(temp.resolve("goed/pgb-2026-01-20.csv"), GOED);
        assertThat(grip("inlezen", "goed").afloop()).isZero();
    }

    @Test
    void alleVijandigeBestandenWordenGeweigerdOfOvergeslagenEnVeranderenNiets() throws IOException {
        long geschreven = schrijf("xmlconf.jsonl", ELKE, "a.xml")
                + schrijf("defusedxml.jsonl", 1, "a.xml")
                + schrijf("fuzzdb.jsonl", 1, "a.xml", "contracten.csv", "contracten.xlsx")
                + schrijf("import-eigen.jsonl", 1, "a.xml", "contracten.csv", "contracten.xlsx", "a.zip")
                + schrijf("jsontestsuite.jsonl", 1, "inwoners.csv")
                + schrijf("csv-spectrum.jsonl", 1, "aanbieders.csv")
                + kopieer();
        assertThat(geschreven).isGreaterThan(700);
        List<String> voor = controle();
        Gedaan gedaan = grip("inlezen", "vijandig", "--formaat", "csv");
        assertThat(gedaan.fout()).doesNotContain("\tat ", "Exception", "OutOfMemory");
        assertThat(gedaan.afloop()).isEqualTo(1);
        assertThat(gedaan.uit()).hasSizeGreaterThan((int) geschreven);
        assertThat(gedaan.uit().stream().skip(1))
                .allMatch(rij -> Pattern.compile(";(geweigerd|overgeslagen);.")
                        .matcher(rij)
                        .find());
        assertThat(controle()).isEqualTo(voor);
    }

    @Test
    void wieGoedIsWordtAanvaardEnWieFoutIsGeweigerd() throws IOException {
        Map<String, String> verwacht = new TreeMap<>();
        for (String regel : Files.readAllLines(MAP.resolve("import-eigen.jsonl"), StandardCharsets.UTF_8)) {
            String soort = veld(regel, "soort");
            if (Set.of("csv", "xlsx").contains(soort)) {
                String naam = veld(regel, "naam");
                byte[] inhoud = Base64.getDecoder().decode(veld(regel, "b64"));
                zet(
                        "eigen/" + naam + (soort.equals("csv") ? "/pgb.csv" : "/subsidies.xlsx"),
                        soort.equals("csv") ? metBsns(inhoud) : inhoud);
                verwacht.put(naam, TOCH_GELEZEN.contains(naam) ? "accepteer" : veld(regel, "verwacht"));
            }
        }
        Files.writeString(temp.resolve("profiel.csv"), PROFIEL);
        Gedaan gedaan = grip("inlezen", "eigen", "--profiel", "profiel.csv", "--formaat", "csv");
        assertThat(gedaan.fout()).doesNotContain("\tat ", "Exception");
        Map<String, String> uitkomst = new TreeMap<>();
        gedaan.uit().stream().skip(1).forEach(rij -> {
            String naam = rij.split("/", 3)[1];
            boolean gelezen = rij.contains(";gelezen;") || rij.contains(";al_bekend;");
            uitkomst.put(
                    naam,
                    verwacht.getOrDefault(naam, "").equals("weiger-of-accepteer")
                            ? "weiger-of-accepteer"
                            : gelezen ? "accepteer" : "weiger");
        });
        assertThat(uitkomst).isEqualTo(verwacht).hasSize(47);
    }

    private static byte[] metBsns(byte[] inhoud) {
        String tekst = new String(inhoud, StandardCharsets.ISO_8859_1);
        List<String> bsns = List.of("999900006", "999900018", "999900031", "999900043", "999900055", "999900067");
        for (int i = 0; i < bsns.size(); i++) {
            tekst = tekst.replace("C00" + (i + 1), bsns.get(i));
        }
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each case under each of these names, in a folder of its own; gives how many files that are. */
    private long schrijf(String lijst, int elke, String... namen) throws IOException {
        long geschreven = 0;
        List<String> regels = Files.readAllLines(MAP.resolve(lijst), StandardCharsets.UTF_8);
        for (int i = 0; i < regels.size(); i += elke) {
            for (String naam : namen) {
                zet("vijandig/" + lijst + i + "/" + naam, Base64.getDecoder().decode(veld(regels.get(i), "b64")));
                geschreven++;
            }
        }
        return geschreven;
    }

    /** What is a file already: workbooks, and lists of texts under the names of tables. */
    private long kopieer() throws IOException {
        long geschreven = 0;
        try (Stream<Path> werkmappen = Files.list(MAP.resolve("xlsx-poi"))) {
            for (Path pad : werkmappen.toList()) {
                zet("vijandig/poi" + ++geschreven + "/grootboek.xlsx", Files.readAllBytes(pad));
            }
        }
        for (String naam : List.of("csv-injectie-payloadbox.txt", "blns.json", "reeksen.json")) {
            for (String als : List.of("toegang.csv", "a.xml", "subsidies.xlsx", naam)) {
                zet("vijandig/" + naam + ++geschreven + "/" + als, Files.readAllBytes(MAP.resolve(naam)));
            }
        }
        return geschreven;
    }

    private void zet(String naam, byte[] inhoud) throws IOException {
        Path pad = temp.resolve(naam);
        Files.createDirectories(pad.resolveSibling("."));
        Files.write(pad, inhoud);
    }

    private List<String> controle() throws IOException {
        Gedaan gedaan = grip("controle", "--formaat", "csv");
        assertThat(gedaan.afloop()).isZero();
        return gedaan.uit().stream().filter(rij -> rij.startsWith("feit:")).toList();
    }

    private Gedaan grip(String... woorden) throws IOException {
        Path uit = temp.resolve("uit");
        Path fout = temp.resolve("fout");
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Grip.class.getName()));
        opdracht.addAll(List.of(woorden));
        opdracht.addAll(List.of("--magazijn", temp.resolve("magazijn").toString()));
        Process proces = new ProcessBuilder(opdracht)
                .directory(temp.toFile())
                .redirectOutput(uit.toFile())
                .redirectError(fout.toFile())
                .start();
        try {
            assertThat(proces.waitFor(5, TimeUnit.MINUTES)).as("het loopt vast").isTrue();
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        } finally {
            proces.destroyForcibly();
        }
        return new Gedaan(proces.exitValue(), Files.readAllLines(uit), Files.readString(fout));
    }

    private static String veld(String regel, String naam) {
        var gevonden = Pattern.compile("\"" + naam + "\": ?\"([^\"]*)\"").matcher(regel);
        return gevonden.find() ? gevonden.group(1) : "";
    }
}
