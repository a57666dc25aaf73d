// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.opslag.gegevens.Overzicht;
import picocli.CommandLine.Command;

@Command(name = "bevindingen", description = "Toon wat er niet klopte, wat dat doet en hoe het te herstellen is.")
final class BevindingenOpdracht extends OverzichtOpdracht {
    BevindingenOpdracht(Omgeving omgeving) {
        super(omgeving, Overzicht.BEVINDINGEN);
    }
}
