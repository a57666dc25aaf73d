// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every command. */
final class Hulp {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze uitleg.")
    private boolean gevraagd;
}
