// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import picocli.CommandLine.Option;

/** {@code --poort}, the same for every command that serves the screens. */
final class Poortkeuze {
    private static final int HOOGSTE = 65_535;

    @Option(
            names = "--poort",
            paramLabel = "N",
            defaultValue = "8080",
            description = "De poort van de schermen op 127.0.0.1 (standaard: ${DEFAULT-VALUE}; 0 kiest een vrije).")
    private int poort;

    int poort() {
        if (poort < 0 || poort > HOOGSTE) {
            throw new VerkeerdeVraag("Een poort is een getal van 0 tot en met " + HOOGSTE + ".");
        }
        return poort;
    }
}
