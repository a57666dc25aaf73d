// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.List;

/**
 * A choice that a method offers. {@code waarden} lists the words it accepts; {@link #GETAL} and {@link #TEKST} stand for
 * any number and any text, beside those words.
 */
public record Optie(String naam, String standaard, List<String> waarden) {
    public static final String GETAL = "getal";
    public static final String TEKST = "tekst";

    static Optie getal(String naam, String standaard, String... woorden) {
        return met(naam, standaard, GETAL, woorden);
    }

    static Optie tekst(String naam, String standaard) {
        return met(naam, standaard, TEKST);
    }

    static Optie woord(String naam, String... woorden) {
        return new Optie(naam, woorden[0], List.of(woorden));
    }

    /** A switch that is off unless asked for. */
    static Optie janee(String naam) {
        return woord(naam, "nee", "ja");
    }

    private static Optie met(String naam, String standaard, String soort, String... woorden) {
        var waarden = new java.util.ArrayList<>(List.of(woorden));
        waarden.add(soort);
        return new Optie(naam, standaard, List.copyOf(waarden));
    }

    /** What may be asked: one of the words, or a number where numbers are accepted. The default is always accepted. */
    boolean accepteert(String waarde) {
        return waarde.equals(standaard)
                || waarden.contains(waarde)
                || waarden.contains(TEKST)
                || (waarden.contains(GETAL) && Breuk.find(waarde).isPresent());
    }
}
