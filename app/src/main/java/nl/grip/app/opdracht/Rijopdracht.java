// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import java.util.concurrent.Callable;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.sturing.invoer.Gelezen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A question of steering. Everything that is wrong in its input is said at once; then there is no answer. */
abstract class Rijopdracht<T> implements Callable<Integer> {
    private final Omgeving omgeving;
    private final List<String> kolommen;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    Rijopdracht(Omgeving omgeving, List<String> kolommen) {
        this.omgeving = omgeving;
        this.kolommen = kolommen;
    }

    /** What stands in the columns; null is an empty cell. */
    abstract List<@Nullable Object> rij(T regel);

    final Omgeving omgeving() {
        return omgeving;
    }

    /** What is wrong goes to stderr; without a refusal the rows follow, in the order in which they are. */
    final int antwoord(Gelezen<T> gelezen) {
        gelezen.bevindingen().forEach(this::meld);
        return gelezen.isGeweigerd() ? Afloop.VERKEERD_GEVRAAGD : toon(gelezen.rijen());
    }

    private void meld(Bevinding bevinding) {
        omgeving.meld(Burgerservicenummer.afgeschermd(Bevindingzin.van(bevinding, omgeving.werkmap())));
    }

    private int toon(List<T> regels) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving, kolommen)) {
            regels.forEach(regel -> rijen.rij(rij(regel)));
        }
        return Afloop.GEDAAN;
    }
}
