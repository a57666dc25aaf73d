// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.grip.opslag.bijwerken.Bijwerking;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.MagazijnTeNieuw;
import nl.grip.opslag.fout.MagazijnTeOud;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of an older version is copied into new tables and compared, and only then replaced. */
class B08_Bijwerken {
    @TempDir
    Path temp;

    private Path map;

    @BeforeEach
    void magazijnMetDrieRijen() {
        map = temp.resolve("m");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            proef.leest("a.txt", Nepbericht.of("90000001", "2026-07-08", 100, 200, 300));
        }
    }

    @Test
    void oudMagazijnWordtGeweigerdEnGaatNaBijwerkenOpenMetAlleRijen() throws Exception {
        maakOud();
        assertThatThrownBy(() -> Magazijn.open(map, Proefmagazijn.KLEIN)).isInstanceOf(MagazijnTeOud.class);
        assertThat(Bijwerking.voer(map, Proefmagazijn.KLEIN)).isZero();
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(proef.rijen("SELECT bedrag, aanbieder, eenheid FROM feit.declaratieregel ORDER BY 1"))
                    .containsExactly(rij(100), rij(200), rij(300));
            assertThat(Controle.van(proef.magazijn().delen())).allMatch(Onderdeel::heel);
            assertThat(proef.magazijn().delen().gebeurtenissen())
                    .extracting(Gebeurtenis::soort)
                    .endsWith(Soort.BIJGEWERKT);
        }
    }

    @Test
    void magazijnVanDezeVersieBlijftZoalsHetIs() throws Exception {
        assertThat(Bijwerking.voer(map, Proefmagazijn.KLEIN)).isEqualTo(Schema.VERSIE);
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(proef.magazijn().delen().gebeurtenissen())
                    .extracting(Gebeurtenis::soort)
                    .doesNotContain(Soort.BIJGEWERKT);
        }
    }

    @Test
    void nieuwerMagazijnWordtGeweigerd() throws Exception {
        voerUit("INSERT INTO beheer.versie VALUES (99)");
        assertThatThrownBy(() -> Bijwerking.voer(map, Proefmagazijn.KLEIN)).isInstanceOf(MagazijnTeNieuw.class);
        assertThatThrownBy(() -> Magazijn.open(map, Proefmagazijn.KLEIN)).isInstanceOf(MagazijnTeNieuw.class);
    }

    /** An imaginary version 0: without the column eenheid, with a column that no longer exists. */
    private void maakOud() throws SQLException {
        voerUit(
                "CREATE TABLE oud AS SELECT * EXCLUDE (eenheid), 'x' AS vervallen FROM feit.declaratieregel",
                "DROP TABLE feit.declaratieregel",
                "CREATE TABLE feit.declaratieregel AS SELECT * FROM oud",
                "DROP TABLE oud",
                "DELETE FROM beheer.versie",
                "INSERT INTO beheer.versie VALUES (0)");
    }

    private void voerUit(String... opdrachten) throws SQLException {
        try (Databank databank = Databank.open(map.resolve("grip.duckdb"), map.resolve("werk"), 256, 1);
                Connection verbinding = databank.verbinding();
                Statement opdracht = verbinding.createStatement()) {
            for (String sql : opdrachten) {
                opdracht.execute(sql);
            }
        }
    }

    private static List<Object> rij(long centen) {
        return java.util.Arrays.asList(centen, "90000001", null);
    }
}
