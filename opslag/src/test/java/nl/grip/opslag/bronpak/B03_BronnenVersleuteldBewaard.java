// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.grip.opslag.fout.BronpakBeschadigd;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every source is kept as received, closed with the key for sources, and comes back one by one. */
class B03_BronnenVersleuteldBewaard {
    private static final byte[] BERICHT = "<Bericht><Bsn>999900006</Bsn></Bericht>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LEEG = {};

    @TempDir
    Path map;

    private Bronmap bronnen;

    @BeforeEach
    void leegMagazijn() throws IOException {
        bronnen = new Bronmap(
                map.resolve("bron"), Sleutelbos.maak(map.resolve("sleutels")).bron());
    }

    @Test
    void elkeBronKomtTerugZoalsHijKwam() throws IOException {
        byte[] groot = toeval(300_000);
        schrijf("p1", BERICHT, groot, LEEG);
        try (Bronpak pak = bronnen.open("p1")) {
            assertThat(pak.posten()).hasSize(3).noneMatch(Bronpost::isHerschreven);
            assertThat(lees(pak, 2)).isEmpty();
            assertThat(lees(pak, 1)).isEqualTo(groot);
            assertThat(lees(pak, 0)).isEqualTo(BERICHT);
            assertThat(pak.find(hash(groot))).hasValueSatisfying(post -> {
                assertThat(post.grootte()).isEqualTo(300_000);
                assertThat(post.kenmerken()).containsEntry("gewijzigd", "2026-07-08");
            });
        }
    }

    /** Lengths around the block of 64 kB, where a reader by blocks goes wrong first. */
    @Test
    void elkeLengteRondEenBlokKomtTerug() throws IOException {
        for (int lengte = 65_000; lengte < 66_000; lengte += 37) {
            byte[] bron = toeval(lengte);
            schrijf("p" + lengte, bron);
            try (Bronpak pak = bronnen.open("p" + lengte)) {
                assertThat(lees(pak, 0)).isEqualTo(bron);
            }
        }
    }

    @Test
    void opSchijfStaatGeenBsnEnGeenBestandsnaam() throws IOException {
        schrijf("p1", BERICHT);
        String schijf = Files.readString(map.resolve("bron/p1.pak"), StandardCharsets.ISO_8859_1);
        assertThat(schijf).startsWith("GRIPPAK1").doesNotContain("999900006", "Bericht", "bron0.xml");
    }

    @Test
    void elkeVeranderdeByteWordtGezien() throws IOException {
        schrijf("p1", BERICHT, toeval(70_000));
        Path bestand = map.resolve("bron/p1.pak");
        byte[] goed = Files.readAllBytes(bestand);
        for (int plek = 0; plek < goed.length; plek += plek < 200 ? 1 : 997) {
            byte[] fout = goed.clone();
            fout[plek] ^= 0x01;
            Files.write(bestand, fout);
            assertThatThrownBy(() -> controleer("p1"))
                    .as("byte %d", plek)
                    .isInstanceOfAny(BronpakBeschadigd.class, SleutelOntbreekt.class);
        }
    }

    @Test
    void afgekaptPakWordtGezienOokOpEenBlokgrens() throws IOException {
        schrijf("p1", toeval(200_000));
        Path bestand = map.resolve("bron/p1.pak");
        byte[] goed = Files.readAllBytes(bestand);
        int blok = Blokversleuteling.BLOK + Blokversleuteling.TAG;
        for (int lengte :
                List.of(0, 10, Pakkop.LENGTE, Pakkop.LENGTE + blok, Pakkop.LENGTE + 2 * blok, goed.length - 1)) {
            Files.write(bestand, Arrays.copyOf(goed, lengte));
            assertThatThrownBy(() -> controleer("p1")).as("lengte %d", lengte).isInstanceOf(BronpakBeschadigd.class);
        }
    }

    @Test
    void andereSleutelZegtWelkeErHoort() throws IOException {
        schrijf("p1", BERICHT);
        Bronmap ander = new Bronmap(
                map.resolve("bron"), Sleutelbos.maak(map.resolve("ander")).bron());
        assertThatThrownBy(() -> ander.open("p1"))
                .isInstanceOf(SleutelOntbreekt.class)
                .hasMessageContaining(bronnen.sleutel().kenmerk());
    }

    @Test
    void onafPakBestaatNietEnWordtOpgeruimd() throws IOException {
        try (Bronpakschrijver pak = bronnen.schrijf("p1")) {
            voegToe(pak, 0, BERICHT);
        }
        assertThat(bronnen.listBatches()).isEmpty();
        Files.write(map.resolve("bron/p2.tmp"), LEEG);
        bronnen.ruimOp();
        assertThat(map.resolve("bron")).isEmptyDirectory();
    }

    @Test
    void bestandDatVeranderdeNaHetOordeelWordtGeweigerd() throws IOException {
        try (Bronpakschrijver pak = bronnen.schrijf("p1")) {
            assertThatThrownBy(
                            () -> pak.voegToe(hash(LEEG), "999900006.xml", Map.of(), new ByteArrayInputStream(BERICHT)))
                    .isInstanceOf(BronVeranderd.class)
                    .hasMessageNotContaining("999900006");
        }
    }

    @Test
    void herschrevenBronHoudtZijnIdentiteit() throws IOException {
        schrijf("p1", BERICHT);
        try (Bronpak oud = bronnen.open("p1");
                Bronpakschrijver nieuw = bronnen.schrijf("p1")) {
            nieuw.neemOver(oud.posten().get(0), uit -> {});
            nieuw.sluitAf();
        }
        try (Bronpak pak = bronnen.open("p1")) {
            Bronpost post = pak.find(hash(BERICHT)).orElseThrow();
            assertThat(post.isHerschreven()).isTrue();
            assertThat(lees(pak, 0)).isEmpty();
            pak.controleer();
        }
    }

    private void schrijf(String batch, byte[]... bronnenlijst) throws IOException {
        try (Bronpakschrijver pak = bronnen.schrijf(batch)) {
            for (int i = 0; i < bronnenlijst.length; i++) {
                voegToe(pak, i, bronnenlijst[i]);
            }
            pak.sluitAf();
        }
    }

    private static void voegToe(Bronpakschrijver pak, int i, byte[] bron) throws IOException {
        pak.voegToe(hash(bron), "bron" + i + ".xml", Map.of("gewijzigd", "2026-07-08"), new ByteArrayInputStream(bron));
    }

    private void controleer(String batch) throws IOException {
        try (Bronpak pak = bronnen.open(batch)) {
            pak.controleer();
        }
    }

    private static byte[] lees(Bronpak pak, int post) throws IOException {
        try (InputStream in = pak.open(pak.posten().get(post))) {
            return in.readAllBytes();
        }
    }

    private static byte[] toeval(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        return bytes;
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Bronpakschrijver.sha256().digest(bytes));
    }
}
