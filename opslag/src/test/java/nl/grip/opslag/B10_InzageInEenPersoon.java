// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.inzage.Inzage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on one person, and who looked: written down before anything is shown. */
class B10_InzageInEenPersoon {
    private static final String BSN = "999900006";
    private static final String ANDER = "999900018";
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-07-08T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private Magazijn magazijn;

    @BeforeEach
    void magazijnMetTweePersonen() {
        magazijn = Magazijn.open(temp.resolve("m"), Proefmagazijn.KLEIN);
        String declaratie = Proefbericht.declaratie(
                "F1",
                "2026-02-03",
                new Proefbericht.Regel(BSN, "2026-01", 1, 8_000),
                new Proefbericht.Regel(ANDER, "2026-01", 2, 9_000));
        leest("d.xml", declaratie);
        leest("env.xml", Proefbericht.inEnvelop("JW323", "20260204100000", declaratie));
        leest("t.xml", Proefbericht.toewijzing("T1", BSN, "2026-01-01", "2026-06-30", "geen"));
    }

    @AfterEach
    void sluit() {
        magazijn.close();
    }

    @Test
    void rijenWaarnemingenEnElementenVanDezePersoonEnVanNiemandAnders() {
        Inzage inzage = inzage();
        assertThat(inzage.feiten().keySet()).containsExactly("toewijzing", "declaratieregel");
        assertThat(inzage.feiten().get("declaratieregel").rijen()).hasSize(1);
        assertThat(inzage.waarnemingen().rijen()).hasSize(3);
        assertThat(inzage.elementen())
                .hasSize(3)
                .allSatisfy(element -> assertThat(element.tekst())
                        .startsWith("<m:Client>")
                        .contains("<m:Bsn>" + BSN)
                        .doesNotContain("<m:Bsn>" + ANDER));
    }

    @Test
    void wieKeekStaatErbijOokDezeKeerEnZonderBsn() throws IOException {
        inzage();
        assertThat(inzage().blikken()).hasSize(2).allSatisfy(blik -> {
            assertThat(blik.wie()).isEqualTo("consulent; team 1");
            assertThat(blik.tijd()).isEqualTo(KLOK.instant());
            assertThat(blik.reden()).isEqualTo("verzoek van *********");
        });
        assertThat(Files.readString(temp.resolve("m/log/inzage"), StandardCharsets.US_ASCII))
                .doesNotContain(BSN)
                .hasLineCount(2);
    }

    @Test
    void zonderLogGeenInzage() throws IOException {
        Files.createDirectory(temp.resolve("m/log/inzage"));
        assertThatThrownBy(this::inzage).isInstanceOf(SchrijvenMislukt.class);
    }

    @Test
    void onbekendePersoonGeeftNietsMaarStaatWelInHetLog() {
        Inzage inzage = Inzage.van(magazijn.delen(), "999900031", "consulent", "verzoek", KLOK);
        assertThat(inzage.feiten()).isEmpty();
        assertThat(inzage.elementen()).isEmpty();
        assertThat(inzage.blikken()).hasSize(1);
    }

    private Inzage inzage() {
        return Inzage.van(magazijn.delen(), BSN, "consulent; team 1", "verzoek van " + BSN, KLOK);
    }

    private void leest(String naam, String tekst) {
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger -> ontvanger.bestand(
                                Bronbestand.of(naam, LocalDate.of(2026, 7, 8), tekst.getBytes(StandardCharsets.UTF_8))),
                        regel -> assertThat(regel.uitkomst())
                                .as(regel.reden())
                                .isIn(Inleesuitkomst.GELEZEN, Inleesuitkomst.AL_BEKEND),
                        Voortgang.GEEN);
    }
}
