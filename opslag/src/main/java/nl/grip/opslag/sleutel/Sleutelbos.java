// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.sleutel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.schijf.Schijf;

/**
 * The two keys of a store, files of mode 0600 in {@code sleutels/}: whoever loses the one for pseudonyms can no longer
 * tell that a new row is about a known person, whoever loses the one for sources can no longer read them.
 */
public record Sleutelbos(Sleutel pseudoniem, Sleutel bron) {
    private static final String PSEUDONIEM = "pseudoniem.sleutel";
    private static final String BRON = "bron.sleutel";

    /** Two new keys, written to the folder; refuses to write over existing ones. */
    public static Sleutelbos maak(Path map) throws IOException {
        Sleutelbos nieuw = new Sleutelbos(Sleutel.nieuw(), Sleutel.nieuw());
        nieuw.schrijf(map);
        return nieuw;
    }

    /** The keys in the folder; {@link SleutelOntbreekt} when one is missing or unreadable. */
    public static Sleutelbos open(Path map) throws IOException {
        return new Sleutelbos(lees(map.resolve(PSEUDONIEM)), lees(map.resolve(BRON)));
    }

    /** Whether a folder has a key already. */
    public static boolean isIn(Path map) {
        return Files.exists(map.resolve(PSEUDONIEM)) || Files.exists(map.resolve(BRON));
    }

    /** Writes the keys to a folder that has none. */
    public void schrijf(Path map) throws IOException {
        Schijf.maakMap(map);
        schrijf(map.resolve(PSEUDONIEM), pseudoniem);
        schrijf(map.resolve(BRON), bron);
    }

    /** The key that chains the journaal. */
    public Sleutel journaal() {
        return bron.afgeleid("journaal");
    }

    private static void schrijf(Path bestand, Sleutel sleutel) throws IOException {
        Schijf.schrijf(bestand, (sleutel.hex() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Sleutel lees(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            throw SleutelOntbreekt.afwezig(bestand);
        }
        try {
            return Sleutel.of(HexFormat.of().parseHex(Files.readString(bestand).strip()));
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException fout) {
            throw SleutelOntbreekt.onleesbaar(bestand);
        }
    }
}
