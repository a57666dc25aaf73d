// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Everything a command may know of the world around it, so that the same command runs in its own process, in the
 * server on behalf of another process, and in a test.
 *
 * @param uit takes the answer and nothing else
 * @param fout takes notices, progress and errors
 * @param invoer asks the user for what may not stand on the command line
 * @param werkmap the folder relative paths start from
 * @param beeldscherm whether somebody is watching {@code fout}
 */
public record Omgeving(
        PrintWriter uit, PrintWriter fout, Invoer invoer, Path werkmap, boolean beeldscherm, Clock klok) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The world of a command in its own process; the launcher says whether a terminal shows stderr. */
    public static Omgeving vanDitProces() {
        return new Omgeving(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Invoer.vanDitProces(),
                Path.of("").toAbsolutePath(),
                Boolean.getBoolean("grip.beeldscherm"),
                Clock.system(AMSTERDAM));
    }

    /** The path as meant by who gave the command. */
    public Path pad(Path gegeven) {
        return werkmap.resolve(gegeven);
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    public void meld(String zin) {
        fout.println(zin);
    }
}
