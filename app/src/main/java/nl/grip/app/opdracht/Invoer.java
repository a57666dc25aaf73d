// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks for one line that may not stand on the command line: a BSN or a passphrase. */
@FunctionalInterface
public interface Invoer {
    /** The answer, without what surrounds it; empty when there is none. */
    String vraag(String vraag);

    /** From the terminal without showing it, or from stdin when that is no terminal. */
    static Invoer vanDitProces() {
        return vraag -> {
            Console scherm = System.console();
            return scherm == null ? vanStdin() : new String(scherm.readPassword("%s ", vraag)).strip();
        };
    }

    private static String vanStdin() {
        try {
            String regel = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return regel == null ? "" : regel.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
