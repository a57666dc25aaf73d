// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Rol;
import nl.grip.basis.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file in which a municipality says where its people log in. */
class A01_Inlogbestand {
    private static final String GOED = """
            uitgever: https://login.gemeente.example/realms/gemeente
            adres: https://grip.gemeente.example
            client: grip
            geheimbestand: geheim
            rolclaim: realm_access.roles
            rollen:
              controller: [Financien, Controle]
              raad: Griffie
            """;

    @TempDir
    Path map;

    @Test
    void hetGeheimStaatInEenEigenBestandEnToontZichNooit() throws IOException {
        Files.writeString(map.resolve("geheim"), "s3cret\n");
        var instelling = lees(GOED, Optional.empty()).rijen().get(0);
        assertThat(instelling.geheim().tekst()).isEqualTo("s3cret");
        assertThat(instelling.toString()).contains("(geheim)").doesNotContain("s3cret");
        assertThat(instelling.stilte()).isEqualTo(Duration.ofMinutes(30));
        assertThat(instelling.uitgever()).isEqualTo(URI.create("https://login.gemeente.example/realms/gemeente"));
    }

    @Test
    void ofHetGeheimStaatInDeOmgeving() throws IOException {
        var zonder = GOED.replace("geheimbestand: geheim\n", "");
        assertThat(lees(zonder, Optional.of("uit de omgeving"))
                        .rijen()
                        .get(0)
                        .geheim()
                        .tekst())
                .isEqualTo("uit de omgeving");
        assertThat(zinnen(zonder, Optional.empty())).containsExactly("geheimbestand 1: geen geheim");
    }

    @Test
    void deVolgordeVanDeRollenIsDieVanHetBestand() throws IOException {
        var instelling = lees(GOED, Optional.of("x")).rijen().get(0);
        assertThat(instelling.rollenVan(List.of("Griffie", "Controle"))).containsExactly(Rol.CONTROLLER, Rol.RAAD);
        assertThat(instelling.rollenVan(List.of("griffie", "Financien-oud"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://login.gemeente.example/realms/gemeente | http://login.gemeente.example | uitgever 1: http://login.gemeente.example
            https://login.gemeente.example/realms/gemeente | http://localhost.kwaad.example | uitgever 1: http://localhost.kwaad.example
            https://grip.gemeente.example | https://grip.gemeente.example/?x=1 | adres 2: https://grip.gemeente.example/?x=1
            https://grip.gemeente.example | https://wie@grip.gemeente.example | adres 2: https://wie@grip.gemeente.example
            https://grip.gemeente.example | grip | adres 2: grip
            raad: Griffie | koning: Griffie | rollen 7: koning
            client: grip | cleint: grip | cleint 3: cleint
            rolclaim: realm_access.roles | rolclaim: | rolclaim 5: niets
            client: grip | stilte: 0 | stilte 3: 0
            """)
    void watNietKloptWordtMetRegelGezegd(String goed, String fout, String zin) throws IOException {
        assertThat(zinnen(GOED.replace(goed, fout), Optional.of("x"))).contains(zin);
    }

    @Test
    void allesTegelijk() throws IOException {
        assertThat(zinnen("rollen: {}\nonzin: 1\n", Optional.empty())).hasSize(7);
        assertThat(zinnen("a: [", Optional.empty())).hasSize(1);
        assertThat(zinnen(GOED + "client: ander\n", Optional.of("x")))
                .containsExactly(" 1: een sleutel die er tweemaal staat");
    }

    @ParameterizedTest
    @CsvSource({
        "/inzicht?x=1, /inzicht?x=1",
        "//kwaad.example/x, /kwaad.example/x",
        "/\\kwaad.example, /kwaad.example",
        "https://kwaad.example, /https://kwaad.example",
        "'/ /kwaad.example', /kwaad.example",
        "'', /"
    })
    void naHetInloggenBlijftMenOpDezeSite(String gevraagd, String getoond) {
        assertThat(Poging.eigen(gevraagd)).isEqualTo(getoond);
    }

    private List<String> zinnen(String tekst, Optional<String> omgeving) throws IOException {
        return lees(tekst, omgeving).bevindingen().stream()
                .map(b -> b.herkomst().plaats() + " " + b.herkomst().regel() + ": " + b.gevonden())
                .toList();
    }

    private nl.grip.sturing.invoer.Gelezen<Inloginstelling> lees(String tekst, Optional<String> omgeving)
            throws IOException {
        var pad = map.resolve("inlog.yaml");
        Files.writeString(pad, tekst);
        var gelezen = Inlogbestand.lees(pad, omgeving);
        assertThat(gelezen.bevindingen()).allMatch(Bevinding::isWeigering);
        return gelezen;
    }
}
