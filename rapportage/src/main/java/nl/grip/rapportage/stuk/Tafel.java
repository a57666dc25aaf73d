// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.stuk;

import java.util.List;

/**
 * Figures in rows and columns; the first column names the row.
 *
 * @param titel what stands in it, with its unit
 */
public record Tafel(String titel, List<String> kolommen, List<Rij> rijen) {
    public Tafel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
        for (Rij rij : rijen) {
            if (rij.cellen.size() != kolommen.size()) {
                throw new IllegalArgumentException("In '" + titel + "' past een rij niet onder de kolommen");
            }
        }
    }

    /** @param totaal whether it is the sum of the others */
    public record Rij(List<Cel> cellen, boolean totaal) {
        public Rij {
            cellen = List.copyOf(cellen);
        }

        public static Rij van(Cel... cellen) {
            return new Rij(List.of(cellen), false);
        }

        public static Rij totaal(Cel... cellen) {
            return new Rij(List.of(cellen), true);
        }
    }

    /** Whether the column holds numbers, so that it stands to the right. */
    public boolean isGetal(int kolom) {
        return kolom > 0
                && rijen.stream().anyMatch(rij -> rij.cellen.get(kolom).getal().isPresent());
    }
}
