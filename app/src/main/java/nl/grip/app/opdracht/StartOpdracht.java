// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.vorm.Alleen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", description = "Start de schermen, op deze computer alleen.")
final class StartOpdracht implements Callable<Integer> {
    private static final String HIER = "127.0.0.1";

    private final Omgeving omgeving;

    @Mixin
    private final Hulp hulp = new Hulp();

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Mixin
    private final Poortkeuze poort = new Poortkeuze();

    @Option(
            names = "--alleen",
            description = "Alleen voor u: op deze computer, met een rol, en wat u bekijkt wordt bewaard.")
    private boolean alleen;

    @Option(
            names = "--rol",
            paramLabel = "ROL",
            defaultValue = "controller",
            description = "De rol bij --alleen (standaard: ${DEFAULT-VALUE}).")
    private String rol = "";

    @Option(
            names = "--adres",
            paramLabel = "ADRES",
            defaultValue = HIER,
            description = "Waarop de schermen luisteren; zonder inlogdienst alleen ${DEFAULT-VALUE}.")
    private String adres = "";

    StartOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path map = keuze.map(omgeving).pad();
        int gekozen = poort.poort();
        eisHier();
        var wie = alleen ? Optional.of(new Alleen(gebruiker(), rol())) : Optional.<Alleen>empty();
        omgeving.magazijnen().eisVrij(map);
        return new Dienst(omgeving, gekozen, wie).serveer(map);
    }

    private void eisHier() {
        if (!adres.equals(HIER)) {
            throw new VerkeerdeVraag(
                    "Grip luistert alleen op " + HIER + ", want er is geen inlogdienst. Zonder inloggen"
                            + " kan iedereen in het netwerk bij de gegevens. Laat --adres weg.");
        }
    }

    private String rol() {
        return Rol.find(rol)
                .map(Rol::code)
                .orElseThrow(() -> new VerkeerdeVraag("--rol kent '" + rol + "' niet. Kies uit "
                        + Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.joining(", ")) + "."));
    }

    private static String gebruiker() {
        return System.getProperty("user.name", "onbekend");
    }
}
