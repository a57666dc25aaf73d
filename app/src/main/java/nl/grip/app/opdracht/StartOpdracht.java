// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", description = "Start de schermen, op deze computer alleen.")
final class StartOpdracht implements Callable<Integer> {
    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Option(
            names = "--poort",
            paramLabel = "N",
            defaultValue = "8080",
            description = "De poort op 127.0.0.1 (standaard: ${DEFAULT-VALUE}; 0 kiest een vrije).")
    private int poort;

    StartOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path map = keuze.map(omgeving).pad();
        omgeving.magazijnen().eisVrij(map);
        return new Dienst(omgeving, poort).serveer(map);
    }
}
