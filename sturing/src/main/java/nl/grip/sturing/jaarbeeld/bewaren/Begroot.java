// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.jaarbeeld.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.vraag.Vragen;

/** What was set apart for a year in the last budget that was known. */
public record Begroot(Vragen vragen) {
    private static final String VRAAG = vraag();

    /** Lasten per wet (code); a wet without a budget is absent. */
    public Map<String, Bedrag> perWet(int jaar, LocalDate peildatum) {
        Map<String, Bedrag> perWet = new TreeMap<>();
        vragen.stroom(
                VRAAG,
                Map.of("jaar", jaar, "peildatum", peildatum),
                rij -> perWet.put(String.valueOf(rij.get(0)), new Bedrag(Long.parseLong(String.valueOf(rij.get(1))))));
        return perWet;
    }

    private static String vraag() {
        try (InputStream bron = Objects.requireNonNull(Begroot.class.getResourceAsStream("begroot.sql"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
