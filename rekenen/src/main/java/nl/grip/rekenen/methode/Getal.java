// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

/** One number of an answer: what it is, of which origin, moment or group ({@code totaal} for the whole), and its value. */
public record Getal(String grootheid, String index, double waarde) {
    public static final String TOTAAL = "totaal";
}
