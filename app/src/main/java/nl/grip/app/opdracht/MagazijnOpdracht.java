// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.concurrent.Callable;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Mixin;

/** A command on an open store, here or in the server that has it open. */
abstract class MagazijnOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    MagazijnOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** Does the work on the open store; the answer is the exit code. */
    abstract int voerUit(Magazijn magazijn);

    /** Whether the command may make a store where there is none. */
    boolean maaktMagazijn() {
        return false;
    }

    final Omgeving omgeving() {
        return omgeving;
    }

    @Override
    public Integer call() {
        if (!maaktMagazijn()) {
            keuze.moetBestaan(omgeving);
        }
        return omgeving.magazijnen().voerUit(keuze.map(omgeving).pad(), keuze.verzoek(omgeving), this::voerUit);
    }
}
