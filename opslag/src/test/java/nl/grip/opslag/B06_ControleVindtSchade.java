// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.Opslagfout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control reads everything and says which part is no longer what was put in. */
class B06_ControleVindtSchade {
    @TempDir
    Path temp;

    private Path map;

    @BeforeEach
    void driePartijen() {
        map = temp.resolve("m");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            proef.leest("a.txt", Nepbericht.of("90000001", "2026-07-08", 100, 200, 300));
            proef.leest("b.txt", Nepbericht.of("90000002", "2026-07-09", bedragen(3_000)));
            proef.leest("fout.txt", Nepbericht.of("90000002", "2026-07-09") + "veel\n");
        }
    }

    @Test
    void ongeschondenMagazijnIsHeel() {
        assertThat(controle())
                .allMatch(Onderdeel::heel)
                .extracting(Onderdeel::onderdeel, Onderdeel::rijen)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("feit:declaratieregel", 3_003L),
                        org.assertj.core.groups.Tuple.tuple("feit:contract", 0L),
                        org.assertj.core.groups.Tuple.tuple("journaal", 6L),
                        org.assertj.core.groups.Tuple.tuple("bron", 2L),
                        org.assertj.core.groups.Tuple.tuple("database", 3_003L));
    }

    @Test
    void controlegetalHangtNietAfVanVolgordeNaamOfEnvelop() {
        Path ander = temp.resolve("ander");
        try (Proefmagazijn proef = new Proefmagazijn(ander)) {
            proef.leest("x.txt", Nepbericht.of("90000002", "2026-07-09", bedragen(3_000)));
            String bericht = Nepbericht.of("90000001", "2026-07-08", 100, 200, 300);
            proef.leest("env.txt", Nepbericht.inEnvelop("2026-07-08", bericht));
            proef.leest("y.txt", bericht);
        }
        assertThat(getal(ander)).isEqualTo(getal(map));
    }

    @Test
    void anderBedragOfAndereDagGeeftEenAnderControlegetal() {
        Path ander = temp.resolve("ander");
        try (Proefmagazijn proef = new Proefmagazijn(ander)) {
            proef.leest("a.txt", Nepbericht.of("90000001", "2026-07-08", 100, 200, 300));
            proef.leest("b.txt", Nepbericht.of("90000002", "2026-07-09", bedragen(3_000)));
            assertThat(getal(proef)).isEqualTo(getal(map));
            proef.leest(
                    "env.txt",
                    Nepbericht.inEnvelop("2026-07-01", Nepbericht.of("90000001", "2026-07-08", 100, 200, 300)));
            assertThat(getal(proef)).isNotEqualTo(getal(map));
        }
    }

    /** Every damaged byte is told of when the store opens, or by the control; or it changed nothing that counts. */
    @Test
    void elkeVeranderdeByteInDeDatabankWordtGezienOfVerandertNiets() throws IOException {
        String goedGetal = getal(map);
        Path bestand = map.resolve("grip.duckdb");
        byte[] goed = Files.readAllBytes(bestand);
        int gezien = 0;
        for (int plek = 8; plek < goed.length; plek += goed.length / 12) {
            byte[] fout = goed.clone();
            fout[plek] ^= 0x10;
            Files.write(bestand, fout);
            boolean schade = isSchade();
            gezien += schade ? 1 : 0;
            assertThat(schade || getal(map).equals(goedGetal))
                    .as("byte %d", plek)
                    .isTrue();
            Files.write(bestand, goed);
        }
        assertThat(gezien).isPositive();
    }

    @Test
    void veranderdeByteInEenBronWordtGezien() throws IOException {
        verander(map.resolve("bron/00000002.pak"), 100);
        assertThat(stuk()).singleElement().satisfies(deel -> {
            assertThat(deel.onderdeel()).isEqualTo("bron");
            assertThat(deel.toelichting()).contains("beschadigd");
        });
    }

    @Test
    void weggehaaldeBronWordtGezien() throws IOException {
        Files.delete(map.resolve("bron/00000001.pak"));
        assertThat(stuk()).extracting(Onderdeel::onderdeel).containsExactly("bron");
    }

    @Test
    void rijDieBuitenGripOmVerdwijntWordtGezien() throws Exception {
        try (Magazijn magazijn = Magazijn.open(map, Proefmagazijn.KLEIN)) {
            try (Connection verbinding = magazijn.delen().databank().verbinding();
                    Statement opdracht = verbinding.createStatement()) {
                opdracht.execute("DELETE FROM feit.declaratieregel WHERE bedrag = 200 AND aanbieder = '90000001'");
            }
            assertThat(Controle.van(magazijn.delen()))
                    .filteredOn(deel -> !deel.heel())
                    .singleElement()
                    .satisfies(deel -> assertThat(deel.toelichting()).contains("00000001"));
        }
    }

    @Test
    void veranderdJournaalWordtGezienBijHetOpenen() throws IOException {
        verander(map.resolve("journaal"), 40);
        assertThat(isSchade()).isTrue();
    }

    private List<Onderdeel> controle() {
        try (Magazijn magazijn = Magazijn.open(map, Proefmagazijn.KLEIN)) {
            return Controle.van(magazijn.delen());
        }
    }

    private List<Onderdeel> stuk() {
        return controle().stream().filter(deel -> !deel.heel()).toList();
    }

    private boolean isSchade() {
        try {
            return !stuk().isEmpty();
        } catch (Opslagfout fout) {
            return true;
        }
    }

    private static String getal(Path magazijn) {
        try (Proefmagazijn proef = new Proefmagazijn(magazijn)) {
            return getal(proef);
        }
    }

    private static String getal(Proefmagazijn proef) {
        return Controle.van(proef.magazijn().delen()).stream()
                .filter(deel -> deel.onderdeel().equals("feit:declaratieregel"))
                .map(Onderdeel::controlegetal)
                .findFirst()
                .orElseThrow();
    }

    private static void verander(Path bestand, int plek) throws IOException {
        byte[] bytes = Files.readAllBytes(bestand);
        bytes[plek] ^= 0x01;
        Files.write(bestand, bytes);
    }

    private static long[] bedragen(int aantal) {
        return IntStream.range(1, aantal + 1).mapToLong(i -> i).toArray();
    }
}
