// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Voortgangsbalk;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.OngeldigScenario;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import nl.grip.voorbeeld.waarheid.Kenmerken;

/** The folder of an example and of its store. Two municipalities in one folder would be read as one, so it takes one. */
record Voorbeeldmap(Path pad, Kenmerken kenmerken) {
    void eisGeenAndere() {
        if (kenmerken.isAndersIn(pad)) {
            throw new VerkeerdeVraag("In " + pad + " staat al een ander voorbeeld. Kies met --map een andere map.");
        }
    }

    boolean isGemaakt() {
        return kenmerken.isGemaaktIn(pad);
    }

    void maak() {
        Gemeentebestanden.schrijf(verloop(), pad);
    }

    private Verloop verloop() {
        try {
            return Verloop.of(kenmerken.scenario(), kenmerken.jaar());
        } catch (OngeldigScenario fout) {
            throw new VerkeerdeVraag(String.valueOf(fout.getMessage()));
        }
    }

    Path magazijn() {
        return pad.resolve("magazijn");
    }

    /** Whether the store holds every message of the list. */
    boolean isGelezen(Magazijn open) throws IOException {
        Set<String> gelezen = new HashSet<>();
        Overzicht.BESTANDEN.vraag(open.vragen(), rij -> gelezen.add(String.valueOf(rij.get(1))));
        try (Stream<String> lijst =
                Files.lines(pad.resolve("waarheid").resolve("bestanden.csv")).skip(1)) {
            return lijst.allMatch(rij -> gelezen.contains(rij.split(";", 3)[1]));
        }
    }

    Inleestelling lees(Magazijn open, Voortgangsbalk balk) {
        long geheel = Leesomvang.bytes(pad, paden());
        Inleestelling telling = new Inleestelling();
        open.inlezer(Leesinstellingen.STANDAARD)
                .lees(paden(), telling::tel, (aantal, bytes) -> balk.zet(bytes, geheel, aantal + " bestanden"));
        return telling;
    }

    private List<String> paden() {
        return List.of(
                pad.resolve("tabellen").toString(), pad.resolve("berichten").toString());
    }
}
