// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtenschrijver;

/**
 * A message on its way.
 *
 * @param voorvoegsel tells its file from another message with the same number
 * @param geplant the rules that it breaks on purpose
 */
record Poststuk(String voorvoegsel, Bericht bericht, List<Afwijking> geplant) {
    static Poststuk of(Bericht bericht, Afwijking... geplant) {
        return new Poststuk("", bericht, List.of(geplant));
    }

    String naam() {
        return voorvoegsel + bericht.soort() + "-" + bericht.kop().afzender() + "-"
                + bericht.kop().identificatie() + ".xml";
    }

    byte[] tekst() {
        var bytes = Berichtenschrijver.schrijf(bericht);
        if (geplant.isEmpty()) {
            return bytes;
        }
        var tekst = new String(bytes, StandardCharsets.UTF_8);
        for (var afwijking : geplant) {
            tekst = afwijking.ingreep().apply(tekst);
        }
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
