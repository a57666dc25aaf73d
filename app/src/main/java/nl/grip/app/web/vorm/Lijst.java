// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.util.List;
import java.util.Optional;

/**
 * A table on a page.
 *
 * @param id for its title, unique on the page
 * @param rijen each begins with the name of the row
 */
public record Lijst(String id, String titel, List<Kop> koppen, List<Rij> rijen) {
    public Lijst {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }

    /** @param getal whether numbers stand under it */
    public record Kop(String tekst, boolean getal) {
        public static Kop tekst(String tekst) {
            return new Kop(tekst, false);
        }

        public static Kop getal(String tekst) {
            return new Kop(tekst, true);
        }
    }

    /** @param adres where the name leads to */
    public record Rij(String naam, Optional<String> adres, List<String> cellen) {
        public Rij {
            cellen = List.copyOf(cellen);
        }

        public static Rij van(String naam, String... cellen) {
            return new Rij(naam, Optional.empty(), List.of(cellen));
        }
    }
}
