// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.grip.app.web.Anderinlogdienst.Plek;
import nl.grip.app.web.inlog.Geheim;
import nl.grip.app.web.inlog.Inlogdienst;
import nl.grip.app.web.inlog.Inloginstelling;
import nl.grip.app.web.inlog.Inloginstelling.Groep;
import nl.grip.app.web.rol.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Logging in with a provider that we did not write: it knows nothing of Grip but its name, secret and addresses. */
class A86_EenInlogdienstVanAnderen {
    private static final String CLIENT = "grip";
    private static final String GEHEIM = "een&geheim /met tekens";
    private static final Pattern FORMULIER = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Map<Plek, Gemeentehuis> HUIZEN = new EnumMap<>(Plek.class);

    @BeforeAll
    static void start() {
        for (var plek : Plek.values()) {
            HUIZEN.put(plek, new Gemeentehuis(plek));
        }
    }

    @AfterAll
    static void stop() {
        HUIZEN.values().forEach(Gemeentehuis::close);
    }

    @ParameterizedTest
    @EnumSource(Plek.class)
    void wieInlogtZietDePaginaDieHijVroegInZijnRol(Plek plek) throws Exception {
        var huis = HUIZEN.get(plek);
        var reiziger = new Reiziger(huis.adres);
        var aangekomen = reiziger.naar(inloggen(reiziger, "/inzicht?x=1", "griffier"));
        assertThat(Reiziger.plek(aangekomen)).isEqualTo("/inzicht?x=1");
        assertThat(reiziger.naar("/inzicht").body()).contains("U kijkt als Raadslid", "Log uit");
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(403);
        assertThat(huis.personen.logboek).contains("ingelogd griffier");
    }

