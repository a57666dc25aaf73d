// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.List;

/** The open elements, from the root to where reading is. */
final class Spoor {
    private final List<Niveau> niveaus = new ArrayList<>(16);

    void open(Niveau niveau) {
        niveaus.add(niveau);
    }

    Niveau sluit() {
        return niveaus.remove(niveaus.size() - 1);
    }

    boolean isLeeg() {
        return niveaus.isEmpty();
    }

    Niveau huidig() {
        return niveaus.get(niveaus.size() - 1);
    }

    /** The path with positions: {@code Bericht/Declaratie/Clienten/Client[2]/Bsn}. */
    String plaats() {
        var plaats = new StringBuilder(96);
        for (var niveau : niveaus) {
            if (!plaats.isEmpty()) {
                plaats.append('/');
            }
            plaats.append(niveau.element.naam());
            if (niveau.element.herhaalbaar()) {
                plaats.append('[').append(niveau.positie).append(']');
            }
        }
        return plaats.toString();
    }

    /** The path of an element at or below where reading is, or above every repetition. */
    String plaats(Element element) {
        var hier = huidig().element.pad();
        return element.pad().startsWith(hier) ? plaats() + element.pad().substring(hier.length()) : element.pad();
    }
}
