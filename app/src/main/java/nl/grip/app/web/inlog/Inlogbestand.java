// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.grip.app.web.inlog.Inloginstelling.Groep;
import nl.grip.app.web.rol.Rol;
import nl.grip.sturing.invoer.Gelezen;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The file with which a municipality says where its people log in (YAML 1.2). Everything that is wrong in it is told at once.
 * The secret stands in a file of its own or in the environment, never in this one.
 */
public final class Inlogbestand {
    /** Variable of the environment with the secret, for who has no file for it. */
    public static final String OMGEVING = "GRIP_INLOG_GEHEIM";

    private static final Set<String> SLEUTELS = Set.of(
            "uitgever",
            "adres",
            "client",
            "geheimbestand",
            "scope",
            "wie",
            "rolclaim",
            "rollen",
            "stilte",
            "langst",
            "api");
    private static final int STILTE = 30;
    private static final int LANGST = 600;
    private static final int ETMAAL = 1440;

    private final Path pad;
    private final Optional<String> omgeving;
    private final Regels regels;

    private Inlogbestand(Path pad, Optional<String> omgeving) {
        this.pad = pad;
        this.omgeving = omgeving;
        this.regels = new Regels(pad.toString());
    }

    /** @param omgeving the secret as the environment gives it */
    public static Gelezen<Inloginstelling> lees(Path pad, Optional<String> omgeving) {
        return new Inlogbestand(pad, omgeving).lees();
    }

    private Gelezen<Inloginstelling> lees() {
        try {
            regels.lees(Files.readString(pad), SLEUTELS);
            var gelezen = instelling();
            return new Gelezen<>(regels.bevindingen().isEmpty() ? List.of(gelezen) : List.of(), regels.bevindingen());
        } catch (IOException | YamlEngineException onleesbaar) {
            regels.weiger(
                    "",
                    "dit bestand",
                    "een bestand in eenvoudige YAML",
                    "Kijk naar de naam, de rechten en het inspringen");
            return new Gelezen<>(List.of(), regels.bevindingen());
        }
    }

    private Inloginstelling instelling() {
        return new Inloginstelling(
                adres("uitgever"),
                adres("adres"),
                verplicht("client"),
                geheim(),
                scope(),
                regels.tekst("wie").orElse("sub"),
                verplicht("rolclaim"),
                rollen(),
                minuten("stilte", STILTE),
                minuten("langst", LANGST),
                api());
    }

    /** A token for logging in is meant for the client: what is meant for the API must be something else. */
    private Optional<String> api() {
        var api = regels.tekst("api");
        if (api.isPresent() && api.equals(regels.tekst("client"))) {
            regels.weiger(
                    "api",
                    api.orElse(""),
                    "een andere naam dan die van de client",
                    "Geef de API bij de inlogdienst een eigen naam (audience)");
        }
        return api;
    }

    private String verplicht(String sleutel) {
        return regels.tekst(sleutel).orElseGet(() -> {
            regels.weiger(sleutel, "niets", "de sleutel " + sleutel, "Zet er een regel '" + sleutel + ": ...' bij");
            return "";
        });
    }

    private URI adres(String sleutel) {
        var tekst = verplicht(sleutel);
        try {
            var adres = URI.create(tekst);
            if (tekst.isEmpty() || (Inloginstelling.isVeilig(adres) && isKaal(adres))) {
                return adres;
            }
        } catch (IllegalArgumentException geenAdres) {
            // told below
        }
        regels.weiger(
                sleutel, tekst, "een adres met https en zonder ? of #", "Alleen voor een proef op 127.0.0.1 mag http");
        return URI.create("");
    }

    private static boolean isKaal(URI adres) {
        return adres.getHost() != null
                && adres.getRawUserInfo() == null
                && adres.getRawQuery() == null
                && adres.getRawFragment() == null;
    }

    private Geheim geheim() {
        var gelezen = regels.tekst("geheimbestand")
                .flatMap(this::geheimUit)
                .or(() -> omgeving)
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
        if (gelezen.isEmpty()) {
            regels.weiger(
                    "geheimbestand",
                    "geen geheim",
                    "een leesbaar bestand met het geheim van de client",
                    "Noem het met 'geheimbestand: ...', of zet het geheim in de omgevingsvariabele " + OMGEVING);
        }
        return new Geheim(gelezen.orElse(""));
    }

    private Optional<String> geheimUit(String naam) {
        try {
            return Optional.of(Files.readString(pad.resolveSibling(naam), StandardCharsets.UTF_8));
        } catch (IOException onleesbaar) {
            return Optional.empty();
        }
    }

    private List<String> scope() {
        var woorden =
                new ArrayList<>(List.of(regels.tekst("scope").orElse("openid").split("\\s+")));
        if (!woorden.contains("openid")) {
            woorden.add(0, "openid");
        }
        return woorden;
    }

    private List<Groep> rollen() {
        var groepen = regels.lijsten("rollen").entrySet().stream()
                .flatMap(paar -> rol(paar.getKey()).map(rol -> new Groep(rol, paar.getValue())).stream())
                .toList();
        if (groepen.isEmpty()) {
            regels.weiger("rollen", "geen rol", "een of meer rollen met hun groepen", "Bijvoorbeeld 'raad: [Griffie]'");
        }
        return groepen;
    }

    private Optional<Rol> rol(String code) {
        var rol = Rol.find(code);
        if (rol.isEmpty()) {
            regels.weiger("rollen", code, "een rol van Grip", "Kies uit " + rollenVanGrip());
        }
        return rol;
    }

    private static String rollenVanGrip() {
        return String.join(
                ", ",
                Arrays.stream(Rol.values())
                        .map(Rol::code)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private Duration minuten(String sleutel, int standaard) {
        var tekst = regels.tekst(sleutel).orElse(String.valueOf(standaard));
        int minuten = tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : 0;
        if (minuten < 1 || minuten > ETMAAL) {
            regels.weiger(sleutel, tekst, "een aantal minuten van 1 tot en met " + ETMAAL, "Verbeter " + sleutel);
        }
        return Duration.ofMinutes(minuten);
    }
}
