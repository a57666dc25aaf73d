// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.Optional;

/**
 * Finds out how a whole file writes its numbers and days. A cell that only one notation can read decides; one that both
 * read, but differently, leaves doubt; a file with cells for either side is in doubt too.
 */
final class Notatiekeuze {
    private boolean kanNl = true;
    private boolean kanEn = true;
    private boolean verschilt;

    void weegGetal(String tekst) {
        var nl = Notatie.NL.getal(tekst);
        var en = Notatie.EN.getal(tekst);
        weeg(
                nl.isPresent(),
                en.isPresent(),
                nl.isPresent() && en.isPresent() && nl.get().compareTo(en.get()) != 0);
    }

    void weegDag(String tekst) {
        var nl = Notatie.NL.dag(tekst);
        var en = Notatie.EN.dag(tekst);
        weeg(nl.isPresent(), en.isPresent(), nl.isPresent() && en.isPresent() && !nl.equals(en));
    }

    /** A cell that neither reads is a wrong cell, and says nothing of the file. */
    private void weeg(boolean nl, boolean en, boolean anders) {
        if (nl || en) {
            kanNl &= nl;
            kanEn &= en;
            verschilt |= anders;
        }
    }

    /** Empty when it stays in doubt. */
    Optional<Notatie> keuze() {
        if (kanNl == kanEn) {
            return kanNl && !verschilt ? Optional.of(Notatie.NL) : Optional.empty();
        }
        return Optional.of(kanNl ? Notatie.NL : Notatie.EN);
    }
}
