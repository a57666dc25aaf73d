// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command handed over.
 *
 * @param werkmap the folder in which it was typed
 * @param beeldscherm whether somebody is watching its stderr
 */
public record Verzoek(List<String> woorden, Path werkmap, boolean beeldscherm) {
    public Verzoek {
        woorden = List.copyOf(woorden);
    }

    void schrijf(DataOutput uit) throws IOException {
        uit.writeUTF(werkmap.toString());
        uit.writeBoolean(beeldscherm);
        uit.writeInt(woorden.size());
        for (String woord : woorden) {
            uit.writeUTF(woord);
        }
    }

    static Verzoek lees(DataInput in) throws IOException {
        Path werkmap = Path.of(in.readUTF());
        boolean beeldscherm = in.readBoolean();
        List<String> woorden = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            woorden.add(in.readUTF());
        }
        return new Verzoek(woorden, werkmap, beeldscherm);
    }
}
