// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.maatregel.Groeipad;
import nl.grip.sturing.maatregel.Jaarreeks;

/** Reads which share of the effect a year has: year by year, or in a straight line from a year to another. */
final class Groeipadlezer {
    private static final String BEGIN = "begin";
    private static final String VOL = "vol";

    private Groeipadlezer() {}

    static Optional<Jaarreeks> lees(Veld veld, Collection<Integer> jaren) {
        return veld.isBlad() && veld.vrijBlad().velden().keySet().stream().anyMatch(List.of(BEGIN, VOL)::contains)
                ? lijn(veld, jaren)
                : Drijfverenlezer.reeks(veld, jaren);
    }

    private static Optional<Jaarreeks> lijn(Veld veld, Collection<Integer> jaren) {
        var blad = veld.blad(List.of(BEGIN, VOL));
        var begin = blad.verplicht(BEGIN).flatMap(Veld::jaar);
        var vol = blad.verplicht(VOL).flatMap(Veld::jaar);
        return begin.flatMap(eerste -> vol.flatMap(laatste -> lijn(veld, new Groeipad(eerste, laatste), jaren)));
    }

    private static Optional<Jaarreeks> lijn(Veld veld, Groeipad groeipad, Collection<Integer> jaren) {
        if (groeipad.vol() <= groeipad.begin()) {
            veld.weiger(
                    groeipad.begin() + " en " + groeipad.vol(),
                    "een begin voor het jaar waarin de maatregel vol werkt",
                    "Verwissel begin en vol, of geef een deel per jaar");
            return Optional.empty();
        }
        if (jaren.isEmpty()) {
            veld.weiger(
                    groeipad.begin() + " en " + groeipad.vol(),
                    "een maatregel met jaren",
                    "Schrijf bij jaren welke jaren op de lijn liggen");
            return Optional.empty();
        }
        return Optional.of(groeipad.in(jaren));
    }
}
