// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.List;
import java.util.stream.Collectors;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Drijfveer;
import nl.grip.sturing.maatregel.Maatregel;

/** What a measure was calculated with: every driver with its value, or values per year, and its source. */
final class Uitgangspunten {
    private Uitgangspunten() {}

    static List<Deel> van(Maatregel maatregel) {
        if (maatregel.drijfveren().isEmpty()) {
            return List.of(new Deel.Alinea(maatregel.naam() + ": bedragen zonder verdere uitgangspunten."));
        }
        return List.of(new Deel.Tabel(new Tafel(
                maatregel.naam(),
                List.of("Uitgangspunt", "Waarde", "Bron"),
                maatregel.drijfveren().entrySet().stream()
                        .map(d -> rij(d.getKey(), d.getValue()))
                        .toList())));
    }

    private static Tafel.Rij rij(String naam, Drijfveer drijfveer) {
        return Tafel.Rij.van(
                Cel.woord(naam.replace('_', ' ')),
                Cel.woord(waarden(drijfveer)),
                Cel.woord(
                        drijfveer.onderbouwing().bron().isEmpty()
                                ? "niet vermeld"
                                : drijfveer.onderbouwing().bron()));
    }

    private static String waarden(Drijfveer drijfveer) {
        return drijfveer instanceof Drijfveer.Gegeven gegeven
                ? gegeven.waarde().waarden().stream()
                        .map(Notatie::hoogstensTwee)
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "berekend";
    }
}
