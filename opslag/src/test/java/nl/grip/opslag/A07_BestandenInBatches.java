// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static nl.grip.opslag.Proefmagazijn.bestanden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files go in together; each of them wholly or not at all. */
class A07_BestandenInBatches {
    private static final String EEN = Nepbericht.of("90000001", "2026-07-08", 100, 200);
    private static final String KAPOT = Nepbericht.of("90000002", "2026-07-08", 300, 400) + "kapot\n";
    private static final String TWEE = Nepbericht.of("90000003", "2026-07-08", 500, 600);

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
    void veelBestandenKomenInEenBatch() {
        Map<String, String> veel = IntStream.range(0, 900)
                .boxed()
                .collect(Collectors.toMap(
                        "b%04d"::formatted, i -> Nepbericht.of("9", "2026-07-08", i), (a, b) -> a, TreeMap::new));
        assertThat(proef.leest(veel)).extracting(Inleesregel::bestand).containsExactlyElementsOf(veel.keySet());
        assertThat(proef.waarde("SELECT sum(bedrag) FROM feit.declaratieregel"))
                .isEqualTo(new BigDecimal(900 * 899 / 2));
        assertThat((Long) proef.waarde("SELECT count(*) FROM beheer.batch")).isLessThan(10);
    }

    @Test
    void eenRegelDieNietPastHoudtAlleenZijnEigenBestandBuiten() {
        List<Inleesregel> regels = proef.leest(bestanden("a", EEN, "b", KAPOT, "c", TWEE));
        assertThat(regels)
                .extracting(Inleesregel::bestand, Inleesregel::uitkomst)
                .extracting(t -> t.toList().toString())
                .containsExactly("[a, GELEZEN]", "[b, GEWEIGERD]", "[c, GELEZEN]");
        assertThat(proef.waarde("SELECT sum(bedrag) FROM feit.declaratieregel"))
                .isEqualTo(new BigDecimal(100 + 200 + 500 + 600));
        assertThat(proef.rijen("SELECT bestand, code FROM beheer.bevinding"))
                .containsExactly(List.of("b", "GRIP-opslag"));
    }

    /** The constraint is met only when the appender flushes: the failure that its close() would swallow. */
    @Test
    void eenRegelDieDeDatabankPasBijHetSpoelenWeigertOok() throws Exception {
        plantRegel("CHECK (bedrag IS DISTINCT FROM 66600)");
        String geweigerd = Nepbericht.of("90000002", "2026-07-08", 300, 66600);
        List<Inleesregel> regels = proef.leest(bestanden("a", EEN, "b", geweigerd, "c", TWEE));
        assertThat(regels)
                .extracting(Inleesregel::uitkomst)
                .containsExactly(Inleesuitkomst.GELEZEN, Inleesuitkomst.GEWEIGERD, Inleesuitkomst.GELEZEN);
        assertThat(proef.waarde("SELECT sum(bedrag) FROM feit.declaratieregel"))
                .isEqualTo(new BigDecimal(100 + 200 + 500 + 600));
    }

    @Test
    void naEenMislukteBatchKloptHetJournaalNog() {
        proef.leest(bestanden("a", EEN, "b", KAPOT, "c", TWEE));
        proef.close();
        proef = new Proefmagazijn(temp.resolve("m"));
        assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel")).isEqualTo(4L);
        assertThat(proef.magazijn().map().bron().toFile().list()).hasSize(2);
    }

    @Test
    void eenGrootBestandWordtTweeKeerGelezenEnEenKeerOpgeslagen() {
        String groot = Nepbericht.of(
                "90000001", "2026-07-08", LongStream.range(0, 30_000).toArray());
        assertThat(proef.leest(bestanden("groot", groot, "klein", EEN)))
                .extracting(Inleesregel::aanvaard)
                .containsExactly(30_000L, 2L);
        assertThat(proef.waarde("SELECT count(DISTINCT bedrag) FROM feit.declaratieregel"))
                .isEqualTo(30_000L);
    }

    @Test
    void eenFoutInHetLezenLaatStaanWatErAlWas() {
        assertThatThrownBy(() -> proef.leest(ontvanger -> {
                    ontvanger.bestand(
                            nl.grip.bronnen.bestanden.Bronbestand.of("a", java.time.LocalDate.EPOCH, EEN.getBytes()));
                    throw new IllegalStateException("kan niet verder");
                }))
                .hasRootCauseMessage("kan niet verder");
        assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel")).isEqualTo(2L);
    }

    @Test
    void bestandenVanSchijfKomenInDeVolgordeVanHunPad() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.writeString(in.resolve("b.txt"), TWEE);
        Files.writeString(in.resolve("a.txt"), EEN);
        assertThat(proef.leest(
                        o -> new nl.grip.bronnen.bestanden.Bestandenzoeker(temp).zoek(List.of(in.toString()), o)))
                .extracting(Inleesregel::bestand)
                .containsExactly(in + "/a.txt", in + "/b.txt");
    }

    private void plantRegel(String regel) throws Exception {
        proef.close();
        try (Connection buitenom = DriverManager.getConnection("jdbc:duckdb:" + temp.resolve("m/grip.duckdb"));
                Statement opdracht = buitenom.createStatement()) {
            opdracht.execute("CREATE TABLE kopie AS FROM feit.declaratieregel");
            String kolommen = kolommen(opdracht);
            opdracht.execute("DROP TABLE feit.declaratieregel");
            opdracht.execute("CREATE TABLE feit.declaratieregel (" + kolommen + ", " + regel + ")");
        }
        proef = new Proefmagazijn(temp.resolve("m"));
    }

    private static String kolommen(Statement opdracht) throws Exception {
        try (var rijen = opdracht.executeQuery("SELECT string_agg(column_name || ' ' || data_type, ', ' ORDER BY"
                + " column_index) FROM duckdb_columns() WHERE table_name = 'kopie'")) {
            rijen.next();
            return rijen.getString(1);
        }
    }
}
