// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.List;

/** A 315 or 317: its client, and the days of what it asks for. */
final class Verzoektoetsen extends Toetsen {
    private final boolean isWijziging;

    Verzoektoetsen(Structuur structuur) {
        super(structuur);
        this.isWijziging = structuur.soort().structuur().equals("317");
    }

    @Override
    List<Toets> list() {
        List<Toets> toetsen = new ArrayList<>(List.of(elfproef(op("Bericht/Client"))));
        if (isWijziging) {
            toetsen.add(product("TeWijzigenProducten/TeWijzigenProduct", "GewensteIngangsdatum", "Einddatum"));
            toetsen.add(product("NieuweProducten/NieuwProduct", "GewensteIngangsdatum", "Einddatum"));
        } else {
            toetsen.add(product(
                    "AangevraagdeProducten/AangevraagdProduct", "ToewijzingIngangsdatum", "ToewijzingEinddatum"));
        }
        return toetsen;
    }

    private Toets product(String product, String ingang, String einde) {
        var element = op(product);
        return volgorde(element, op(element.naam() + "/" + ingang), op(element.naam() + "/" + einde));
    }
}
