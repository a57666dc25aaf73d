// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The command line in a test: types words, keeps what came out. */
final class Proefomgeving {
    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();
    private final Path werkmap;
    private final String ingetypt;

    Proefomgeving(Path werkmap) {
        this(werkmap, "");
    }

    Proefomgeving(Path werkmap, String ingetypt) {
        this.werkmap = werkmap;
        this.ingetypt = ingetypt;
    }

    int grip(String... woorden) {
        PrintWriter antwoord = new PrintWriter(uit);
        PrintWriter meldingen = new PrintWriter(fout);
        Invoer invoer = vraag -> ingetypt;
        Omgeving omgeving = new Omgeving(
                antwoord,
                meldingen,
                invoer,
                werkmap,
                false,
                Clock.fixed(NU, ZoneId.of("Europe/Amsterdam")),
                new EigenMagazijnen(antwoord, meldingen, invoer));
        return new Opdrachtregel(omgeving).voerUit(woorden);
    }

    /** What a command that succeeds answers. */
    String gelukt(String... woorden) {
        assertThat(grip(woorden)).as(fout()).isZero();
        return uit();
    }

    String uit() {
        return uit.toString();
    }

    String fout() {
        return fout.toString();
    }
}
