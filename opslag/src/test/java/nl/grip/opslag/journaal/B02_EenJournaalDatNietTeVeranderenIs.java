// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.journaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.fout.JournaalBeschadigd;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.sleutel.Sleutel;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done stands in the journaal, on disk before it is told, and cannot be changed unseen. */
class B02_EenJournaalDatNietTeVeranderenIs {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-07-08T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path map;

    private Path bestand;
    private Sleutel sleutel;

    @BeforeEach
    void driePartijen() throws IOException {
        bestand = map.resolve("journaal");
        sleutel = Sleutelbos.maak(map.resolve("sleutels")).journaal();
        try (Journaal journaal = open()) {
            journaal.schrijf(Soort.BEGIN, Map.of("partij", "p1", "hashes", "3f1c-77aa"));
            journaal.schrijf(Soort.KLAAR, Map.of("partij", "p1", "rijen", "2", "centen", "-15240"));
            journaal.schrijf(Soort.RESERVEKOPIE, Map.of("map", "/een map;met = tekens\n"));
        }
    }

    @Test
    void watGeschrevenIsKomtZoTerug() throws IOException {
        assertThat(lees())
                .extracting(Gebeurtenis::nummer, Gebeurtenis::soort, Gebeurtenis::velden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                1L, Soort.BEGIN, Map.of("partij", "p1", "hashes", "3f1c-77aa")),
                        org.assertj.core.groups.Tuple.tuple(
                                2L, Soort.KLAAR, Map.of("partij", "p1", "rijen", "2", "centen", "-15240")),
                        org.assertj.core.groups.Tuple.tuple(
                                3L, Soort.RESERVEKOPIE, Map.of("map", "/een map;met = tekens\n")));
    }

    @Test
    void naSluitenGaatDeKettingVerder() throws IOException {
        try (Journaal journaal = open()) {
            assertThat(journaal.schrijf(Soort.HERBOUWD, Map.of()).nummer()).isEqualTo(4);
        }
        assertThat(lees()).hasSize(4);
    }

    /** Answers hold as long as the facts are the same: a document that was put away changes none, a batch does. */
    @Test
    void alleenEenPartijVerandertDeFeiten() throws IOException {
        try (Journaal journaal = open()) {
            long begin = journaal.feitenstand();
            journaal.schrijf(Soort.BEWAARD, Map.of());
            journaal.schrijf(Soort.RESERVEKOPIE, Map.of());
            assertThat(journaal.feitenstand()).isEqualTo(begin);
            journaal.schrijf(Soort.BEGIN, Map.of());
            long tijdens = journaal.feitenstand();
            assertThat(journaal.isBezig()).isTrue();
            journaal.schrijf(Soort.BEWAARD, Map.of());
            assertThat(journaal.isBezig()).isTrue();
            journaal.schrijf(Soort.KLAAR, Map.of());
            assertThat(journaal.isBezig()).isFalse();
            assertThat(List.of(begin, tijdens, journaal.feitenstand())).doesNotHaveDuplicates();
            long gelezen = journaal.feitenstand();
            journaal.schrijf(Soort.VERNIETIGD, Map.of());
            assertThat(journaal.feitenstand()).isNotEqualTo(gelezen);
        }
    }

    @Test
    void elkVeranderdTekenWordtGezien() throws IOException {
        byte[] goed = Files.readAllBytes(bestand);
        for (int plek = 0; plek < goed.length; plek++) {
            byte[] fout = goed.clone();
            fout[plek] ^= 0x04;
            Files.write(bestand, fout);
            int deze = plek;
            assertThatThrownBy(this::lees)
                    .as("teken %d", deze)
                    .isInstanceOfSatisfying(
                            JournaalBeschadigd.class,
                            schade -> assertThat(schade.regel()).isEqualTo(regelVan(goed, deze)));
        }
    }

    @Test
    void halveLaatsteRegelVervaltEnDaarnaGaatHetVerder() throws IOException {
        byte[] goed = Files.readAllBytes(bestand);
        int begin = goed.length - 50;
        for (int lengte = begin; lengte < goed.length; lengte++) {
            Files.write(bestand, Arrays.copyOf(goed, lengte));
            assertThat(lees()).hasSize(2);
            try (Journaal journaal = open()) {
                journaal.schrijf(Soort.KLAAR, Map.of());
            }
            assertThat(lees()).hasSize(3);
        }
    }

    @Test
    void weggehaaldeOfVerwisseldeRegelWordtGezien() throws IOException {
        List<String> regels = Files.readAllLines(bestand);
        Files.write(bestand, List.of(regels.get(0), regels.get(2)));
        assertThatThrownBy(this::lees).hasMessageContaining("regel 2");
        Files.write(bestand, List.of(regels.get(1), regels.get(0), regels.get(2)));
        assertThatThrownBy(this::lees).hasMessageContaining("regel 1");
    }

    @Test
    void regelVanEenAnderMagazijnWordtGezien() throws IOException {
        Sleutel ander = Sleutelbos.maak(map.resolve("ander")).journaal();
        assertThatThrownBy(() -> Journaal.lees(bestand, ander, gebeurtenis -> {}))
                .isInstanceOf(JournaalBeschadigd.class);
    }

    private Journaal open() throws IOException {
        return Journaal.open(bestand, sleutel, KLOK, gebeurtenis -> {});
    }

    private List<Gebeurtenis> lees() throws IOException {
        List<Gebeurtenis> regels = new ArrayList<>();
        Journaal.lees(bestand, sleutel, regels::add);
        return regels;
    }

    private static long regelVan(byte[] bytes, int plek) {
        long regel = 1;
        for (int i = 0; i < plek; i++) {
            regel += bytes[i] == '\n' ? 1 : 0;
        }
        return regel;
    }
}
