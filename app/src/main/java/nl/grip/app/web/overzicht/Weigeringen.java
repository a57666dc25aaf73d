// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.grip.app.web.overzicht.Kosten.Weigering;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** What kept files out of the store. */
public record Weigeringen(Vragen vragen) {
    List<Weigering> list() {
        List<Weigering> weigeringen = new ArrayList<>();
        Overzicht.WEIGERINGEN.vraag(vragen, rij -> weigeringen.add(weigering(rij)));
        return weigeringen;
    }

    private static Weigering weigering(List<@Nullable Object> rij) {
        return new Weigering(tekst(rij, 0), Long.parseLong(tekst(rij, 1)), tekst(rij, 2), tekst(rij, 3), tekst(rij, 4));
    }

    private static String tekst(List<@Nullable Object> rij, int plek) {
        return Objects.toString(rij.get(plek), "");
    }
}
