// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command handed over answers as if it ran here: the same bytes, the same exit code. */
class A02_OverdrachtTest {
    @TempDir
    private Path map;

    private Path sok;
    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    @BeforeEach
    void plek() {
        sok = map.resolve("grip.sok");
    }

    private int breng(String... woorden) throws IOException {
        return breng(vraag -> "", woorden);
    }

    private int breng(UnaryOperator<String> antwoord, String... woorden) throws IOException {
        try (Bode bode = Bode.findServer(sok).orElseThrow()) {
            return bode.breng(
                    new Verzoek(List.of(woorden), Path.of("/ergens"), true),
                    new PrintWriter(uit),
                    new PrintWriter(fout),
                    antwoord);
        }
    }

    @Test
    void zonderServerIsErGeenWeg() throws IOException {
        assertThat(Bode.findServer(sok)).isEmpty();
    }

    @Test
    void woordenEnMapKomenOverEnDeAfloopKomtTerug() throws IOException {
        Loket.Uitvoerder echo = (verzoek, lijn) -> {
            PrintWriter antwoord = lijn.antwoord();
            antwoord.print(verzoek.woorden() + " in " + verzoek.werkmap());
            antwoord.flush();
            lijn.meldingen().println("let op");
            return 7;
        };
        try (Loket loket = Loket.open(sok, echo)) {
            assertThat(breng("inzicht", "ruimte in naam")).isEqualTo(7);
        }
        assertThat(uit).hasToString("[inzicht, ruimte in naam] in /ergens");
        assertThat(fout).hasToString("let op\n");
    }

    @Test
    void eenLangAntwoordKomtOngeschondenOver() throws IOException {
        String lang = "één 😀 ".repeat(50_000);
        Loket.Uitvoerder verteller = (verzoek, lijn) -> {
            PrintWriter antwoord = lijn.antwoord();
            antwoord.print(lang);
            antwoord.flush();
            return 0;
        };
        try (Loket loket = Loket.open(sok, verteller)) {
            breng();
        }
        assertThat(uit).hasToString(lang);
    }

    @Test
    void wieDeOpdrachtGafWordtGevraagdWatNietOpDeOpdrachtregelMag() throws IOException {
        Loket.Uitvoerder vrager = (verzoek, lijn) -> lijn.vraag("Hoeveel?").length();
        try (Loket loket = Loket.open(sok, vrager)) {
            assertThat(breng(vraag -> vraag + "123")).isEqualTo("Hoeveel?123".length());
        }
    }

    @Test
    void alleenDeEigenaarMagErbij() throws IOException {
        try (Loket loket = Loket.open(sok, (verzoek, lijn) -> 0)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sok)))
                    .isEqualTo("rw-------");
        }
        assertThat(sok).doesNotExist();
    }

    @Test
    void eenDodeServerLaatGeenWegAchter() throws IOException {
        Files.createFile(sok);
        assertThat(Bode.findServer(sok)).isEmpty();
        try (Loket loket = Loket.open(sok, (verzoek, lijn) -> 3)) {
            assertThat(breng()).isEqualTo(3);
        }
    }

    @Test
    void eenServerDieHalverwegeStoptIsEenFout() throws IOException {
        Loket.Uitvoerder sterft = (verzoek, lijn) -> {
            throw new IllegalStateException("stuk");
        };
        try (Loket loket = Loket.open(sok, sterft)) {
            assertThatThrownBy(() -> breng()).isInstanceOf(IOException.class);
        }
    }
}
