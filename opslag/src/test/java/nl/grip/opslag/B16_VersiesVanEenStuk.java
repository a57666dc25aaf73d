// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.archief.Versie;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that changes: each change is a version, and none is ever lost. */
class B16_VersiesVanEenStuk {
    @TempDir
    Path temp;

    private static Versieregister maatregelen(Proefmagazijn proef) {
        return new Versieregister(proef.magazijn().archief(), "maatregel");
    }

    @Test
    void elkeWijzigingIsEenVersieMetWieEnWaarom() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("M1", "een"), "beleid", "nieuw");
            maatregelen(proef).leg(Map.of("M1", "twee"), "controller", "tarief; hoger = duurder");
        }
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            List<Versie> versies = maatregelen(proef).versies("M1");
            assertThat(versies).extracting(Versie::nummer).containsExactly(1, 2);
            assertThat(versies).extracting(Versie::inhoud).containsExactly("een", "twee");
            assertThat(versies).extracting(Versie::wie).containsExactly("beleid", "controller");
            assertThat(versies).extracting(Versie::waarom).containsExactly("nieuw", "tarief; hoger = duurder");
            assertThat(versies.get(1).wanneer()).isAfterOrEqualTo(versies.get(0).wanneer());
            assertThat(maatregelen(proef).find("M1")).contains(versies.get(1));
            assertThat(maatregelen(proef).find("M1", 1)).contains(versies.get(0));
            assertThat(maatregelen(proef).list()).containsExactly(versies.get(1));
        }
    }

    @Test
    void watHetzelfdeZegtKrijgtGeenVersie() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("A", "een", "B", "een"), "beleid", "nieuw");
            assertThat(maatregelen(proef).leg(Map.of("A", "een", "B", "twee"), "beleid", "nog eens"))
                    .extracting(Versie::id)
                    .containsExactly("B");
            assertThat(maatregelen(proef).list()).extracting(Versie::nummer).containsExactly(1, 2);
        }
    }

    @Test
    void eenTerugkeerNaarVroegerIsEenNieuweVersie() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            for (String inhoud : List.of("een", "twee", "een")) {
                maatregelen(proef).leg(Map.of("A", inhoud), "beleid", "weer anders");
            }
            assertThat(maatregelen(proef).versies("A"))
                    .extracting(Versie::inhoud)
                    .containsExactly("een", "twee", "een");
        }
    }

    @Test
    void wieEenOudeVersieWijzigtSchrijftNiets() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            assertThat(maatregelen(proef).leg("A", 0, "een", "x", "nieuw")).isPresent();
            assertThat(maatregelen(proef).leg("A", 1, "twee", "x", "beter")).isPresent();
            assertThat(maatregelen(proef).leg("A", 1, "drie", "y", "te laat")).isEmpty();
            assertThat(maatregelen(proef).versies("A")).hasSize(2);
        }
    }

    @Test
    void elkRegisterHeeftZijnEigenStukken() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("1", "een"), "x", "nieuw");
            Versieregister risicos = new Versieregister(proef.magazijn().archief(), "risico");
            assertThat(risicos.list()).isEmpty();
            risicos.leg(Map.of("1", "anders"), "x", "nieuw");
            assertThat(maatregelen(proef).find("1").orElseThrow().inhoud()).isEqualTo("een");
        }
    }

    /** One line in the journaal tells of all of them, so a line that was cut off leaves none. */
    @Test
    void eenAfgebrokenWijzigingLaatNietsHalfAchter() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("A", "een", "B", "een", "C", "een"), "x", "nieuw");
        }
        Path journaal = temp.resolve("m/journaal");
        byte[] bytes = Files.readAllBytes(journaal);
        Files.write(journaal, Arrays.copyOf(bytes, bytes.length - 40));
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            assertThat(maatregelen(proef).list()).isEmpty();
        }
    }

    @Test
    void eenBurgerservicenummerKomtErNietIn() {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            assertThatThrownBy(() -> maatregelen(proef).leg(Map.of("A", "voor client 900000004"), "x", "nieuw"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(maatregelen(proef).list()).isEmpty();
        }
    }

    @Test
    void versiesGaanMeeInEenReservekopie() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("A", "een", "B", "twee"), "x", "nieuw");
            Reservekopie.maak(proef.magazijn().delen(), temp.resolve("kopie"));
        }
        Terugzetting.voer(
                temp.resolve("kopie"),
                temp.resolve("terug"),
                Sleutelbos.open(temp.resolve("m/sleutels")),
                Proefmagazijn.KLEIN);
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("terug"))) {
            assertThat(maatregelen(proef).list()).extracting(Versie::inhoud).containsExactly("een", "twee");
        }
    }

    @Test
    void eenVeranderdeVersieWordtGevonden() throws IOException {
        try (Proefmagazijn proef = new Proefmagazijn(temp.resolve("m"))) {
            maatregelen(proef).leg(Map.of("A", "een", "B", "twee"), "x", "nieuw");
            try (var bestanden = Files.list(temp.resolve("m/archief"))) {
                Files.write(bestanden.findFirst().orElseThrow(), new byte[] {1});
            }
            assertThat(Controle.van(proef.magazijn().delen()))
                    .filteredOn(deel -> !deel.heel())
                    .extracting(Onderdeel::onderdeel)
                    .containsExactly("journaal");
        }
    }
}
