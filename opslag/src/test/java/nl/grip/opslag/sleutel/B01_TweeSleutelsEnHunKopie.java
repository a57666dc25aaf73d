// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.fout.Wachtwoordfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store has two keys in files of their own. Whoever has them can make pseudonyms and read sources. */
class B01_TweeSleutelsEnHunKopie {
    private static final char[] WACHTWOORD = "paard accu nietje".toCharArray();
    private static final String BSN = "999900006";

    @TempDir
    Path map;

    @Test
    void sleutelsLiggenInBestandenDieAlleenDeEigenaarMagLezen() throws IOException {
        Sleutelbos.maak(map.resolve("sleutels"));
        for (String naam : Set.of("pseudoniem.sleutel", "bron.sleutel")) {
            Path bestand = map.resolve("sleutels").resolve(naam);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(bestand).strip()).hasSize(64);
        }
    }

    @Test
    void elkMagazijnHeeftEigenSleutels() throws IOException {
        assertThat(Sleutelbos.maak(map.resolve("a")).pseudoniem().kenmerk())
                .isNotEqualTo(Sleutelbos.maak(map.resolve("b")).pseudoniem().kenmerk());
    }

    @Test
    void bestaandeSleutelsWordenNooitOverschreven() throws IOException {
        Sleutelbos.maak(map);
        assertThatThrownBy(() -> Sleutelbos.maak(map)).isInstanceOf(IOException.class);
    }

    @Test
    void ontbrekendeOfBeschadigdeSleutelZegtWatTeDoen() throws IOException {
        Sleutelbos.maak(map);
        Files.writeString(map.resolve("pseudoniem.sleutel"), "kapot");
        assertThatThrownBy(() -> Sleutelbos.open(map))
                .isInstanceOf(SleutelOntbreekt.class)
                .hasMessageContaining("grip sleutel terugzetten");
        Files.delete(map.resolve("pseudoniem.sleutel"));
        assertThatThrownBy(() -> Sleutelbos.open(map)).hasMessageContaining("is er niet");
    }

    @Test
    void zelfdeBsnGeeftZelfdePseudoniemEnEenAnderMagazijnEenAnder() throws IOException {
        Sleutelbos sleutels = Sleutelbos.maak(map.resolve("a"));
        String pseudoniem = new Pseudoniemen(sleutels.pseudoniem()).client(BSN);
        Sleutelbos opnieuw = Sleutelbos.open(map.resolve("a"));
        Sleutelbos ander = Sleutelbos.maak(map.resolve("b"));
        assertThat(new Pseudoniemen(opnieuw.pseudoniem()).client(BSN)).isEqualTo(pseudoniem);
        assertThat(new Pseudoniemen(ander.pseudoniem()).client(BSN)).isNotEqualTo(pseudoniem);
    }

    /** The recipe in the open: HMAC-SHA-256 over "client:" and the BSN, first 16 bytes, one letter a-p per four bits. */
    @Test
    void pseudoniemIsEenHmacInLettersZonderCijfers() throws Exception {
        byte[] geheim = new byte[32];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
        byte[] hash = mac.doFinal(("client:" + BSN).getBytes(StandardCharsets.UTF_8));
        String pseudoniem = new Pseudoniemen(Sleutel.of(geheim)).client(BSN);
        assertThat(pseudoniem).matches("v[a-p]{32}");
        assertThat(pseudoniem.charAt(1) - 'a').isEqualTo((hash[0] & 0xFF) >> 4);
        assertThat(pseudoniem.charAt(32) - 'a').isEqualTo(hash[15] & 0xF);
    }

    @Test
    void eenVerzonnenMensIsAanZijnPseudoniemTeZien() {
        Pseudoniemen pseudoniemen = new Pseudoniemen(Sleutel.nieuw());
        assertThat(pseudoniemen.client("999900006")).startsWith(Pseudoniemen.VERZONNEN);
        assertThat(pseudoniemen.client("p")).matches("[a-p]{32}");
    }

    @Test
    void postcodeIsHetzelfdeMetSpatieEnKleineLetters() {
        Pseudoniemen pseudoniemen = new Pseudoniemen(Sleutel.nieuw());
        assertThat(pseudoniemen.postcode("9999 xa")).isEqualTo(pseudoniemen.postcode("9999XA"));
        assertThat(pseudoniemen.postcode("999900006")).isNotEqualTo(pseudoniemen.client("999900006"));
    }

    @Test
    void pseudoniemenMogenTegelijkGemaaktWorden() {
        Pseudoniemen pseudoniemen = new Pseudoniemen(Sleutel.nieuw());
        Set<String> uniek = new HashSet<>(IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> pseudoniemen.client("p" + i % 1_000))
                .toList());
        assertThat(uniek).hasSize(1_000);
    }

    @Test
    void verzegeldeKopieGeeftDezelfdeSleutelsTerug() throws IOException {
        Sleutelbos sleutels = Sleutelbos.maak(map.resolve("sleutels"));
        Path kopie = map.resolve("kopie.txt");
        Sleutelkopie.bewaar(sleutels, WACHTWOORD, kopie);
        Sleutelbos terug = Sleutelkopie.open(kopie, WACHTWOORD);
        terug.schrijf(map.resolve("nieuw"));
        assertThat(map.resolve("nieuw/bron.sleutel")).hasSameBinaryContentAs(map.resolve("sleutels/bron.sleutel"));
        assertThat(map.resolve("nieuw/pseudoniem.sleutel"))
                .hasSameBinaryContentAs(map.resolve("sleutels/pseudoniem.sleutel"));
    }

    @Test
    void verzegeldeKopieBevatDeSleutelsNietEnGaatNietOpenMetEenAnderWachtwoord() throws IOException {
        Sleutelbos sleutels = Sleutelbos.maak(map.resolve("sleutels"));
        Path kopie = map.resolve("kopie.txt");
        Sleutelkopie.bewaar(sleutels, WACHTWOORD, kopie);
        assertThat(Files.readString(kopie)).doesNotContain(sleutels.bron().hex());
        assertThatThrownBy(() -> Sleutelkopie.open(kopie, "paard accu nietje!".toCharArray()))
                .isInstanceOf(Wachtwoordfout.class)
                .hasMessageContaining("past niet");
    }

    @Test
    void elkeVeranderingInDeKopieWordtGezien() throws IOException {
        Path kopie = map.resolve("kopie.txt");
        Sleutelkopie.bewaar(new Sleutelbos(Sleutel.nieuw(), Sleutel.nieuw()), WACHTWOORD, kopie);
        byte[] goed = Files.readAllBytes(kopie);
        for (int plek : new int[] {3, 70, 100, goed.length - 1}) {
            byte[] fout = goed.clone();
            fout[plek] ^= 0x40;
            Files.write(kopie, fout);
            assertThatThrownBy(() -> Sleutelkopie.open(kopie, WACHTWOORD)).isInstanceOf(Wachtwoordfout.class);
        }
    }

    @Test
    void kortWachtwoordWordtGeweigerd() {
        Sleutelbos sleutels = new Sleutelbos(Sleutel.nieuw(), Sleutel.nieuw());
        assertThatThrownBy(() -> Sleutelkopie.bewaar(sleutels, "kort".toCharArray(), map.resolve("kopie.txt")))
                .isInstanceOf(Wachtwoordfout.class);
    }
}
