// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A table as it was brought: a file, or a version of a register.
 *
 * @param naam as the user knows it
 * @param inhoud the bytes; empty when it could not be read
 */
public record Invoertabel(String naam, Optional<byte[]> inhoud) {
    public static Invoertabel van(Path bestand) {
        try {
            return new Invoertabel(bestand.toString(), Optional.of(Files.readAllBytes(bestand)));
        } catch (IOException niet) {
            return new Invoertabel(bestand.toString(), Optional.empty());
        }
    }

    public static Invoertabel van(String naam, byte[] inhoud) {
        return new Invoertabel(naam, Optional.of(inhoud));
    }

    /** Whether it is a workbook and no text. */
    public boolean isXlsx() {
        return naam.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                || inhoud.filter(bytes -> bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3)
                        .isPresent();
    }
}
