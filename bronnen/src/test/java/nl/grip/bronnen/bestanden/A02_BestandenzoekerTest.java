// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A02_BestandenzoekerTest {
    private static final Zipgrenzen KLEIN = new Zipgrenzen(100, 50_000, 100_000, 20, 1_000);

    @TempDir
    Path map;

    @TempDir
    Path werkmap;

    private final List<String> gevonden = new ArrayList<>();
    private final List<Oordeel> onleesbaar = new ArrayList<>();

    @Test
    void bestandenKomenInDeVolgordeVanHunPad() throws IOException {
        for (var naam : List.of("b.xml", "a/z.xml", "a-1.xml", "a/B.xml", "\uD83D\uDE00.xml", "\uFF21.xml")) {
            schrijf(naam, "x".getBytes(StandardCharsets.UTF_8));
        }
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden)
                .containsExactly(
                        "a-1.xml=1", "a/B.xml=1", "a/z.xml=1", "b.xml=1", "\uFF21.xml=1", "\uD83D\uDE00.xml=1");
    }

    @Test
    void eenZipGaatBestandVoorBestandOpenOokEenZipDaarin() throws IOException {
        schrijf("m.zip", zip("b.xml", "bb", "a.xml", "a", "c.zip", zip("d.xml", "dddd")));
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).containsExactly("m.zip!/a.xml=1", "m.zip!/b.xml=2", "m.zip!/c.zip!/d.xml=4");
        assertThat(onleesbaar).isEmpty();
    }

    @Test
    void eenZipInEenZipInEenZipNiet() throws IOException {
        schrijf("m.zip", zip("a.zip", zip("b.zip", zip("c.xml", "c")), "z.xml", "z"));
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).containsExactly("m.zip!/z.xml=1");
        assertThat(onleesbaar)
                .extracting(Oordeel::bestand)
                .containsExactly("m.zip!/a.zip!/b.zip".replace("m.zip", pad("m.zip")));
        assertThat(onleesbaar).extracting(Oordeel::uitslag).containsOnly(Uitslag.GEWEIGERD);
    }

    @Test
    void watNietHeelIsWordtGeweigerdEnDeRestGelezen() throws IOException {
        var heel = zip("a.xml", "a".repeat(500));
        schrijf("1.zip", Arrays.copyOf(heel, heel.length - 30));
        schrijf("2.zip", "geen zip".getBytes(StandardCharsets.UTF_8));
        schrijf("3.xml", new byte[3]);
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).containsExactly("3.xml=3");
        assertThat(onleesbaar).hasSize(2).allMatch(oordeel -> oordeel.sha256().length() == 64);
    }

    @Test
    void eenBestandMetAndereBytesDanHetArchiefNoemtIsBeschadigd() throws IOException {
        var zip = onverkleind("a.xml", "abcdef");
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("abcdef")] = 'x';
        schrijf("m.zip", zip);
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).isEmpty();
        assertThat(onleesbaar).extracting(Oordeel::reden).containsExactly("Dit bestand in het archief is beschadigd");
    }

    private static byte[] onverkleind(String naam, String inhoud) throws IOException {
        var bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        var ingang = new ZipEntry(naam);
        ingang.setMethod(ZipEntry.STORED);
        ingang.setSize(bytes.length);
        var som = new CRC32();
        som.update(bytes);
        ingang.setCrc(som.getValue());
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(ingang);
            zip.write(bytes);
        }
        return uit.toByteArray();
    }

    @Test
    void eenBestandDatUitdijtWordtGeweigerdEnDeRestGelezen() throws IOException {
        schrijf("bom.zip", zip("a.xml", "a".repeat(40_000), "b.xml", "b"));
        zoek(KLEIN);
        assertThat(gevonden).containsExactly("bom.zip!/b.xml=1");
        assertThat(onleesbaar).hasSize(1);
        assertThat(werkmap).isEmptyDirectory();
    }

    /** Its own bytes cannot be had, so its place in this archive is what it is known by. */
    @Test
    void watNietUitTePakkenIsHeeftEenEigenKenmerk() throws IOException {
        byte[] bom = zip("a.xml", "a".repeat(40_000), "b.xml", "b".repeat(40_000), "z.zip", zip("y.zip", new byte[9]));
        schrijf("1.zip", bom);
        schrijf("2.zip", bom);
        zoek(KLEIN);
        assertThat(onleesbaar).hasSize(6).allMatch(oordeel -> oordeel.sha256().length() == 64);
        assertThat(onleesbaar.stream().map(Oordeel::sha256).distinct())
                .as("dezelfde in een kopie van het archief telt niet nog eens")
                .hasSize(3);
    }

    @Test
    void eenGrootBestandStaatAlleenTijdensHetLezenInDeWerkmap() throws IOException {
        var groot = new StringBuilder();
        new java.util.Random(1).ints(5_000, 'a', 'z').forEach(teken -> groot.append((char) teken));
        schrijf("groot.zip", zip("a.xml", groot.toString()));
        zoek(KLEIN);
        assertThat(gevonden).containsExactly("groot.zip!/a.xml=5000");
        assertThat(werkmap).isEmptyDirectory();
    }

    @Test
    void eenNaamDieBuitenHetArchiefWijstWordtGeweigerd() throws IOException {
        schrijf("m.zip", zip("../../weg.xml", "x", "/etc/weg.xml", "yy", "a\\b.xml", "z", "c..d.xml", "zz"));
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).containsExactly("m.zip!/c..d.xml=2");
        assertThat(onleesbaar).hasSize(3).allMatch(oordeel -> oordeel.reden().contains("buiten het archief"));
        assertThat(Files.exists(map.resolve("../../weg.xml"))).isFalse();
    }

    @Test
    void eenKoppelingInEenMapWordtNietGevolgd() throws IOException {
        schrijf("a.xml", new byte[1]);
        Files.createSymbolicLink(map.resolve("rond"), map);
        zoek(Zipgrenzen.STANDAARD);
        assertThat(gevonden).containsExactly("a.xml=1");
        assertThat(onleesbaar).extracting(Oordeel::uitslag).containsExactly(Uitslag.OVERGESLAGEN);
    }

    @Test
    void eenPadDatNietBestaatWordtGemeld() {
        new Bestandenzoeker(werkmap).zoek(List.of(pad("weg.xml")), ontvanger());
        assertThat(onleesbaar).extracting(Oordeel::reden).containsExactly("Dit bestand bestaat niet");
    }

    private void zoek(Zipgrenzen grenzen) {
        new Bestandenzoeker(werkmap, grenzen).zoek(List.of(map.toString()), ontvanger());
    }

    private Vondstontvanger ontvanger() {
        return new Vondstontvanger() {
            @Override
            public void bestand(Bronbestand bestand) {
                gevonden.add(bestand.naam().substring(map.toString().length() + 1) + "=" + lengte(bestand));
            }

            @Override
            public void onleesbaar(Oordeel oordeel) {
                onleesbaar.add(oordeel);
            }
        };
    }

    /** Opened twice on purpose: a file must allow that. */
    private static int lengte(Bronbestand bestand) {
        try (var eerste = bestand.open();
                var tweede = bestand.open()) {
            var inhoud = eerste.readAllBytes();
            assertThat(tweede.readAllBytes()).isEqualTo(inhoud).hasSize((int) bestand.grootte());
            return inhoud.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pad(String naam) {
        return map.resolve(naam).toString();
    }

    private void schrijf(String naam, byte[] inhoud) throws IOException {
        Files.createDirectories(map.resolve(naam).getParent());
        Files.write(map.resolve(naam), inhoud);
    }

    private static byte[] zip(Object... namenEnInhoud) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namenEnInhoud.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namenEnInhoud[i]));
                var inhoud = namenEnInhoud[i + 1];
                zip.write(inhoud instanceof String tekst ? tekst.getBytes(StandardCharsets.UTF_8) : (byte[]) inhoud);
            }
        }
        return bytes.toByteArray();
    }
}
