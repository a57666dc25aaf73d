// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * What a household pays at most for help from the Wmo (Wmo 2015 art. 2.1.4a): {@code abonnementstarief.csv}.
 *
 * @param bron where it was published
 */
record Abonnementstarief(int jaar, Bedrag perMaand, String bron) {
    private static final int VELDEN = 3;
    private static final List<Abonnementstarief> ALLE = lees();

    static List<Abonnementstarief> alle() {
        return ALLE;
    }

    /** Of this year, or the last one before it that is known. */
    static Optional<Abonnementstarief> find(int jaar) {
        return ALLE.stream()
                .filter(tarief -> tarief.jaar <= jaar)
                .max(Comparator.comparingInt(Abonnementstarief::jaar));
    }

    private static List<Abonnementstarief> lees() {
        try (InputStream tabel =
                Objects.requireNonNull(Abonnementstarief.class.getResourceAsStream("abonnementstarief.csv"))) {
            return new String(tabel.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Abonnementstarief::van)
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Abonnementstarief van(String regel) {
        var velden = regel.split(";", -1);
        if (velden.length != VELDEN || velden[2].isBlank()) {
            throw new IllegalArgumentException("abonnementstarief.csv: " + regel);
        }
        return new Abonnementstarief(Integer.parseInt(velden[0]), Bedrag.ofEuro(velden[1]), velden[2]);
    }
}
