// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.grip.bronnen.Feitsoort;
import nl.grip.opslag.vraag.Vragen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asks for what waits until a question names it, and on another thread a batch is written at the worst moment. */
class A13_TerwijlErIetsBijkomt {
    private static final String TELT =
            "-- voorraad\nCREATE OR REPLACE VIEW a AS\nSELECT count(*) AS x FROM beheer.batch;\n";
    private static final String OP_VRAAG =
            "-- voorraad op vraag\nCREATE OR REPLACE VIEW laat AS\nSELECT x + 1000 AS x FROM a;\n";

    @TempDir
    Path temp;

    private Databank databank;

    @BeforeEach
    void open() {
        databank = Databank.open(temp.resolve("k.duckdb"), temp, 256, 1);
        Schema.maak(databank, List.of(new Feitsoort("contract", List.of())));
        Betekenis.laad(databank, List.of(TELT, OP_VRAAG));
        Voorraad.ververs(databank);
    }

    @AfterEach
    void sluit() {
        databank.close();
    }

    /** Between the look whether it is still of now, and the transaction that works it out. */
    @Test
    void watVanEerderIsWordtNooitMetWatErIsTotEenAntwoord() throws SQLException {
        vraagTerwijl("BEGIN TRANSACTION");
        assertThat(bewaard()).isEqualTo(1001L);
    }

    /** Once the transaction has looked, it sees what it saw; the next question finds that this is no longer of now. */
    @Test
    void watNaHetBeginBijkomtTeltBijDeVolgendeVraag() throws SQLException {
        vraagTerwijl("CREATE OR REPLACE TABLE voorraad.laat");
        assertThat(bewaard()).isEqualTo(1000L);
        assertThat(Vragen.overBetekenis(databank)
                        .stel("SELECT x FROM laat", Map.of())
                        .rijen())
                .isEqualTo(List.of(List.of(1001L)));
    }

    private Object bewaard() {
        return new Vragen(databank)
                .stel("SELECT x FROM voorraad.laat", Map.of())
                .rijen()
                .get(0)
                .get(0);
    }

    /** Asks, while the other thread writes a batch just before the first statement that begins so. */
    private void vraagTerwijl(String begin) throws SQLException {
        try (Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            var nogNiet = new AtomicBoolean(true);
            var bespied = (Statement) Proxy.newProxyInstance(
                    Statement.class.getClassLoader(), new Class<?>[] {Statement.class}, (zelf, methode, waarden) -> {
                        if (waarden != null && waarden[0].toString().startsWith(begin) && nogNiet.getAndSet(false)) {
                            opAndereDraad();
                        }
                        return methode.invoke(opdracht, waarden);
                    });
            Voorraad.ververs(databank, bespied, "laat");
            assertThat(nogNiet).isFalse();
        }
    }

    private void opAndereDraad() throws ExecutionException, InterruptedException {
        var taak = new FutureTask<Object>(
                () -> {
                    try (Invoer invoer = Invoer.begin(databank)) {
                        invoer.beheer("batch", "een", 0L, 0L, 0L);
                        invoer.legVast();
                    }
                },
                "klaar");
        new Thread(taak).start();
        taak.get();
    }
}
