// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import org.junit.jupiter.api.Test;

/** Money that moves within a budget. */
class A51_VerschuivingenTest {
    private static final Taakvelden GEEN = new Taakvelden(Map.of());
    private static final Begrotingsboek BOEK = new Begrotingsboek(List.of(
            regel("primitief", "Jeugd", "6.72", 100),
            regel("primitief", "Wmo", "6.71", 80),
            regel("primitief", "Wmo", "6.2", 10),
            regel("verschuiving maart", "Jeugd", "6.72", -30),
            regel("verschuiving maart", "Wmo", "6.2", 20),
            regel("verschuiving maart", "Wmo", "6.71", 10),
            regel("verschuiving mei", "Wmo", "6.2", -35),
            regel("verschuiving mei", "Wmo", "6.71", 35)));

    /** 10 + 20 is 30, of which the next takes 35: more than there was. */
    @Test
    void elkeVerschuivingGaatUitVanWatDeVorigeOverliet() {
        assertThat(regels(Onderverdeling.TAAKVELD))
                .containsExactly(
                        "verschuiving maart 6.2 10.00 20.00 30.00",
                        "verschuiving maart 6.71 80.00 10.00 90.00",
                        "verschuiving maart 6.72 100.00 -30.00 70.00",
                        "verschuiving mei 6.2 30.00 -35.00 -5.00",
                        "verschuiving mei 6.71 90.00 35.00 125.00");
        assertThat(BOEK.verschuivingen(2026).regels(Onderverdeling.TAAKVELD, GEEN))
                .filteredOn(Verschuivingsregel::isTeVeel)
                .extracting(Verschuivingsregel::deel)
                .containsExactly("6.2");
    }

    @Test
    void wieAllesAfstaatStaatNietTeVeelAf() {
        assertThat(van(10, -11).isTeVeel()).isTrue();
        assertThat(van(10, -10).isTeVeel()).isFalse();
        assertThat(van(-5, 2).isTeVeel()).isFalse();
    }

    private static Verschuivingsregel van(long eerst, long bedrag) {
        return new Verschuivingsregel("verschuiving", "6.2", new Bedrag(eerst * 100), new Bedrag(bedrag * 100));
    }

    /** What came to a part in July was not there in May: 10 + 20 - 35 is 5 short by then. */
    @Test
    void watLaterKwamWasErNogNiet() {
        var later = new ArrayList<>(BOEK.regels());
        later.add(regel("zomernota", "Wmo", "6.2", 50));
        assertThat(new Begrotingsboek(later).verschuivingen(2026).regels(Onderverdeling.TAAKVELD, GEEN))
                .filteredOn(Verschuivingsregel::isTeVeel)
                .singleElement()
                .satisfies(r -> assertThat(r.nu()).isEqualTo(new Bedrag(-500)));
    }

    /** The one of May stays within the Wmo. */
    @Test
    void binnenEenDeelIsErNietsVerschoven() {
        assertThat(regels(Onderverdeling.PROGRAMMA))
                .containsExactly(
                        "verschuiving maart Jeugd 100.00 -30.00 70.00", "verschuiving maart Wmo 90.00 30.00 120.00");
    }

    /** 100 - 30, 90 + 30 and together 190, as before. */
    @Test
    void deBegrotingVerschuiftMeeEnBlijftEvenGroot() {
        var kosten = new Kostenbeeld(new TreeMap<>(), new Cijfer<>(Map.of()), GEEN, Map.of());
        assertThat(BOEK.overzicht(2026, Onderverdeling.PROGRAMMA, kosten))
                .extracting(r -> r.naam() + " " + r.begroot().euro() + " "
                        + r.verschoven().orElseThrow().euro())
                .containsExactly("Jeugd 70.00 -30.00", "Wmo 120.00 30.00", "totaal 190.00 0.00");
    }

    @Test
    void watNietOpNulUitkomtWordtGezegd() {
        assertThat(BOEK.verschuivingen(2026).scheef()).isEmpty();
        assertThat(new Begrotingsboek(List.of(regel("verschuiving", "Wmo", "6.2", 20)))
                        .verschuivingen(2026)
                        .scheef())
                .containsExactly(Map.entry("verschuiving", new Bedrag(2000)));
        assertThat(BOEK.verschuivingen(2027).regels(Onderverdeling.TAAKVELD, GEEN))
                .isEmpty();
    }

    private static List<String> regels(Onderverdeling per) {
        return BOEK.verschuivingen(2026).regels(per, GEEN).stream()
                .map(r -> r.versie() + " " + r.deel() + " " + r.eerst().euro() + " "
                        + r.bedrag().euro() + " " + r.nu().euro())
                .toList();
    }

    private static Begrotingsregel regel(String versie, String programma, String taakveld, long euro) {
        return new Begrotingsregel(
                2026, versie, "", programma, taakveld, "", "", false, new Bedrag(euro * 100), true, Optional.empty());
    }
}
