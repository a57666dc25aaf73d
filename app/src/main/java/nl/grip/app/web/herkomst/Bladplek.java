// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.util.List;
import nl.grip.inzicht.Bladzijde;
import nl.grip.inzicht.Bronregel.Som;

/** Where the rows of one page stand among all rows of a question, which come sorted on grootheid. */
record Bladplek(Bladzijde bladzijde, int bladen) {
    static Bladplek van(List<Som> sommen, String grootheid, int blad, int perBlad) {
        long ervoor = aantal(sommen.stream()
                .filter(som -> som.grootheid().compareTo(grootheid) < 0)
                .toList());
        long eigen = aantal(
                sommen.stream().filter(som -> som.grootheid().equals(grootheid)).toList());
        long begin = Math.min(eigen, (blad - 1L) * perBlad);
        return new Bladplek(
                new Bladzijde(ervoor + begin, Math.min(perBlad, eigen - begin)),
                Math.toIntExact((eigen + perBlad - 1) / perBlad));
    }

    private static long aantal(List<Som> sommen) {
        return sommen.stream().mapToLong(Som::aantal).sum();
    }
}
