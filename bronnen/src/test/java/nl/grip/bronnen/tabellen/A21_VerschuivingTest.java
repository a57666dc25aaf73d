// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bevinding;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Uitslag;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.junit.jupiter.api.Test;

/** Money that moves within a budget comes from somewhere. */
class A21_VerschuivingTest {
    private static final String KOP = "jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;"
            + "lasten_baten;bedrag;structureel;prijspeil\n";
    private static final Pseudonimisering GEEN = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            throw new IllegalStateException("hier staan geen clienten");
        }

        @Override
        public String postcode(String postcode) {
            throw new IllegalStateException("hier staan geen postcodes");
        }
    };

    private final List<Feitrij> rijen = new ArrayList<>();

    @Test
    void eenVerschuivingDieOpNulUitkomtWordtGelezen() {
        var oordeel = lees(regel(2026, "verschuiving maart", "6.71", "-100,00")
                + regel(2026, "verschuiving maart", "6.2", "60,00")
                + regel(2026, "verschuiving maart", "6.1", "40,00"));
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GELEZEN);
        assertThat(rijen).hasSize(3);
    }

    /** 100 goes out and 60 comes in; another year and another verschuiving do not make up for it. All are said at once. */
    @Test
    void elkeVerschuivingMoetPerJaarOpNulUitkomen() {
        var oordeel = lees(regel(2026, "Verschuiving a", "6.71", "-100,00")
                + regel(2026, "Verschuiving a", "6.2", "60,00")
                + regel(2027, "Verschuiving a", "6.2", "40,00")
                + regel(2026, "verschuiving b", "6.2", "0,01"));
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(oordeel.bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.code() + " " + b.gevonden())
                .containsExactly(
                        "2 GRIP-verschuiving -40.00 samen in 'Verschuiving a' 2026",
                        "4 GRIP-verschuiving 40.00 samen in 'Verschuiving a' 2027",
                        "5 GRIP-verschuiving 0.01 samen in 'verschuiving b' 2026");
        assertThat(oordeel.bevindingen()).allMatch(Bevinding::isWeigering);
        assertThat(oordeel.reden()).contains("Regel 2", "-40.00 samen", "samen 0.00 lasten");
    }

    /** What one pays more and what one receives more are not the two sides of a move. */
    @Test
    void lastenEnBatenTellenNietSamen() {
        assertThat(lees(regel(2026, "verschuiving", "6.71", "-100,00")
                                + regel(2026, "verschuiving", "6.2", "100,00").replace("lasten", "baten"))
                        .bevindingen())
                .hasSize(2);
    }

    /** The budget of a team lies inside that of the municipality: what goes to a team has not left it. */
    @Test
    void eenRegelVanEenTeamMaaktNietsGoed() {
        var van = regel(2026, "verschuiving", "6.71", "-100,00");
        var team = regel(2026, "verschuiving", "6.71", "100,00").replace(";;;lasten", ";;WK01;lasten");
        assertThat(lees(van + team).bevindingen())
                .extracting(Bevinding::gevonden)
                .containsExactly("-100.00 samen in 'verschuiving' 2026");
        assertThat(lees(van + regel(2026, "verschuiving", "6.2", "100,00") + team)
                        .uitslag())
                .isEqualTo(Uitslag.GELEZEN);
    }

    @Test
    void eenAndereVersieHoeftNietOpNulUitTeKomen() {
        assertThat(lees(regel(2026, "burap", "6.71", "-100,00")).uitslag()).isEqualTo(Uitslag.GELEZEN);
    }

    /** A row that cannot be read is said; a sum without it says nothing. */
    @Test
    void naEenOnleesbareRijWordtNietGeteld() {
        assertThat(lees(regel(2026, "verschuiving", "6.71", "-100,00") + regel(2026, "verschuiving", "6.2", "100,001"))
                        .bevindingen())
                .extracting(Bevinding::code)
                .containsExactly("GRIP-rij");
    }

    private static String regel(int jaar, String versie, String taakveld, String bedrag) {
        return jaar + ";" + versie + ";2026-03-01;;;" + taakveld + ";;;lasten;" + bedrag + ";nee;\n";
    }

    private Oordeel lees(String regels) {
        var bestand = Bronbestand.of(
                "begroting.csv", LocalDate.of(2026, 4, 1), (KOP + regels).getBytes(StandardCharsets.UTF_8));
        return new Bronlezer(GEEN, Leesinstellingen.STANDAARD).lees(bestand, rijen::add);
    }
}
