// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Verschuiving;
import nl.grip.bronnen.berichten.Bevindingen;
import org.jspecify.annotations.Nullable;

/**
 * Money that is moved within a budget comes from somewhere: the lines of a verschuiving in a year are nought together. The budget
 * of a team lies inside that of the municipality, so its lines make up for none.
 */
final class Verschuivingscontrole {
    private final Tabelsoort soort;
    private final Map<Sleutel, Som> sommen = new LinkedHashMap<>();

    private record Sleutel(long jaar, String versie, String kant) {}

    /** @param regel of the first line */
    private record Som(int regel, Bedrag bedrag) {}

    private Verschuivingscontrole(Tabelsoort soort) {
        this.soort = soort;
    }

    /** Empty for any other table than the budget. */
    static Optional<Verschuivingscontrole> van(Tabelsoort soort) {
        return soort.naam().equals("begroting") ? Optional.of(new Verschuivingscontrole(soort)) : Optional.empty();
    }

    void neem(int regel, List<@Nullable Object> waarden) {
        if (waarde(waarden, "jaar") instanceof Long jaar
                && waarde(waarden, "versie") instanceof String versie
                && waarde(waarden, "lasten_baten") instanceof String kant
                && waarde(waarden, "bedrag") instanceof Long centen
                && Verschuiving.is(versie)
                && !(waarde(waarden, "wijkteam") instanceof String)) {
            sommen.merge(
                    new Sleutel(jaar, versie, kant),
                    new Som(regel, new Bedrag(centen)),
                    (eerst, nu) -> new Som(eerst.regel(), eerst.bedrag().plus(nu.bedrag())));
        }
    }

    /** Each that does not come out at nought. */
    void sluit(Bevindingen bevindingen) {
        sommen.forEach((sleutel, som) -> {
            if (som.bedrag().centen() != 0) {
                bevindingen.weiger(
                        som.regel(),
                        "bedrag",
                        "GRIP-verschuiving",
                        som.bedrag().euro() + " samen in '" + sleutel.versie() + "' " + sleutel.jaar(),
                        "regels zonder wijkteam die samen 0.00 " + sleutel.kant()
                                + " zijn: wat ergens bij komt, gaat ergens af",
                        "Grip");
            }
        });
    }

    private @Nullable Object waarde(List<@Nullable Object> waarden, String kolom) {
        return waarden.get(soort.kolommen().stream().map(Kolom::naar).toList().indexOf(kolom));
    }
}
