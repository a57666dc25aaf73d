// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Rijschrijver;
import picocli.CommandLine.Option;

/** {@code --formaat}, the same for every command that answers with rows. */
final class Uitvoerkeuze {
    @Option(
            names = "--formaat",
            paramLabel = "FORMAAT",
            defaultValue = "tabel",
            description = "csv of json voor programma's, tabel voor mensen (standaard: tabel).")
    private Formaat formaat = Formaat.tabel;

    Rijschrijver begin(Omgeving omgeving, List<String> kolommen) {
        return formaat.schrijver(omgeving.uit(), kolommen);
    }
}
