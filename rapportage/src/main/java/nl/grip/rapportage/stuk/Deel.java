// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.stuk;

import java.util.List;
import nl.grip.rapportage.beeld.Beeld;

/** A part of a document. */
public sealed interface Deel {
    /** Begins a chapter. */
    record Kop(String tekst) implements Deel {}

    /** What one must remember when one reads nothing else. */
    record Kern(List<String> zinnen) implements Deel {
        public Kern {
            zinnen = List.copyOf(zinnen);
        }
    }

    record Alinea(String tekst) implements Deel {}

    record Opsomming(List<String> punten) implements Deel {
        public Opsomming {
            punten = List.copyOf(punten);
        }
    }

    /** Something that the reader must know before he uses a figure. */
    record Melding(String tekst) implements Deel {}

    record Tabel(Tafel tafel) implements Deel {}

    /** A picture with the table behind it. */
    record Figuur(Beeld beeld, Tafel tafel) implements Deel {}

    /** What follows begins on a new page. */
    record Bladwissel() implements Deel {}
}
