// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.concurrent.Callable;
import nl.grip.opslag.Magazijndelen;
import picocli.CommandLine.Mixin;

/** A command that cares for a store, whatever its state, here or in the server that has it open. */
abstract class Zorgopdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    Zorgopdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    abstract int voerUit(Magazijndelen delen);

    final Omgeving omgeving() {
        return omgeving;
    }

    @Override
    public final Integer call() {
        keuze.moetBestaan(omgeving);
        return omgeving.magazijnen().verzorg(keuze.map(omgeving).pad(), keuze.verzoek(omgeving), this::voerUit);
    }
}
