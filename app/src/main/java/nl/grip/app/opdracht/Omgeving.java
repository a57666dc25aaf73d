// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.grip.app.uitvoer.Voortgangsbalk;

/**
 * Everything a command may know of the world around it, so that the same command runs in its own process, in the
 * server on behalf of another process, and in a test.
 *
 * @param uit takes the answer and nothing else
 * @param fout takes notices, progress and errors
 * @param invoer asks the user for what may not stand on the command line
 * @param werkmap the folder relative paths start from
 * @param beeldscherm whether somebody is watching {@code fout}
 * @param magazijnen opens the store that a command asks for
 */
public record Omgeving(
        PrintWriter uit,
        PrintWriter fout,
        Invoer invoer,
        Path werkmap,
        boolean beeldscherm,
        Clock klok,
        Magazijnen magazijnen) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The world of a command in its own process; the launcher says whether a terminal shows stderr. */
    public static Omgeving vanDitProces() {
        PrintWriter uit = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter fout = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Invoer invoer = Invoer.vanDitProces();
        return new Omgeving(
                uit,
                fout,
                invoer,
                Path.of("").toAbsolutePath(),
                Boolean.getBoolean("grip.beeldscherm"),
                Clock.system(AMSTERDAM),
                new EigenMagazijnen(uit, fout, invoer));
    }

    /** The path as meant by who gave the command. */
    public Path pad(Path gegeven) {
        return werkmap.resolve(gegeven);
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** For work that may last. */
    Voortgangsbalk balk() {
        return new Voortgangsbalk(fout, beeldscherm);
    }

    public void meld(String zin) {
        fout.println(zin);
    }
}
