// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.grip.bronnen.Feitsoort;
import nl.grip.opslag.vraag.Vragen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A06_Voorraadbeheer {
    private static final String TELT =
            "-- SPDX\n-- What it says.\n-- voorraad\nCREATE OR REPLACE VIEW a AS\nSELECT count(*) AS x FROM beheer.batch;\n";
    private static final String VERDER = "-- voorraad\nCREATE OR REPLACE VIEW b AS\nSELECT x + 10 AS x FROM a;\n";
    private static final String OP_VRAAG =
            "-- voorraad op vraag\nCREATE OR REPLACE VIEW laat AS\nSELECT x + 1000 AS x FROM b;\n";
    private static final String NIET_BEWAARD = "CREATE OR REPLACE VIEW c AS\nSELECT x + 100 AS x FROM b;\n";

    @TempDir
    Path temp;

    private Databank databank;

    @BeforeEach
    void open() {
        databank = Databank.open(temp.resolve("k.duckdb"), temp, 256, 1);
        Schema.maak(databank, List.of(new Feitsoort("contract", List.of())));
        Betekenis.laad(databank, List.of(TELT, VERDER + NIET_BEWAARD, OP_VRAAG));
    }

    @AfterEach
    void sluit() {
        databank.close();
    }

    @Test
    void voorHetUitwerkenIsErNiets() {
        assertThat(new Vragen(databank).stel("SELECT x FROM a", Map.of()).rijen())
                .isEmpty();
    }

    @Test
    void hetAntwoordWordtBewaardInDeVolgordeVanDeBestanden() {
        Voorraad.ververs(databank);
        assertThat(waarde("SELECT x FROM c")).isEqualTo(110L);
    }

    @Test
    void watBewaardWordtLeestWatErAlBewaardIs() {
        Voorraad.ververs(databank);
        batch("een");
        assertThat(waarde("SELECT x FROM voorraad.vers_b")).isEqualTo(10L);
    }

    @Test
    void naEenNieuweBatchWordtHetOpnieuwUitgewerkt() {
        Voorraad.ververs(databank);
        batch("een");
        assertThat(waarde("SELECT x FROM c")).isEqualTo(110L);
        Voorraad.ververs(databank);
        assertThat(waarde("SELECT x FROM c")).isEqualTo(111L);
    }

    @Test
    void zonderNieuweBatchBlijftHetStaan() {
        Voorraad.ververs(databank);
        String voor = inhoud();
        Voorraad.ververs(databank);
        assertThat(inhoud()).isEqualTo(voor);
    }

    @Test
    void eenAndereTekstGeldtMeteen() {
        Voorraad.ververs(databank);
        Betekenis.laad(databank, List.of(TELT, VERDER.replace("10", "20") + NIET_BEWAARD));
        Voorraad.ververs(databank);
        assertThat(waarde("SELECT x FROM c")).isEqualTo(120L);
    }

    @Test
    void watNiemandVraagtWordtNietUitgewerkt() {
        Vragen.overBetekenis(databank).stel("SELECT x FROM c", Map.of());
        assertThat(new Vragen(databank).stel("SELECT x FROM laat", Map.of()).rijen())
                .isEmpty();
    }

    @Test
    void wieErNaarVraagtKrijgtHetVanDeFeitenVanNu() {
        assertThat(gevraagd("SELECT x FROM laat")).isEqualTo(1010L);
        batch("een");
        assertThat(gevraagd("SELECT x FROM laat")).isEqualTo(1011L);
    }

    @Test
    void watGevraagdIsBlijftStaanTotErIetsBijkomt() {
        gevraagd("SELECT x FROM laat");
        String voor = inhoud();
        gevraagd("SELECT x FROM laat");
        assertThat(inhoud()).isEqualTo(voor);
    }

    @Test
    void eenAndereTekstGeldtOokVoorWatGevraagdIs() {
        gevraagd("SELECT x FROM laat");
        Betekenis.laad(databank, List.of(TELT, VERDER.replace("10", "20"), OP_VRAAG));
        assertThat(gevraagd("SELECT x FROM laat")).isEqualTo(1020L);
    }

    /** Which tables there are: one that is made again gets another number. */
    private String inhoud() {
        return new Vragen(databank)
                .stel("SELECT table_name, table_oid FROM duckdb_tables() WHERE schema_name = 'voorraad'", Map.of())
                .rijen()
                .toString();
    }

    private void batch(String naam) {
        try (Invoer invoer = Invoer.begin(databank)) {
            invoer.beheer("batch", naam, 0L, 0L, 0L);
            invoer.legVast();
        }
    }

    private Object gevraagd(String sql) {
        return Vragen.overBetekenis(databank).stel(sql, Map.of()).rijen().get(0).get(0);
    }

    private Object waarde(String sql) {
        return new Vragen(databank).stel(sql, Map.of()).rijen().get(0).get(0);
    }
}
