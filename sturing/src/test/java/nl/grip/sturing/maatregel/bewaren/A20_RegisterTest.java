// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.grip.basis.Bevinding;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder into the register and back, with every version; a mistake anywhere leaves nothing. */
class A20_RegisterTest {
    private static final Wijziger BELEID = new Wijziger("beleid", "eerste opzet");

    @TempDir
    private static Path map;

    private static Magazijn magazijn;

    @BeforeAll
    static void open() {
        magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(256, 1, Clock.systemUTC()));
    }

    @AfterAll
    static void sluit() {
        magazijn.close();
    }

    private static Tekstregister<Maatregel> register() {
        return Maatregelregister.van(magazijn.archief());
    }

    private static Path schrijf(String naam, String... bestanden) throws IOException {
        Path uit = Files.createDirectories(map.resolve(naam));
        for (int i = 0; i < bestanden.length; i++) {
            Files.writeString(uit.resolve(i + ".yaml"), bestanden[i]);
        }
        return uit;
    }

    @Test
    void deMeegeleverdeVoorbeeldenGaanErInEnKomenErGelijkUit() {
        for (String voorbeeld : List.of("hilversum", "westland", "steenwijkerland")) {
            Path bron = Path.of("../voorbeelden/maatregelen", voorbeeld);
            assertThat(register().leesIn(bron, BELEID).isGeweigerd()).isFalse();
        }
        Path uit = map.resolve("uit");
        register().schrijf(uit);
        assertThat(Maatregelenmap.lees(uit).rijen())
                .containsAll(Maatregelenmap.lees(Path.of("../voorbeelden/maatregelen/hilversum"))
                        .rijen());
        assertThat(register().leesIn(uit, BELEID).rijen())
                .as("niets is veranderd")
                .isEmpty();
    }

    @Test
    void allesWatEenMaatregelHeeftKomtHeelTerug() throws IOException {
        Path bron = schrijf("heel", """
                id: "alles / 1"
                naam: Alles
                staat: besloten
                jaren: [2027, 2028]
                fte: {2027: 1.5, 2028: 0.5}
                acties: [{naam: werven, wie: P&O, klaar: 2027-03, gedaan: nee}]
                besluiten: [{datum: 2026-11-01, besluit: besloten, door: college, grond: "te duur: jeugd"}]
                prognose:
                  - {voorziening: J01, knop: instroom, verandering: -0.05, laag: -0.08, hoog: -0.02, vanaf: 2027-01}
                  - {voorziening: J04, knop: mix, naar: J02, verandering: 0.1, prijsverhouding: 0.5, vanaf: 2027-01}
                bewijs: {voorziening: J01, maatstaf: uitnutting, wijken: [WK01, WK02], vanaf: 2027-01}
                """);
        Maatregel heen = Maatregelenmap.lees(bron).rijen().get(0);
        register().leesIn(bron, BELEID);
        assertThat(register().find("alles / 1").orElseThrow().inhoud()).isEqualTo(heen);
        assertThat(heen.uitvoering().werkingen()).hasSize(2);
        assertThat(heen.uitvoering().proef().orElseThrow().wijken()).containsExactly("WK01", "WK02");
    }

    @Test
    void eenFoutErgensLaatNietsAchterEnAllesWordtGezegd() throws IOException {
        Path fout = schrijf(
                "fout",
                "id: goed1\nnaam: Goed\n",
                "id: fout1\nnaam: Fout\nkleur: rood\n",
                "id: fout2\nnaam: Fout\nprognose: [{voorziening: J01, knop: draai, verandering: -2, vanaf: mei}]\n");
        var gelezen = register().leesIn(fout, BELEID);
        assertThat(gelezen.isGeweigerd()).isTrue();
        assertThat(gelezen.bevindingen())
                .extracting(Bevinding::gevonden)
                .containsExactlyInAnyOrder("kleur", "draai", "-2", "mei");
        assertThat(gelezen.bevindingen())
                .allMatch(b -> b.herkomst().regel() == 3 && !b.herstel().isEmpty());
        assertThat(register().find("goed1")).isEmpty();
    }

    @Test
    void elkeWijzigingIsTerugTeLezen() {
        register().wijzig(0, "formulier", "id: W\nnaam: Eerste\n", BELEID);
        register().wijzig(1, "formulier", "id: W\nnaam: Tweede\n", new Wijziger("college", "duidelijker"));
        assertThat(register().versies("W")).extracting(Versie::waarom).containsExactly("eerste opzet", "duidelijker");
        assertThat(register().find("W", 1).orElseThrow().inhoud().naam()).isEqualTo("Eerste");
        assertThat(register().find("W").orElseThrow().inhoud().naam()).isEqualTo("Tweede");
    }

    @Test
    void wieEenOudeVersieVoorZichHadOverschrijftNiets() {
        register().wijzig(0, "formulier", "id: X\nnaam: Eerste\n", BELEID);
        register().wijzig(1, "formulier", "id: X\nnaam: Tweede\n", BELEID);
        assertThat(register()
                        .wijzig(1, "formulier", "id: X\nnaam: Derde\n", BELEID)
                        .isGeweigerd())
                .isTrue();
        assertThat(register()
                        .wijzig(0, "formulier", "id: X\nnaam: Nieuw\n", BELEID)
                        .isGeweigerd())
                .isTrue();
        assertThat(register().versies("X")).hasSize(2);
    }

    @Test
    void zonderRedenOfMetEenBurgerservicenummerKomtErNietsIn() {
        assertThat(register()
                        .wijzig(0, "f", "id: Y\nnaam: Y\n", new Wijziger("beleid", " "))
                        .isGeweigerd())
                .isTrue();
        assertThat(register()
                        .wijzig(0, "f", "id: Y\nnaam: voor 900000004\n", BELEID)
                        .isGeweigerd())
                .isTrue();
        assertThat(register().find("Y")).isEmpty();
    }
}
