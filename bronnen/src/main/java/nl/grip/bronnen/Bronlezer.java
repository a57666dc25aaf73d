// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.io.IOException;
import java.util.Locale;
import nl.grip.bronnen.berichten.Berichtbestandlezer;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vingerafdruk;
import nl.grip.bronnen.tabellen.Tabelbestandlezer;

/**
 * Reads one file of any kind: a message, bare or in an envelope, or a table. The rows go out while reading; whoever takes
 * them throws them away when the {@link Oordeel} is a refusal. One reader serves one thread at a time.
 */
public final class Bronlezer {
    private final Berichtbestandlezer berichten;
    private final Tabelbestandlezer tabellen;

    public Bronlezer(Pseudonimisering pseudonimisering, Leesinstellingen instellingen) {
        this.berichten = new Berichtbestandlezer(pseudonimisering, instellingen.herbouw());
        this.tabellen = new Tabelbestandlezer(pseudonimisering, instellingen);
    }

    public Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger) {
        try {
            return leesSoort(bestand, ontvanger);
        } catch (IOException e) {
            return Oordelen.geweigerd(
                    bestand.naam(), "", "GRIP-bestand", "Dit bestand is niet te lezen", "Controleer pad en rechten");
        }
    }

    private Oordeel leesSoort(Bronbestand bestand, Rijontvanger ontvanger) throws IOException {
        return switch (extensie(bestand.naam())) {
            case "xml" -> berichten.lees(bestand, ontvanger);
            case "csv", "xlsx" -> tabellen.lees(bestand, ontvanger);
            default -> overgeslagen(bestand);
        };
    }

    private static Oordeel overgeslagen(Bronbestand bestand) throws IOException {
        try (var bron = bestand.open()) {
            return Oordelen.overgeslagen(bestand.naam(), Vingerafdruk.van(bron), "Dit soort bestand leest Grip niet");
        }
    }

    private static String extensie(String naam) {
        return naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
