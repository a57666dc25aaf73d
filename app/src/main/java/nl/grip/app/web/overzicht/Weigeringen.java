// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.grip.app.web.overzicht.Kosten.Weigering;
import nl.grip.basis.Bevinding.Ernst;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** The files that were refused, from the list of everything that was wrong. */
public record Weigeringen(Vragen vragen) {
    List<Weigering> list() {
        List<Weigering> weigeringen = new ArrayList<>();
        Overzicht.BEVINDINGEN.vraag(vragen, rij -> {
            if (Ernst.WEIGERING.code().equals(veld(rij, "ernst"))) {
                weigeringen.add(weigering(rij));
            }
        });
        return weigeringen;
    }

    private static Weigering weigering(List<@Nullable Object> rij) {
        return new Weigering(
                veld(rij, "bestand"),
                Long.parseLong(veld(rij, "regel")),
                veld(rij, "gevonden"),
                veld(rij, "verwacht"),
                veld(rij, "herstel"));
    }

    private static String veld(List<@Nullable Object> rij, String kolom) {
        return Objects.toString(rij.get(Overzicht.BEVINDINGEN.kolommen().indexOf(kolom)), "");
    }
}
