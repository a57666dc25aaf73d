// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a file says: {@code contracten.csv}, {@code contracten-2026-01-31.xlsx}. */
record Tabelnaam(String tabel, Optional<LocalDate> datum) {
    private static final Pattern VORM =
            Pattern.compile("(?:.*/)?([a-z_]+?)(?:-(\\d{4}-\\d{2}-\\d{2}))?\\.(?:csv|xlsx)", Pattern.DOTALL);

    static Tabelnaam of(String bestand) {
        var delen = VORM.matcher(bestand.toLowerCase(Locale.ROOT));
        return delen.matches()
                ? new Tabelnaam(
                        delen.group(1), Optional.ofNullable(delen.group(2)).flatMap(Tabelnaam::datum))
                : new Tabelnaam("", Optional.empty());
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
