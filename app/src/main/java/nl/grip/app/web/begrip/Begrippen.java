// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begrip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The words of the project, as {@code begrippen.md} explains them. */
public record Begrippen(String zoek, List<Begrip> woorden) {
    private static final List<Begrip> ALLE = lees();

    public Begrippen {
        woorden = List.copyOf(woorden);
    }

    public record Begrip(String woord, String betekenis, String bron) {}

    /** All words, or those in which or in whose meaning this stands. */
    static Begrippen met(String zoek) {
        var deel = zoek.strip().toLowerCase(Locale.ROOT);
        return new Begrippen(
                zoek.strip(),
                ALLE.stream()
                        .filter(b -> b.woord.contains(deel)
                                || b.betekenis.toLowerCase(Locale.ROOT).contains(deel))
                        .toList());
    }

    private static List<Begrip> lees() {
        try (InputStream bestand = Objects.requireNonNull(Begrippen.class.getResourceAsStream("begrippen.md"))) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> regel.startsWith("| ") && !regel.startsWith("| woord"))
                    .map(regel ->
                            Arrays.stream(regel.split("\\|")).map(String::strip).toList())
                    .map(velden -> new Begrip(velden.get(1), velden.get(2), velden.get(3)))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
