// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes figures fast changes none of them: a number in place of a text, a narrow type in place of a wide one. */
class B19_VolgordeEnAfronding {
    private static final String BERICHT = "bericht;soort;afzender;identificatie;ontvangen_op";
    private static final String REGEL = "bericht;referentie;client;categorie;leverperiode;eenheid;volume;bedrag";

    @TempDir
    Path temp;

    private Proefmagazijn proef;

    @BeforeEach
    void open() {
        proef = new Proefmagazijn(temp);
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void deRangVanEenRegelIsDieVanZijnBronId() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08", "m2;JW323;90000001;D2;2026-02-08");
        for (String bericht : new String[] {"m2", "m1"}) {
            proef.met("declaratieregel", regels(bericht));
        }
        assertThat(proef.vraag("SELECT bron_id FROM declaratie ORDER BY rang"))
                .hasSize(2 * 101)
                .isEqualTo(proef.vraag("SELECT bron_id FROM declaratie ORDER BY bron_id"));
    }

    /** A billion and a half, of which the change is price to the cent. */
    @Test
    void ookBovenEenMiljardIsDeOntledingPreciesHetVerschil() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R1;p1;45;2024-01;04;10;100000000001",
                "m1;R2;p1;45;2025-01;04;10;150000000004");
        assertThat(ontleding())
                .containsEntry("begin", new BigDecimal("1000000000.01"))
                .containsEntry("prijs", new BigDecimal("500000000.03"))
                .containsEntry("einde", new BigDecimal("1500000000.04"))
                .containsEntry("mix", new BigDecimal("0.00"));
    }

    /** Three times half a billion becomes a third in volume: the running sum is wide in its middle, narrow at both ends. */
    @Test
    void ookWaarDeSomOverDeGrensGaat() {
        proef.met("bericht", BERICHT, "m1;JW323;90000001;D1;2026-02-08");
        proef.met(
                "declaratieregel",
                REGEL,
                "m1;R1;p1;45;2024-01;04;3;50000000001",
                "m1;R2;p1;45;2024-02;04;3;50000000001",
                "m1;R3;p1;45;2024-03;04;3;50000000001",
                "m1;R4;p1;45;2025-01;04;3;70000000007");
        assertThat(ontleding())
                .containsEntry("begin", new BigDecimal("1500000000.03"))
                .containsEntry("volume_per_client", new BigDecimal("-1000000000.02"))
                .containsEntry("prijs", new BigDecimal("200000000.06"))
                .containsEntry("einde", new BigDecimal("700000000.07"));
    }

    /** Both types hold the running sum whole and round it alike, so a row may end in the one and the next begin in the other. */
    @Test
    void beideBreedtenRondenGelijkAf() {
        assertThat(proef.vraag("""
                SELECT count(*), count(*) FILTER (WHERE smal = breed), count(*) FILTER (WHERE smal <> trunc(x, 2))
                FROM (
                    SELECT x, round(CAST(x AS DECIMAL(18, 9)), 2) AS smal, CAST(round(x, 2) AS DECIMAL(18, 2)) AS breed
                    FROM (
                        SELECT CAST(teken * (geheel + CAST(n AS DECIMAL(38, 9)) / 1000000000 * stap) AS DECIMAL(38, 9)) AS x
                        FROM range(0, 1000) AS d(n)
                        CROSS JOIN (VALUES (1), (4999999), (5000000), (5000001)) AS s(stap)
                        CROSS JOIN (VALUES (1), (-1)) AS t(teken)
                        CROSS JOIN (VALUES (CAST(0 AS DECIMAL(38, 9))), (899999990)) AS g(geheel)
                    ) AS sommen
                ) AS afgerond"""))
                .first(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class))
                .satisfies(telling -> assertThat(telling.get(0)).isEqualTo(16000L))
                .satisfies(telling -> assertThat(telling.get(1)).isEqualTo(telling.get(0)))
                .satisfies(telling -> assertThat((Long) telling.get(2)).isPositive());
    }

    private static String[] regels(String bericht) {
        return Stream.concat(
                        Stream.of(REGEL),
                        IntStream.rangeClosed(1, 101)
                                .mapToObj(i -> bericht + ";" + bericht + "R" + i + ";p1;45;2026-01;04;10;100"))
                .toArray(String[]::new);
    }

    private Map<String, BigDecimal> ontleding() {
        Map<String, BigDecimal> delen = new TreeMap<>();
        Vraag vraag =
                Vraag.of("ontleding").withPeildatum(Peildatum.of("2026-12-31")).withFilters("van=2024", "naar=2025");
        proef.inzicht()
                .beantwoord(vraag)
                .rijen()
                .forEach(rij -> delen.put(rij.grootheid(), rij.findWaarde().orElseThrow()));
        return delen;
    }
}
