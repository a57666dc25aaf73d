// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.grip.bronnen.Feitsoort;
import nl.grip.opslag.vraag.Vragen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A04_BetekenisLaden {
    private static final String EEN = "-- SPDX\nCREATE OR REPLACE VIEW a AS SELECT 1 AS x;";
    private static final String VERDER = "CREATE OR REPLACE VIEW b AS SELECT x + 1 AS x FROM a;";

    @TempDir
    Path temp;

    private Databank databank;

    @BeforeEach
    void open() {
        databank = Databank.open(temp.resolve("k.duckdb"), temp, 256, 1);
        Schema.maak(databank, List.of(new Feitsoort("contract", List.of())));
    }

    @AfterEach
    void sluit() {
        databank.close();
    }

    @Test
    void eenBestandMagOpHetVorigeBouwen() {
        Betekenis.laad(databank, List.of(EEN, VERDER));
        assertThat(waarde("SELECT x FROM b")).isEqualTo(2L);
    }

    @Test
    void eenAndereTekstVervangtDeOude() {
        Betekenis.laad(databank, List.of(EEN, VERDER));
        Betekenis.laad(databank, List.of(EEN.replace("1", "10"), VERDER));
        assertThat(waarde("SELECT x FROM b")).isEqualTo(11L);
    }

    @Test
    void eenFoutLaatDeOudeStaan() {
        Betekenis.laad(databank, List.of(EEN, VERDER));
        assertThatThrownBy(() -> Betekenis.laad(databank, List.of(EEN.replace("1", "10"), "CREATE VIEW (")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(waarde("SELECT x FROM b")).isEqualTo(2L);
    }

    private Object waarde(String sql) {
        return new Vragen(databank).stel(sql, Map.of()).rijen().get(0).get(0);
    }
}
