// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was replaced may go: nothing that opened the database keeps a transaction open, or memory would fill up for ever. */
class A14_OudeRuimteKomtVrij {
    @TempDir
    Path temp;

    private Databank databank;

    @BeforeEach
    void open() {
        databank = Databank.open(temp.resolve("k.duckdb"), temp, 256, 1);
        Schema.maak(databank, List.of());
    }

    @AfterEach
    void sluit() {
        databank.close();
    }

    /** DuckDB refuses that as long as another transaction that may have written is open. */
    @Test
    void naHetOpenenStaatErGeenTransactieOpen() {
        assertThatCode(() -> voerUit("CHECKPOINT")).doesNotThrowAnyException();
    }

    private void voerUit(String sql) throws SQLException {
        try (var verbinding = databank.verbinding();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
