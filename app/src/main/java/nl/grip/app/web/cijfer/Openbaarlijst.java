// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The amounts that the municipality publishes itself, and where: {@code openbaar.csv}. They are not withheld; whoever works out a
 * withheld amount is taken to know them all.
 */
public record Openbaarlijst(List<Regel> regels) {
    private static final Openbaarlijst LIJST = lees();
    private static final String KOP = "bedrag;korrel;waar;vanaf;grondslag";
    private static final int VELDEN = 5;

    /**
     * @param korrel for what there is an amount each, as the columns of a figure
     * @param waar where it was published
     * @param vanaf since when; of a law the first year that it was for, of a decision the day on which it begins to hold
     * @param grondslag why, as an article or a decision
     */
    public record Regel(String bedrag, List<String> korrel, String waar, LocalDate vanaf, String grondslag) {
        public Regel {
            korrel = List.copyOf(korrel);
        }

        boolean isOver(Regel ander) {
            return bedrag.equals(ander.bedrag) && korrel.equals(ander.korrel);
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
            return parse(new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Every row says where, since when and why, and stands there once; else the program does not start. */
    static Openbaarlijst parse(String tekst) {
        var regels = tekst.lines().toList();
        eis(!regels.isEmpty() && regels.get(0).equals(KOP), KOP);
        var lijst = new Openbaarlijst(
                regels.stream().skip(1).map(Openbaarlijst::regel).toList());
        lijst.regels.forEach(regel -> eis(
                lijst.regels.stream().filter(regel::isOver).count() == 1,
                regel.bedrag() + " staat er tweemaal per " + regel.korrel()));
        return lijst;
    }

    private static Regel regel(String tekst) {
        var velden = tekst.split(";", -1);
        eis(velden.length == VELDEN && Arrays.stream(velden).noneMatch(String::isBlank), tekst);
        return new Regel(velden[0], List.of(velden[1].split(", ")), velden[2], dag(velden[3], tekst), velden[4]);
    }

    private static LocalDate dag(String dag, String tekst) {
        try {
            return LocalDate.parse(dag);
        } catch (DateTimeParseException geenDag) {
            throw new IllegalArgumentException("openbaar.csv: " + tekst, geenDag);
        }
    }

    private static void eis(boolean klopt, String tekst) {
        if (!klopt) {
            throw new IllegalArgumentException("openbaar.csv: " + tekst);
        }
    }
}
