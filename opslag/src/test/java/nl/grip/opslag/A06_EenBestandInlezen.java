// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A06_EenBestandInlezen {
    private static final String BERICHT = Nepbericht.of("90000001", "2026-07-08", 15240, 9900, -100);

    @TempDir
    Path temp;

    private Proefmagazijn proef;

    @BeforeEach
    void open() {
        proef = new Proefmagazijn(temp.resolve("m"));
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void deRegelsStaanInHetMagazijn() {
        proef.leest("a.txt", BERICHT);
        assertThat(proef.rijen("SELECT rij, regel, plaats, aanbieder, bedrag, begin, einde"
                                + " FROM feit.declaratieregel ORDER BY rij")
                        .get(1))
                .containsExactly(2L, 3L, "Regel[2]", "90000001", 9900L, LocalDate.of(2026, 1, 1), null);
        assertThat(proef.waarde("SELECT sum(bedrag) FROM feit.declaratieregel"))
                .isEqualTo(new BigDecimal(15240 + 9900 - 100));
    }

    @Test
    void deInleesregelZegtWatErWas() {
        Inleesregel regel = proef.leest("a.txt", BERICHT);
        assertThat(regel)
                .isEqualTo(new Inleesregel(
                        "a.txt",
                        regel.sha256(),
                        "JW323",
                        "3.2",
                        "90000001",
                        Optional.of(LocalDate.of(2026, 7, 8)),
                        "dagtekening",
                        3,
                        3,
                        0,
                        Optional.of(new Bedrag(15240 + 9900 - 100)),
                        Inleesuitkomst.GELEZEN,
                        ""));
    }

    @Test
    void hetzelfdeBestandHonderdKeerVerandertNiets() {
        proef.leest("a.txt", BERICHT);
        for (int keer = 0; keer < 100; keer++) {
            assertThat(proef.leest("kopie" + keer + ".txt", BERICHT))
                    .extracting(Inleesregel::uitkomst, Inleesregel::rijen, Inleesregel::reden)
                    .containsExactly(Inleesuitkomst.AL_BEKEND, 0L, "Al ingelezen uit a.txt; er verandert niets.");
        }
        assertThat(aantal("feit.declaratieregel")).isEqualTo(3L);
        assertThat(aantal("beheer.waarneming")).isEqualTo(1L);
        assertThat(proef.magazijn().map().bron().toFile().list()).hasSize(1);
    }

    @Test
    void tweeKeerHetzelfdeInEenKeerTeltEenKeer() {
        List<Inleesregel> regels = proef.leest(Proefmagazijn.bestanden("a.txt", BERICHT, "b.txt", BERICHT));
        assertThat(regels)
                .extracting(Inleesregel::uitkomst)
                .containsExactly(Inleesuitkomst.GELEZEN, Inleesuitkomst.AL_BEKEND);
        assertThat(aantal("feit.declaratieregel")).isEqualTo(3L);
    }

    @Test
    void eenAndereEnvelopIsEenTweedeWaarneming() {
        proef.leest("a.txt", BERICHT);
        assertThat(proef.leest("env.txt", Nepbericht.inEnvelop("2026-07-05", BERICHT)))
                .extracting(Inleesregel::uitkomst, Inleesregel::ontvangenBron)
                .containsExactly(Inleesuitkomst.AL_BEKEND, "envelop");
        assertThat(aantal("feit.declaratieregel")).isEqualTo(3L);
        assertThat(proef.rijen("SELECT ontvangen_op FROM beheer.ontvangst"))
                .containsExactly(List.of(LocalDate.of(2026, 7, 5)));
        assertThat(proef.magazijn().map().bron().toFile().list()).hasSize(2);
    }

    @Test
    void eenLatereEnvelopMaaktNietLater() {
        proef.leest("a.txt", BERICHT);
        proef.leest("env.txt", Nepbericht.inEnvelop("2026-07-09", BERICHT));
        assertThat(proef.rijen("SELECT ontvangen_op FROM beheer.ontvangst"))
                .containsExactly(List.of(LocalDate.of(2026, 7, 8)));
    }

    @Test
    void vanEenGeweigerdBestandBlijftAlleenWaarom() {
        Inleesregel regel = proef.leest("fout.txt", BERICHT + "veel\n");
        assertThat(regel)
                .extracting(Inleesregel::uitkomst, Inleesregel::reden, Inleesregel::bedrag)
                .containsExactly(Inleesuitkomst.GEWEIGERD, "Dit is geen bedrag", Optional.empty());
        assertThat(aantal("feit.declaratieregel")).isEqualTo(0L);
        assertThat(proef.rijen("SELECT bestand, code, ernst FROM beheer.bevinding"))
                .containsExactly(List.of("fout.txt", "GRIP-getal", "weigering"));
        assertThat(proef.magazijn().map().bron()).isEmptyDirectory();
    }

    @Test
    void nogEensGeweigerdVoegtNietsToe() {
        proef.leest("fout.txt", BERICHT + "veel\n");
        assertThat(proef.leest("fout2.txt", BERICHT + "veel\n").uitkomst()).isEqualTo(Inleesuitkomst.GEWEIGERD);
        assertThat(aantal("beheer.waarneming")).isEqualTo(1L);
        assertThat(aantal("beheer.bevinding")).isEqualTo(1L);
    }

    @Test
    void watNietVanOnsIsWordtOvergeslagen() {
        assertThat(proef.leest("lijst.txt", "melk\nbrood\n").uitkomst()).isEqualTo(Inleesuitkomst.OVERGESLAGEN);
        assertThat(aantal("beheer.waarneming")).isEqualTo(0L);
    }

    @Test
    void eenBsnInDeBestandsnaamIsNergensTeZien() {
        assertThat(proef.leest("post 999900006.txt", BERICHT).bestand()).isEqualTo("post *********.txt");
        assertThat(proef.waarde("SELECT bestand FROM beheer.waarneming")).isEqualTo("post *********.txt");
    }

    @Test
    void allesBlijftNaSluitenEnOpenen() {
        proef.leest("a.txt", BERICHT);
        proef.close();
        proef = new Proefmagazijn(temp.resolve("m"));
        assertThat(aantal("feit.declaratieregel")).isEqualTo(3L);
        assertThat(proef.leest("a.txt", BERICHT).uitkomst()).isEqualTo(Inleesuitkomst.AL_BEKEND);
    }

    private Object aantal(String tabel) {
        return proef.waarde("SELECT count(*) FROM " + tabel);
    }
}
