// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vondstontvanger;
import nl.grip.opslag.fout.GeenRuimte;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a real file system of 24 MB that really gets full: a clear message, nothing lost, and it works when there is room. */
class A10_SchijfVol {
    private static final String EERST = Nepbericht.of("90000001", "2026-07-08", 100, 200);

    /** Small as a file, so that the check on free space lets it through, but many rows. */
    private static final String VEEL =
            Nepbericht.of("90000002", "2026-07-08", LongStream.range(0, 19_000).toArray());

    @TempDir
    Path temp;

    private Path schijf;

    @BeforeEach
    void koppelKleineSchijf() throws Exception {
        schijf = Files.createDirectory(temp.resolve("schijf"));
        boolean gelukt = voerUit("mount", "-t", "tmpfs", "-o", "size=24m", "grip-proef", schijf.toString());
        Assumptions.assumeTrue(gelukt, "een kleine schijf koppelen kan alleen als root op Linux");
    }

    @AfterEach
    void ontkoppel() throws Exception {
        voerUit("umount", schijf.toString());
    }

    /** With so much room left writing stops in the log of DuckDB: at its beginning, in its middle and near its end. */
    @ParameterizedTest
    @ValueSource(ints = {400_000, 1_000_000, 2_500_000})
    void eenVolleSchijfKostNiets(int ruimte) throws IOException {
        Path map = schijf.resolve("m");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            proef.leest("a", EERST);
            vulTot(ruimte);
            assertThatThrownBy(() -> proef.leest("b", VEEL))
                    .isInstanceOf(GeenRuimte.class)
                    .hasMessageStartingWith("De schijf is vol. Wat al gelezen was, is bewaard.");
        }
        Files.delete(schijf.resolve("vulling"));
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(proef.waarde("SELECT sum(bedrag) FROM feit.declaratieregel"))
                    .isEqualTo(new BigDecimal(100 + 200));
            assertThat(proef.leest("b", VEEL).uitkomst()).isEqualTo(Inleesuitkomst.GELEZEN);
            assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel"))
                    .isEqualTo(2L + 19_000);
        }
    }

    @Test
    void ookZonderOpnieuwTeOpenenWerktHetAlsErWeerRuimteIs() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(schijf.resolve("m"))) {
            proef.leest("a", EERST);
            vulTot(500_000);
            assertThatThrownBy(() -> proef.leest("b", VEEL)).isInstanceOf(GeenRuimte.class);
            Files.delete(schijf.resolve("vulling"));
            assertThat(proef.leest("b", VEEL).uitkomst()).isEqualTo(Inleesuitkomst.GELEZEN);
            assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel"))
                    .isEqualTo(2L + 19_000);
        }
    }

    @Test
    void vanVeelBestandenIsAllesErInWatBevestigdWas() throws Exception {
        Path map = schijf.resolve("m");
        List<Inleesregel> bevestigd = new ArrayList<>();
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThatThrownBy(() -> proef.leest(A10_SchijfVol::zonderEinde, bevestigd::add))
                    .isInstanceOf(GeenRuimte.class);
        }
        voerUit("mount", "-o", "remount,size=64m", schijf.toString());
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            assertThat(proef.rijen("SELECT bestand, count(*) AS n FROM beheer.waarneming AS w"
                            + " JOIN feit.declaratieregel AS d ON d.bericht = w.inhoud GROUP BY bestand"))
                    .containsExactlyInAnyOrderElementsOf(bevestigd.stream()
                            .map(regel -> List.<Object>of(regel.bestand(), regel.aanvaard()))
                            .toList());
            assertThat(bevestigd).isNotEmpty();
        }
    }

    private static void zonderEinde(Vondstontvanger ontvanger) {
        Random toeval = new Random(1);
        for (int i = 0; ; i++) {
            String bericht = Nepbericht.of(
                    "9" + i, "2026-07-08", toeval.longs(15_000, 0, 1L << 50).toArray());
            ontvanger.bestand(Bronbestand.of("b" + i, LocalDate.EPOCH, bericht.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void wieTeWeinigRuimteHeeftBegintNiet() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(schijf.resolve("m"))) {
            vulTot(2 * VEEL.length());
            assertThatThrownBy(() -> proef.leest("b", VEEL))
                    .isInstanceOf(GeenRuimte.class)
                    .hasMessageStartingWith("Er is te weinig ruimte op de schijf");
            assertThat(proef.waarde("SELECT count(*) FROM feit.declaratieregel"))
                    .isEqualTo(0L);
        }
    }

    private void vulTot(long vrij) throws IOException {
        long over = Files.getFileStore(schijf).getUsableSpace() - vrij;
        Files.write(schijf.resolve("vulling"), new byte[Math.toIntExact(over)]);
    }

    private static boolean voerUit(String... opdracht) throws Exception {
        try {
            Process proces =
                    new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            return proces.waitFor(10, TimeUnit.SECONDS) && proces.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
