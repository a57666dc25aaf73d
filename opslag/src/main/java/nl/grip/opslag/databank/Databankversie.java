// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.databank;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of DuckDB, as {@code version()} gives it: {@code v1.5.6}. */
record Databankversie(int groot, int middel, int klein) implements Comparable<Databankversie> {
    /** Below this, every committed row was lost when the disk was full. */
    static final Databankversie MINSTENS = new Databankversie(1, 5, 5);

    private static final Pattern VORM = Pattern.compile("v?(\\d+)\\.(\\d+)\\.(\\d+).*");

    static Databankversie parse(String tekst) {
        Matcher deel = VORM.matcher(tekst);
        if (!deel.matches()) {
            throw new IllegalArgumentException("Onbekende versie van DuckDB: " + tekst);
        }
        return new Databankversie(
                Integer.parseInt(deel.group(1)), Integer.parseInt(deel.group(2)), Integer.parseInt(deel.group(3)));
    }

    void eisMinstens(Databankversie grens) {
        if (compareTo(grens) < 0) {
            throw new IllegalStateException("DuckDB " + this + " is te oud: " + grens + " of nieuwer is nodig.");
        }
    }

    @Override
    public int compareTo(Databankversie andere) {
        return Comparator.comparingInt(Databankversie::groot)
                .thenComparingInt(Databankversie::middel)
                .thenComparingInt(Databankversie::klein)
                .compare(this, andere);
    }

    @Override
    public String toString() {
        return groot + "." + middel + "." + klein;
    }
}
