// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.app.web.vorm.Vraagfout;

/** A number that a reader types; a comma and a point both mark the decimals. */
public final class Getalkeuze {
    private static final Pattern GETAL = Pattern.compile("\\d{1,12}([.,]\\d{1,6})?");

    private Getalkeuze() {}

    public static BigDecimal lees(String naam, Optional<String> getypt, String standaard) {
        var tekst = getypt.map(String::strip).filter(t -> !t.isEmpty()).orElse(standaard);
        if (!GETAL.matcher(tekst).matches()) {
            throw new Vraagfout(
                    naam + ": vul een getal in zonder punten tussen de duizendtallen, zoals 250000 of 0,4.");
        }
        return new BigDecimal(tekst.replace(',', '.'));
    }
}