    @ParameterizedTest
    @EnumSource(Plek.class)
    void wieTweeGroepenHeeftKiest(Plek plek) throws Exception {
        var reiziger = new Reiziger(HUIZEN.get(plek).adres);
        reiziger.naar(inloggen(reiziger, "/", "boekhouder"));
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(403);
        assertThat(reiziger.post("/rol?rol=controller").statusCode()).isEqualTo(302);
        assertThat(reiziger.naar("/gegevens").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Plek.class)
    void wieGeenGroepVanGripHeeftZietNiets(Plek plek) throws Exception {
        var reiziger = new Reiziger(HUIZEN.get(plek).adres);
        var pagina = reiziger.naar(inloggen(reiziger, "/", "tuinman"));
        assertThat(pagina.statusCode()).isEqualTo(403);
        assertThat(pagina.body()).contains("U bent ingelogd, maar u heeft nog geen rol in Grip");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
    }

    /** Out here, out there: only then the provider asks for the password again. */
    @Test
    void wieUitlogtMoetOokDaarOpnieuwZijnWachtwoordGeven() throws Exception {
        var reiziger = new Reiziger(HUIZEN.get(Plek.ID_TOKEN).adres);
        reiziger.naar(inloggen(reiziger, "/", "griffier"));
        reiziger.vergeetGrip();
        reiziger.naar(opWeg(reiziger, opWeg(reiziger, "/")));
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(200);

        var uit = Reiziger.adres(reiziger.post("/uitloggen"));
        assertThat(opWeg(reiziger, uit)).isEqualTo(HUIZEN.get(Plek.ID_TOKEN).adres + "/uitgelogd");
        assertThat(reiziger.naar("/uitgelogd").body()).contains("U bent uitgelogd");
        assertThat(opWeg(reiziger, opWeg(reiziger, "/"))).endsWith("/login");
    }

    @Test
    void eenVerkeerdWachtwoordKomtNietTerug() throws Exception {
        var reiziger = new Reiziger(HUIZEN.get(Plek.ID_TOKEN).adres);
        var antwoord = geefWachtwoord(reiziger, opWeg(reiziger, "/"), "griffier", "iets anders");
        assertThat(Reiziger.adres(antwoord)).endsWith("/login?error");
        assertThat(reiziger.naar("/").statusCode()).isEqualTo(302);
    }

    /** This provider holds Grip to PKCE (RFC 7636): without the challenge no code, with that of another no token. */
    @Test
    void dezeInlogdienstEistWatGripBelooft() throws Exception {
        var reiziger = new Reiziger(HUIZEN.get(Plek.ID_TOKEN).adres);
        var terug = opWeg(reiziger, opWeg(reiziger, "/").replaceFirst("&code_challenge=[^&]+", ""));
        assertThat(terug).contains("error=invalid_request", "code_challenge");
        assertThat(reiziger.naar(terug).body()).contains("de inlogdienst heeft u niet ingelogd");

        var ander = opWeg(reiziger, "/").replaceFirst("code_challenge=[^&]+", "code_challenge=" + "x".repeat(43));
        var antwoord = geefWachtwoord(reiziger, ander, "griffier", Anderinlogdienst.WACHTWOORD);
        assertThat(reiziger.naar(opWeg(reiziger, Reiziger.adres(antwoord))).body())
                .contains("de inlogdienst gaf Grip geen antwoord op de code");
    }

    /** To a page of Grip, on to the provider, through its login page: the address with the code. */
    private static String inloggen(Reiziger reiziger, String pad, String naam) throws Exception {
        var antwoord = geefWachtwoord(reiziger, opWeg(reiziger, pad), naam, Anderinlogdienst.WACHTWOORD);
        var terug = opWeg(reiziger, Reiziger.adres(antwoord));
        assertThat(terug).contains("/inloggen?code=", "&state=");
        return terug;
    }

    /** Where the page at this address sends him. */
    private static String opWeg(Reiziger reiziger, String adres) throws Exception {
        return Reiziger.adres(reiziger.naar(adres));
    }

    private static HttpResponse<String> geefWachtwoord(
            Reiziger reiziger, String vertrek, String naam, String wachtwoord) throws Exception {
        var inlogpagina = opWeg(reiziger, vertrek);
        var formulier = FORMULIER.matcher(reiziger.naar(inlogpagina).body());
        assertThat(formulier.find()).isTrue();
        return reiziger.post(
                inlogpagina,
                "username=" + plat(naam) + "&password=" + plat(wachtwoord) + "&_csrf=" + plat(formulier.group(1)));
    }

    private static String plat(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    /** Grip with this provider beside it. */
    private static final class Gemeentehuis implements AutoCloseable {
        private final Proefpersonen personen = new Proefpersonen(() -> "Huishoudelijke hulp");
        private final URI adres;
        private final Anderinlogdienst dienst;
        private final Webserver server;

        Gemeentehuis(Plek plek) {
            int poort = Proefgemeentehuis.vrijePoort();
            adres = URI.create("http://127.0.0.1:" + poort);
            dienst = new Anderinlogdienst(adres, CLIENT, GEHEIM, plek);
            var bronnen = Proefbronnen.van(() -> "Huishoudelijke hulp", false, personen, () -> false);
            server = Webserver.start(
                    bronnen,
                    new Opstelling(
                            InetAddress.getLoopbackAddress(),
                            poort,
                            Optional.of(Inlogdienst.verbind(instelling(), Clock.systemUTC()))));
        }

        private Inloginstelling instelling() {
            return new Inloginstelling(
                    dienst.uitgever(),
                    adres,
                    CLIENT,
                    new Geheim(GEHEIM),
                    List.of("openid"),
                    "sub",
                    Anderinlogdienst.ROLCLAIM,
                    List.of(new Groep(Rol.RAAD, List.of("Griffie")), new Groep(Rol.CONTROLLER, List.of("Financien"))),
                    Duration.ofMinutes(30),
                    Duration.ofHours(10),
                    Optional.empty());
        }

        @Override
        public void close() {
            server.close();
            dienst.close();
        }
    }
}
