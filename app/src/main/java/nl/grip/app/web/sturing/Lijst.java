// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table: rows with a name and cells. A head that ends in {@value #TEKST} stands above words, the others above numbers. */
public record Lijst(String id, String titel, List<Kop> koppen, List<Rij> rijen) {
    private static final String TEKST = "*";

    public Lijst {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    public record Kop(String tekst, boolean getal) {}

    /**
     * @param bij what explains the name, in small; may be empty
     * @param totaal whether it is the sum of the others
     */
    public record Rij(String naam, String bij, List<String> cellen, boolean totaal) {
        public Rij {
            cellen = List.copyOf(cellen);
        }

        public static Rij van(String naam, String... cellen) {
            return new Rij(naam, "", List.of(cellen), false);
        }

        public static Rij totaal(String naam, String... cellen) {
            return new Rij(naam, "", List.of(cellen), true);
        }

        public Rij bij(String uitleg) {
            return new Rij(naam, uitleg, cellen, totaal);
        }
    }

    /** @param koppen the first stands above the names */
    public static Lijst van(String id, String titel, List<String> koppen, List<Rij> rijen) {
        var eerste = new Kop(kop(koppen.get(0)).tekst(), false);
        return new Lijst(
                id,
                titel,
                Stream.concat(Stream.of(eerste), koppen.stream().skip(1).map(Lijst::kop))
                        .toList(),
                rijen);
    }

    public static List<String> koppen(String... koppen) {
        return Arrays.asList(koppen);
    }

    private static Kop kop(String tekst) {
        return tekst.endsWith(TEKST)
                ? new Kop(tekst.substring(0, tekst.length() - TEKST.length()), false)
                : new Kop(tekst, true);
    }
}
