// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.opslag.gegevens.Overzicht;
import picocli.CommandLine.Command;

@Command(name = "bestanden", description = "Toon elk bestand dat gezien is, en wat ermee gebeurd is.")
final class BestandenOpdracht extends OverzichtOpdracht {
    BestandenOpdracht(Omgeving omgeving) {
        super(omgeving, Overzicht.BESTANDEN);
    }
}
