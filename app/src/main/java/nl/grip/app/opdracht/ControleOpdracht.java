// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.controle.Controle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "controle", description = "Lees het hele magazijn na: feiten, journaal, bronnen en database.")
final class ControleOpdracht extends Zorgopdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    ControleOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijndelen delen) {
        return Controleverslag.toon(Controle.van(delen), uitvoer, omgeving());
    }
}
