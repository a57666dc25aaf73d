// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.bijwerken.Bijwerking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "bijwerken", description = "Breng een magazijn van een oudere versie van Grip naar deze versie.")
final class BijwerkenOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    BijwerkenOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        keuze.moetBestaan(omgeving);
        Path map = keuze.map(omgeving).pad();
        omgeving.magazijnen().eisVrij(map);
        long vorige = Bijwerking.voer(map, Instellingen.standaard());
        omgeving.meld("Het magazijn had indeling " + vorige + " en is nu bij.");
        return Afloop.GEDAAN;
    }
}
