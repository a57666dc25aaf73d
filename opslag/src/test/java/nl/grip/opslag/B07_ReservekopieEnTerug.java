// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.fout.KopieBeschadigd;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is made while the store is open, holds no keys, and comes back as it was. */
class B07_ReservekopieEnTerug {
    private static final String BERICHT = Nepbericht.of("90000001", "2026-07-08", 100, 200, 300);

    @TempDir
    Path temp;

    private Path kopie;
    private List<Onderdeel> voorheen;

    @BeforeEach
    void kopieVanEenOpenMagazijn() {
        kopie = temp.resolve("kopie");
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            proef.leest("a.txt", BERICHT);
            proef.leest("env.txt", Nepbericht.inEnvelop("2026-07-01", BERICHT));
            voorheen = feiten(Controle.van(proef.magazijn().delen()));
            Reservekopie.maak(proef.magazijn().delen(), kopie);
            proef.leest("later.txt", Nepbericht.of("90000002", "2026-07-09", 5));
        }
    }

    @Test
    void teruggezetMagazijnHeeftDezelfdeFeitenEnLeestVerder() throws IOException {
        assertThat(feiten(terug(temp.resolve("nieuw"), sleutels()))).isEqualTo(voorheen);
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("nieuw"))) {
            assertThat(proef.leest("a.txt", BERICHT).uitkomst()).isEqualTo(Inleesuitkomst.AL_BEKEND);
            assertThat(proef.leest("later.txt", Nepbericht.of("90000002", "2026-07-09", 5))
                            .uitkomst())
                    .isEqualTo(Inleesuitkomst.GELEZEN);
        }
    }

    @Test
    void inDeKopieZittenGeenSleutels() throws IOException {
        String sleutel =
                Files.readString(temp.resolve("m/sleutels/bron.sleutel")).strip();
        try (var bestanden = Files.walk(kopie)) {
            assertThat(bestanden.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(bestand -> assertThat(
                                    Files.readString(bestand, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain(sleutel));
        }
        assertThat(kopie.resolve("sleutels")).doesNotExist();
    }

    @Test
    void andereSleutelsZettenNietsTerug() throws IOException {
        Sleutelbos ander = Sleutelbos.maak(temp.resolve("ander"));
        assertThatThrownBy(() -> terug(temp.resolve("nieuw"), ander)).isInstanceOf(SleutelOntbreekt.class);
        assertThat(temp.resolve("nieuw")).doesNotExist();
    }

    @Test
    void veranderdeWeggehaaldeOfToegevoegdeBestandenWordenGezien() throws IOException {
        Path pak = kopie.resolve("bron/00000001.pak");
        byte[] goed = Files.readAllBytes(pak);
        byte[] fout = goed.clone();
        fout[goed.length - 1] ^= 1;
        Files.write(pak, fout);
        weigert();
        Files.delete(pak);
        weigert();
        Files.write(pak, goed);
        Files.writeString(kopie.resolve("bron/extra.pak"), "x");
        weigert();
    }

    @Test
    void onafKopieEnVolleMapWordenGeweigerd() throws IOException {
        assertThatThrownBy(() -> terug(temp.resolve("m"), sleutels())).isInstanceOf(GeenMagazijn.class);
        Files.delete(kopie.resolve("MANIFEST"));
        weigert();
    }

    @Test
    void magazijnWeetWaarZijnKopieenLiggen() throws IOException {
        try (Magazijn magazijn = Magazijn.open(temp.resolve("m"), Proefmagazijn.KLEIN)) {
            assertThat(Reservekopie.list(magazijn.delen().gebeurtenissen())).containsExactly(kopie);
            assertThatThrownBy(() -> Reservekopie.maak(magazijn.delen(), kopie)).isInstanceOf(GeenMagazijn.class);
        }
    }

    private void weigert() {
        assertThatThrownBy(() -> terug(temp.resolve("nieuw"), sleutels())).isInstanceOf(KopieBeschadigd.class);
    }

    private List<Onderdeel> terug(Path magazijn, Sleutelbos sleutels) {
        return Terugzetting.voer(kopie, magazijn, sleutels, Proefmagazijn.KLEIN);
    }

    private Sleutelbos sleutels() throws IOException {
        return Sleutelbos.open(temp.resolve("m/sleutels"));
    }

    private static List<Onderdeel> feiten(List<Onderdeel> onderdelen) {
        return onderdelen.stream()
                .filter(deel -> deel.onderdeel().startsWith("feit:"))
                .toList();
    }
}
