// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.fout.MagazijnTeNieuw;
import nl.grip.opslag.fout.MagazijnTeOud;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store holds is compared with its journaal at every start; what can be mended is mended, the rest refused. */
class A11_WatNietKloptGaatNietOpen {
    private static final String BERICHT = Nepbericht.of("90000001", "2026-07-08", 100, 200);

    @TempDir
    Path temp;

    private Magazijnmap map;

    @BeforeEach
    void maakMagazijn() {
        map = new Magazijnmap(temp.resolve("m"));
        try (Proefmagazijn proef = open()) {
            proef.leest("a", BERICHT);
        }
    }

    @Test
    void eenTweedeProcesHoortWieHetHeeft() throws Exception {
        Path uitvoer = temp.resolve("uitvoer");
        Process proces = Leesproces.start(map.pad(), temp, uitvoer, 1);
        try {
            Leesproces.wachtTotOpen(uitvoer);
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            MagazijnInGebruik.class,
                            fout -> assertThat(fout.proces()).isEqualTo(OptionalLong.of(proces.pid())))
                    .hasMessageContaining("(proces " + proces.pid() + ")");
        } finally {
            proces.destroyForcibly().waitFor();
        }
    }

    @Test
    void hetzelfdeProcesKrijgtHetOokGeenTweedeKeer() {
        try (Proefmagazijn proef = open()) {
            assertThatThrownBy(this::open).isInstanceOf(MagazijnInGebruik.class);
            assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel"))
                    .isEqualTo(2L);
        }
        open().close();
    }

    @Test
    void eenNieuwerMagazijnWordtGeweigerd() throws Exception {
        buitenom("INSERT INTO beheer.versie VALUES (1000)");
        assertThatThrownBy(this::open).isInstanceOf(MagazijnTeNieuw.class).hasMessageContaining("nieuwere versie");
    }

    @Test
    void eenOuderMagazijnVraagtOmBijwerken() throws Exception {
        buitenom("UPDATE beheer.versie SET versie = 0");
        assertThatThrownBy(this::open).isInstanceOf(MagazijnTeOud.class).hasMessageContaining("grip bijwerken");
    }

    @Test
    void zonderDatabankMaaktGripGeenNieuwe() throws IOException {
        Files.delete(map.databank());
        assertThatThrownBy(this::open)
                .isInstanceOf(MagazijnBeschadigd.class)
                .hasMessageContaining("grip.duckdb is weg");
    }

    @Test
    void feitenDieHetJournaalNietKentWordenGeweigerd() throws IOException {
        Files.delete(map.journaal());
        assertThatThrownBy(this::open)
                .isInstanceOf(MagazijnBeschadigd.class)
                .hasMessageContaining("staat in de databank, maar niet in het journaal");
    }

    @Test
    void eenBatchDieKlaarWasMaarWegIsWordtGeweigerd() throws Exception {
        buitenom("DELETE FROM beheer.batch");
        assertThatThrownBy(this::open)
                .isInstanceOf(MagazijnBeschadigd.class)
                .hasMessageContaining("staat in het journaal, maar niet zo in de databank")
                .hasMessageContaining("grip terugzetten");
    }

    @Test
    void eenWeggehaaldLogVanDeDatabankWordtGezien() throws Exception {
        Path log = logNaKill();
        Files.delete(log);
        assertThatThrownBy(this::open).isInstanceOf(MagazijnBeschadigd.class);
    }

    @Test
    void eenAfgeknipLogVanDeDatabankWordtGezien() throws Exception {
        Path log = logNaKill();
        try (FileChannel kanaal = FileChannel.open(log, StandardOpenOption.WRITE)) {
            kanaal.truncate(Files.size(log) / 2);
        }
        assertThatThrownBy(this::open).isInstanceOf(MagazijnBeschadigd.class);
    }

    @Test
    void watErInStaatMaarNogNietKlaarWasWordtAfgemaakt() throws IOException {
        List<String> regels = Files.readAllLines(map.journaal());
        Files.write(map.journaal(), regels.subList(0, regels.size() - 1));
        try (Proefmagazijn proef = open()) {
            assertThat(proef.leest("a", BERICHT).uitkomst()).isEqualTo(Inleesuitkomst.AL_BEKEND);
        }
        assertThat(Files.readAllLines(map.journaal())).hasSameSizeAs(regels);
        assertThat(Files.readString(map.journaal())).contains(";klaar;");
    }

    @Test
    void watBegonWasMaarErNietInStaatIsNietGelezen() throws IOException {
        try (Journaal journaal = Journaal.open(
                map.journaal(), sleutels().journaal(), Instellingen.standaard().klok(), Gebeurtenis::nummer)) {
            journaal.schrijf(Soort.BEGIN, Map.of("batch", "00000002", "hashes", "3f1c"));
        }
        Files.write(map.bron().resolve("00000002.pak"), new byte[10]);
        try (Proefmagazijn proef = open()) {
            assertThat(Files.readString(map.journaal())).contains(";niet_gelezen;batch=00000002");
            assertThat(map.bron().resolve("00000002.pak")).doesNotExist();
            proef.leest("b", Nepbericht.of("90000002", "2026-07-08", 300));
            assertThat(map.bron().resolve("00000003.pak")).exists();
        }
    }

    @Test
    void watEenGestoptProcesLietLiggenWordtOpgeruimd() throws IOException {
        Files.createDirectories(map.werk().resolve("uitgepakt/diep"));
        Files.writeString(map.werk().resolve("uitgepakt/diep/bericht.tmp"), "persoonlijk");
        open().close();
        assertThat(map.werk()).isEmptyDirectory();
    }

    private Proefmagazijn open() {
        return new Proefmagazijn(map.pad());
    }

    private Sleutelbos sleutels() throws IOException {
        return Sleutelbos.open(map.sleutels());
    }

    private void buitenom(String sql) throws Exception {
        try (Connection verbinding = DriverManager.getConnection("jdbc:duckdb:" + map.databank());
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    /** A process that read something was killed: the last batches stand in the log only. */
    private Path logNaKill() throws Exception {
        Path uitvoer = temp.resolve("uitvoer");
        Process proces = Leesproces.start(map.pad(), temp, uitvoer, 1);
        Leesproces.wachtTot(uitvoer, "\n1\n");
        proces.destroyForcibly().waitFor();
        return map.databank().resolveSibling("grip.duckdb.wal");
    }
}
