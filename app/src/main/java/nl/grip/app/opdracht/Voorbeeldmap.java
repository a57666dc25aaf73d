// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.voorbeeld.Voorbeeldgemeente;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;

/** The folder of an example. Two municipalities in one folder would be read as one, so it takes one only. */
record Voorbeeldmap(Path pad) {
    /** The small fixed example, which writes down no characteristics of itself. */
    void vul() throws IOException {
        eisGeenAndere(List.of());
        Voorbeeldgemeente.schrijf(pad);
    }

    void vul(Verloop verloop) throws IOException {
        eisGeenAndere(List.of(
                "scenario;" + verloop.scenario().naam(),
                "zaad;" + verloop.scenario().zaad(),
                "jaar;" + verloop.kalender().dienstjaar()));
        Gemeentebestanden.schrijf(verloop, pad);
    }

    private void eisGeenAndere(List<String> kenmerken) throws IOException {
        if (Files.exists(pad.resolve("berichten")) && !kenmerken.equals(kenmerken())) {
            throw new VerkeerdeVraag("In " + pad + " staat al een ander voorbeeld. Kies met --map een andere map.");
        }
    }

    private List<String> kenmerken() throws IOException {
        Path bestand = pad.resolve("waarheid").resolve("kenmerken.csv");
        return Files.exists(bestand)
                ? Files.readAllLines(bestand).stream()
                        .filter(regel -> regel.matches("(scenario|zaad|jaar);.*"))
                        .toList()
                : List.of();
    }
}
