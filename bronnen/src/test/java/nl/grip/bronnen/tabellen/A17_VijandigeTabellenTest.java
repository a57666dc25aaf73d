// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vondstontvanger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile tables and archives: each gets the verdict that was written down for it, in our own columns. */
class A17_VijandigeTabellenTest {
    private static final Path MAP =
            Path.of(String.valueOf(System.getenv("GRIP_GEDEELD"))).resolve("data/vijandig");

    /** The neutral columns of a csv as those of pgb, of a workbook as those of subsidies. */
    private static final Kolomprofiel PGB = Kolomprofiel.parse("""
            tabel;kolom;kop;waarde
            pgb;client;clientcode;
            pgb;voorziening;product;
            pgb;van;begin;
            pgb;tot;eind;
            pgb;budget;bedrag;
            pgb;besteed;;
            """);

    private static final Kolomprofiel SUBSIDIES = Kolomprofiel.parse("""
            tabel;kolom;kop;waarde
            subsidies;jaar;;2024
            subsidies;organisatie;clientcode;
            subsidies;activiteit;;inloop
            subsidies;wijk;;
            subsidies;doel;;
            subsidies;bedrag;bedrag;
            subsidies;bereik;;
            """);

    /** Read on purpose, by what tables may be (two notations, spaces, Windows-1252), with the cents they then hold. */
    private static final Map<String, Long> TOCH_GELEZEN = Map.of(
            "csv-datum-31-12-2024", 100L,
            "csv-datum-spatie", 100L,
            "csv-bedrag-punt", 1_000L,
            "csv-bedrag-duizend-punt", 100_000L,
            "csv-bedrag-euro", 1_000L,
            "csv-latin1", 1_000L);

    /** A month of a large city is more than 3,000 files; of the other the list and the bytes are right, a copy is not. */
    private static final Set<String> TOCH_GEOPEND = Set.of("zip-5000-bestanden", "zip-kapotte-crc");

