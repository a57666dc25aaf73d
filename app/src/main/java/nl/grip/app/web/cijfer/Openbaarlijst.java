// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The amounts that the municipality publishes itself, and where: {@code openbaar.csv}. They are not withheld; whoever works out a
 * withheld amount is taken to know them all.
 */
public record Openbaarlijst(List<Regel> regels) {
    private static final Openbaarlijst LIJST = lees();
    private static final int VELDEN = 4;

    /**
     * @param korrel for what there is an amount each, as the columns of a figure
     * @param waar where it was published
     * @param grondslag why, as an article or a decision
     */
    public record Regel(String bedrag, List<String> korrel, String waar, String grondslag) {
        public Regel {
            korrel = List.copyOf(korrel);
        }
    }

    public Openbaarlijst {
        regels = List.copyOf(regels);
    }

    public static Openbaarlijst laad() {
        return LIJST;
    }

    /** Whether this amount stands elsewhere for each of these. */
    public boolean kent(String bedrag, String... korrel) {
        return regels.stream()
                .anyMatch(
                        regel -> regel.bedrag().equals(bedrag) && regel.korrel().equals(Arrays.asList(korrel)));
    }

    private static Openbaarlijst lees() {
        try (InputStream bron = Objects.requireNonNull(Openbaarlijst.class.getResourceAsStream("openbaar.csv"))) {
            return new Openbaarlijst(new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Openbaarlijst::regel)
                    .toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Regel regel(String tekst) {
        var velden = tekst.split(";", -1);
        if (velden.length != VELDEN || Arrays.stream(velden).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("openbaar.csv: " + tekst);
        }
        return new Regel(velden[0], List.of(velden[1].split(", ")), velden[2], velden[3]);
    }
}
