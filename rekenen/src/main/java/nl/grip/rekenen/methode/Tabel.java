// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one key, by column. A cell that is empty or no number is {@code NaN} in {@link #getallen}. */
public final class Tabel {
    private static final String SLEUTEL = "sleutel";

    private final String sleutel;
    private final List<String> kolommen;
    private final List<List<String>> rijen;

    private Tabel(String sleutel, List<String> kolommen, List<List<String>> rijen) {
        this.sleutel = sleutel;
        this.kolommen = kolommen;
        this.rijen = rijen;
    }

    /** Splits the rows of a file over its keys, in the order in which the keys appear. Without a key
     * column: one key. Without rows: one empty table, as some questions are asked by options alone. */
    public static List<Tabel> perSleutel(List<String> kop, List<List<String>> rijen) {
        if (rijen.isEmpty()) {
            return List.of(new Tabel("", kop, rijen));
        }
        int plaats = kop.indexOf(SLEUTEL);
        Map<String, List<List<String>>> groepen = new LinkedHashMap<>();
        rijen.forEach(
                rij -> groepen.computeIfAbsent(plaats < 0 ? "" : cel(rij, plaats), s -> new java.util.ArrayList<>())
                        .add(rij));
        return groepen.entrySet().stream()
                .map(groep -> new Tabel(groep.getKey(), kop, groep.getValue()))
                .toList();
    }

    public String sleutel() {
        return sleutel;
    }

    List<String> kolommen() {
        return kolommen.stream().filter(naam -> !naam.equals(SLEUTEL)).toList();
    }

    int rijen() {
        return rijen.size();
    }

    boolean heeft(String kolom) {
        return kolommen.contains(kolom);
    }

    String[] teksten(String kolom) {
        int plaats = kolommen.indexOf(kolom);
        return rijen.stream().map(rij -> cel(rij, plaats)).toArray(String[]::new);
    }

    double[] getallen(String kolom) {
        return Arrays.stream(teksten(kolom))
                .mapToDouble(cel -> Breuk.find(cel).orElse(Double.NaN))
                .toArray();
    }

    /** Whether every row holds a number in this column. */
    boolean vol(String kolom) {
        return heeft(kolom) && Arrays.stream(getallen(kolom)).noneMatch(Double::isNaN);
    }

    /** The same rows, without those for which the test of a cell fails. */
    Tabel waar(String kolom, java.util.function.Predicate<String> houd) {
        int plaats = kolommen.indexOf(kolom);
        return new Tabel(
                sleutel,
                kolommen,
                rijen.stream().filter(rij -> houd.test(cel(rij, plaats))).toList());
    }

    private static String cel(List<String> rij, int plaats) {
        return plaats < 0 || plaats >= rij.size() ? "" : rij.get(plaats).strip();
    }
}