    private static final Pseudonimisering KAAL = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            return bsn;
        }

        @Override
        public String postcode(String postcode) {
            return postcode;
        }
    };

    private record Geval(String naam, String soort, String verwacht, byte[] inhoud, String regel) {
        long getal(String veld) {
            var gevonden = Pattern.compile("\"" + veld + "\": ?(\\d+)").matcher(regel);
            return gevonden.find() ? Long.parseLong(gevonden.group(1)) : -1;
        }
    }

    private final List<Feitrij> rijen = new ArrayList<>();

    @TempDir
    Path map;

    @TempDir
    Path werkmap;

    @BeforeEach
    void deGevallenZijnEr() {
        assumeTrue(Files.isDirectory(MAP), "../shared is er niet: de vijandige tabellen zijn niet nagelopen");
    }

    @Test
    void elkeTabelKrijgtHetOordeelDatErbijStaat() throws IOException {
        int gezien = 0;
        List<String> verschillen = new ArrayList<>();
        for (var geval : gevallen()) {
            if (!Set.of("csv", "xlsx").contains(geval.soort())) {
                continue;
            }
            gezien++;
            rijen.clear();
            var oordeel = lees(geval);
            long verwachteSom = TOCH_GELEZEN.getOrDefault(geval.naam(), geval.getal("som_cent"));
            var verwacht = TOCH_GELEZEN.containsKey(geval.naam()) ? "accepteer" : geval.verwacht();
            boolean klopt = verwacht.equals("weiger-of-accepteer")
                    || verwacht.equals(oordeel.isGelezen() ? "accepteer" : "weiger");
            if (!klopt || oordeel.isGelezen() && verwachteSom >= 0 && verwachteSom != som()) {
                verschillen.add(geval.naam() + ": " + verwacht + ", som " + som() + ", " + oordeel.reden());
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(gezien).isEqualTo(47);
    }

    @Test
    void elkArchiefKrijgtHetOordeelDatErbijStaat() throws IOException {
        int gezien = 0;
        List<String> verschillen = new ArrayList<>();
        for (var geval : gevallen()) {
            if (geval.soort().equals("zip")) {
                gezien++;
                boolean geweigerd = isGeweigerd(geval);
                if (geweigerd == TOCH_GEOPEND.contains(geval.naam())) {
                    verschillen.add(geval.naam() + (geweigerd ? " geweigerd" : " gelezen"));
                }
            }
        }
        assertThat(verschillen).isEmpty();
        assertThat(gezien).isEqualTo(9);
    }

    /**
     * The cells of csv-spectrum are read as its answers say, but for line ends, which are as in the file. Of
     * location_coordinates the answer has another telephone number than the file.
     */
    @Test
    void deCellenVanCsvSpectrumStaanInDeAntwoorden() throws IOException {
        int gezien = 0;
        for (var regel : Files.readAllLines(MAP.resolve("csv-spectrum.jsonl"), StandardCharsets.UTF_8)) {
            if (!veld(regel, "naam").equals("location_coordinates")) {
                var inhoud = Base64.getDecoder().decode(veld(regel, "b64"));
                assertThat(cellen(inhoud)).as(veld(regel, "naam")).isEqualTo(antwoord(regel));
                gezien++;
            }
        }
        assertThat(gezien).isEqualTo(7);
    }

    /** Of each row after the header the name and the text of each cell. */
    private static List<String> cellen(byte[] csv) throws IOException {
        List<List<String>> rijen = new ArrayList<>();
        Csvbron.of(Bronbestand.of("a.csv", LocalDate.EPOCH, csv), Set.of("a", "b", "c", "first", "last"))
                .elk(rij -> rijen.add(rij.cellen().stream().map(Cel::toon).toList()));
        List<String> cellen = new ArrayList<>();
        for (var rij : rijen.subList(1, rijen.size())) {
            for (int i = 0; i < rij.size(); i++) {
                cellen.add(rijen.get(0).get(i));
                cellen.add(rij.get(i));
            }
        }
        return cellen;
    }

    private static List<String> antwoord(String regel) {
        var teksten = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(regel.substring(regel.indexOf("\"verwacht\":") + 11));
        List<String> antwoord = new ArrayList<>();
        while (teksten.find()) {
            antwoord.add(ontsnapt(teksten.group(1)));
        }
        return antwoord;
    }

    private static String ontsnapt(String tekst) {
        var ontsnapt = Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(tekst)
                .replaceAll(teken -> "" + (char) Integer.parseInt(teken.group(1), 16));
        return ontsnapt.replace("\\r", "").replace("\\n", "\n").replace("\\\"", "\"");
    }

    @ParameterizedTest
    @CsvSource({"xml-gaaf,true", "xml-bom,true"})
    void eenBerichtMetOfZonderByteordeMerkIsEenBericht(String naam, boolean gelezen) throws IOException {
        var geval = gevallen().stream()
                .filter(g -> g.naam().equals(naam))
                .findFirst()
                .orElseThrow();
        boolean merk = geval.inhoud()[0] == (byte) 0xEF;
        var bericht = Files.readString(Path.of("src/test/resources/nl/grip/bronnen/berichten/325.xml"))
                .replace("${bericht}", "http://www.istandaarden.nl/ijw/3_2/jw325/schema")
                .replace("${basis}", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema")
                .replace("${code}", "491")
                .replace("${categorie}", "45");
        var bytes = ((merk ? "\uFEFF" : "") + bericht).getBytes(StandardCharsets.UTF_8);
        assertThat(lees("a.xml", bytes, Leesinstellingen.STANDAARD).isGelezen()).isEqualTo(gelezen);
    }

    private Oordeel lees(Geval geval) {
        if (geval.soort().equals("csv")) {
            var inhoud = vertaald(geval.inhoud());
            return lees("pgb.csv", inhoud, Leesinstellingen.STANDAARD.withProfiel(PGB));
        }
        return lees("subsidies.xlsx", geval.inhoud(), Leesinstellingen.STANDAARD.withProfiel(SUBSIDIES));
    }

    /** C001 to C006 become made-up BSNs; every other byte stays. */
    private static byte[] vertaald(byte[] inhoud) {
        var tekst = new String(inhoud, StandardCharsets.ISO_8859_1);
        var bsns = List.of("999900006", "999900018", "999900031", "999900043", "999900055", "999900067");
        for (int i = 0; i < bsns.size(); i++) {
            tekst = tekst.replace("C00" + (i + 1), bsns.get(i));
        }
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Oordeel lees(String naam, byte[] inhoud, Leesinstellingen instellingen) {
        return new Bronlezer(KAAL, instellingen)
                .lees(Bronbestand.of(naam, LocalDate.of(2026, 4, 1), inhoud), rijen::add);
    }

    /** The cents of every row that came out. */
    private long som() {
        long som = 0;
        for (var rij : rijen) {
            for (int i = 0; i < rij.waarden().size(); i++) {
                boolean geld = Set.of("budget", "bedrag")
                        .contains(rij.soort().kolommen().get(i).naam());
                som += geld && rij.waarden().get(i) instanceof Long centen ? centen : 0;
            }
        }
        return som;
    }

    private boolean isGeweigerd(Geval geval) throws IOException {
        var pad = map.resolve(geval.naam() + ".zip");
        Files.write(pad, geval.inhoud());
        List<Oordeel> onleesbaar = new ArrayList<>();
        new Bestandenzoeker(werkmap).zoek(List.of(pad.toString()), new Vondstontvanger() {
            @Override
            public void bestand(Bronbestand bestand) {}

            @Override
            public void onleesbaar(Oordeel oordeel) {
                onleesbaar.add(oordeel);
            }
        });
        assertThat(werkmap).isEmptyDirectory();
        return !onleesbaar.isEmpty();
    }

    private static List<Geval> gevallen() throws IOException {
        List<Geval> gevallen = new ArrayList<>();
        for (var regel : Files.readAllLines(MAP.resolve("import-eigen.jsonl"), StandardCharsets.UTF_8)) {
            gevallen.add(new Geval(
                    veld(regel, "naam"),
                    veld(regel, "soort"),
                    veld(regel, "verwacht"),
                    Base64.getDecoder().decode(veld(regel, "b64")),
                    regel));
        }
        return gevallen;
    }

    private static String veld(String regel, String naam) {
        var gevonden = Pattern.compile("\"" + naam + "\": ?\"([^\"]*)\"").matcher(regel);
        return gevonden.find() ? gevonden.group(1) : "";
    }
}
