// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.reserveren;

/**
 * Which development factors count: of the last {@code perioden} diagonals (0 = all), without the highest and lowest
 * ones, unless fewer than {@code behoud} would remain in a column.
 */
public record Factorkeuze(Gemiddelde gemiddelde, int perioden, int zonderHoogste, int zonderLaagste, int behoud) {
    public static final Factorkeuze ALLE = van(Gemiddelde.VOLUME);

    public static Factorkeuze van(Gemiddelde gemiddelde) {
        return new Factorkeuze(gemiddelde, 0, 0, 0, 1);
    }
}
