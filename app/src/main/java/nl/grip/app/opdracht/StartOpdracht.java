// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.grip.app.web.Opstelling;
import nl.grip.app.web.inlog.Inlogbestand;
import nl.grip.app.web.inlog.Inlogdienst;
import nl.grip.app.web.inlog.Inlogfout;
import nl.grip.app.web.inlog.Inloginstelling;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.vorm.Alleen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", description = "Start de schermen: voor u alleen, of voor wie bij de gemeente inlogt.")
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

    @Option(
            names = "--inlog",
            paramLabel = "BESTAND",
            description = "Wie mag inloggen, en waar: de instellingen van de inlogdienst (OpenID Connect).")
    private Optional<Path> inlog = Optional.empty();

    StartOpdracht(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path map = keuze.map(omgeving).pad();
        int gekozen = poort.poort();
        eisKeuze();
        var wie = alleen ? Optional.of(new Alleen(gebruiker(), rol())) : Optional.<Alleen>empty();
        omgeving.magazijnen().eisVrij(map);
        try {
            var dienst = inlog.map(bestand -> Inlogdienst.verbind(instelling(bestand), omgeving.klok()));
            return new Dienst(omgeving, new Opstelling(luisteradres(), gekozen, dienst), wie).serveer(map);
        } catch (Inlogfout fout) {
            omgeving.meld("Grip start niet: " + fout.zin() + ". Kijk naar 'uitgever' in " + inlog.orElseThrow() + ".");
            return Afloop.KON_NIET;
        }
    }

    private void eisKeuze() {
        if (inlog.isPresent() && alleen) {
            throw new VerkeerdeVraag("Kies --alleen of --inlog, niet allebei.");
        }
        if (inlog.isEmpty() && !adres.equals(HIER)) {
            throw new VerkeerdeVraag(
                    "Grip luistert alleen op " + HIER + ", want er is geen inlogdienst. Zonder inloggen"
                            + " kan iedereen in het netwerk bij de gegevens. Laat --adres weg, of geef --inlog.");
        }
    }

    private InetAddress luisteradres() throws IOException {
        if (!adres.matches("[0-9.]+|[0-9a-fA-F:]+")) {
            throw new VerkeerdeVraag("--adres is een adres in cijfers, zoals " + HIER + " of 0.0.0.0.");
        }
        return InetAddress.getByName(adres);
    }

    /** All that is wrong in the file is told before anything opens. */
    private Inloginstelling instelling(Path bestand) {
        var gelezen =
                Inlogbestand.lees(omgeving.pad(bestand), Optional.ofNullable(System.getenv(Inlogbestand.OMGEVING)));
        Bevindingzin.meld(omgeving, gelezen.bevindingen());
        return gelezen.rijen().stream()
                .findFirst()
                .orElseThrow(() -> new VerkeerdeVraag("Verbeter " + bestand + " en start opnieuw."));
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
