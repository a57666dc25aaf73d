// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.basis.Herkomst;

/** A bevinding on one line: {@code bestand:regel}, what is there, what it does to the answer, and how to mend it. */
final class Bevindingzin {
    private Bevindingzin() {}

    /** Says all of them; no number of a person comes along. */
    static void meld(Omgeving omgeving, List<Bevinding> bevindingen) {
        bevindingen.forEach(b -> omgeving.meld(Burgerservicenummer.afgeschermd(van(b, omgeving.werkmap()))));
    }

    static String van(Bevinding bevinding, Path werkmap) {
        String wat = bevinding.isWeigering()
                ? "'" + bevinding.gevonden() + "' kan hier niet. Verwacht: " + bevinding.verwacht()
                : bevinding.gevonden() + ". " + bevinding.gevolg();
        String zinnen = Stream.of(wat, bevinding.herstel())
                .filter(zin -> !zin.isBlank())
                .map(Bevindingzin::metPunt)
                .collect(Collectors.joining(" "));
        return plek(bevinding.herkomst(), werkmap) + ": " + zinnen;
    }

    private static String metPunt(String zin) {
        return zin.matches("(?s).*[.?!]") ? zin : zin + ".";
    }

    private static String plek(Herkomst herkomst, Path werkmap) {
        String regel = herkomst.regel() > 0 ? ":" + herkomst.regel() : "";
        String plaats = herkomst.plaats().isEmpty() ? "" : " " + herkomst.plaats();
        return bestand(Path.of(herkomst.bestand()), werkmap) + regel + plaats;
    }

    /** As the user would write it. */
    private static Path bestand(Path bestand, Path werkmap) {
        return bestand.startsWith(werkmap) ? werkmap.relativize(bestand) : bestand;
    }
}
