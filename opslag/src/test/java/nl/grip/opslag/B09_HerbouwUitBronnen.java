// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.herbouw.Herbouw;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose database is gone is made anew from its sources and its journaal. */
class B09_HerbouwUitBronnen {
    private static final String BERICHT = Nepbericht.of("90000001", "2026-07-08", 100, 200, 300);

    @TempDir
    Path temp;

    private Path map;
    private List<Onderdeel> voorheen;
    private List<List<Object>> waarnemingen;

    @BeforeEach
    void magazijnMetKopieenEnEenGroteBron() {
        map = temp.resolve("m");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            proef.leest("a.txt", BERICHT);
            proef.leest("env.txt", Nepbericht.inEnvelop("2026-07-01", BERICHT));
            proef.leest("fout.txt", BERICHT + "veel\n");
            proef.leest("groot.txt", Nepbericht.of("90000002", "2026-07-09", bedragen(5_000)));
            voorheen = Controle.van(proef.magazijn().delen());
            waarnemingen = waarnemingen(proef);
        }
    }

    @Test
    void zonderDatabankKomenDezelfdeControlegetallenTerug() throws IOException {
        Files.delete(map.resolve("grip.duckdb"));
        assertThat(herbouw().voer()).isEqualTo(voorheen);
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(waarnemingen(proef)).isEqualTo(waarnemingen);
            assertThat(proef.leest("a.txt", BERICHT).uitkomst()).isEqualTo(Inleesuitkomst.AL_BEKEND);
            proef.leest("nieuw.txt", Nepbericht.of("90000003", "2026-07-10", 7));
            assertThat(Controle.van(proef.magazijn().delen())).allMatch(Onderdeel::heel);
        }
    }

    @Test
    void kapotteDatabankWordtVervangen() throws IOException {
        Files.write(map.resolve("grip.duckdb"), new byte[5_000]);
        assertThat(herbouw().voer()).isEqualTo(voorheen);
    }

    @Test
    void ontbreektEenBronDanVerandertErNiets() throws IOException {
        Files.delete(map.resolve("bron/00000001.pak"));
        assertThatThrownBy(() -> herbouw().voer())
                .isInstanceOf(MagazijnBeschadigd.class)
                .hasMessageContaining("00000001");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(waarnemingen(proef)).isEqualTo(waarnemingen);
        }
    }

    @Test
    void magazijnInGebruikWordtNietHerbouwd() {
        try (Proefmagazijn bezig = new Proefmagazijn(map)) {
            assertThat(bezig.magazijn().vragen()).isNotNull();
            assertThatThrownBy(() -> herbouw().voer()).isInstanceOf(MagazijnInGebruik.class);
        }
    }

    private Herbouw herbouw() {
        return new Herbouw(map, Proefmagazijn.KLEIN, instellingen -> Nepbericht::lees);
    }

    /** What was refused left no source, so only the others come back. */
    private static List<List<Object>> waarnemingen(Proefmagazijn proef) {
        return proef.rijen("SELECT sha256, inhoud, bestand, ontvangen_op, uitkomst, batch FROM beheer.waarneming"
                + " WHERE uitkomst <> 'geweigerd' ORDER BY ALL");
    }

    private static long[] bedragen(int aantal) {
        return IntStream.range(1, aantal + 1).mapToLong(i -> i).toArray();
    }
}
