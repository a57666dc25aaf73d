// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import org.jspecify.annotations.Nullable;

/** One fixed text: the codes in the header that say which message this is. */
record Vast(String waarde, boolean witruimteTelt) implements Waardetype {
    @Override
    public @Nullable Object lees(Tekens tekens) {
        var tekst =
                witruimteTelt ? tekens.tekst() : tekens.tekst(Math.min(tekens.begin(), tekens.einde()), tekens.einde());
        return tekst.equals(waarde) ? waarde : null;
    }

    @Override
    public String verwacht() {
        return waarde;
    }
}
