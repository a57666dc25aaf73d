// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "start", description = "Start de schermen, op deze computer alleen.")
final class StartOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Mixin
    private final Poortkeuze poort = new Poortkeuze();

    StartOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path map = keuze.map(omgeving).pad();
        int gekozen = poort.poort();
        omgeving.magazijnen().eisVrij(map);
        return new Dienst(omgeving, gekozen).serveer(map);
    }
}
