// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Deel;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Taakvelden;
import org.junit.jupiter.api.Test;

/** The page says what moved within the budget, and when a line of it is missing. */
class A03_VerschovenTest {
    private static final List<Begrotingsregel> PRIMITIEF =
            List.of(regel("primitief", "Jeugd", 1000), regel("primitief", "Wmo", 500));

    @Test
    void waarGeldVandaanKomtEnHeenGaatStaatErbij() {
        var deel = deel(regel("verschuiving mei", "Jeugd", -300), regel("verschuiving mei", "Wmo", 300))
                .orElseThrow();
        assertThat(deel.lijsten().get(0).rijen())
                .extracting(rij -> rij.naam() + ": " + String.join(", ", rij.cellen()))
                .containsExactly(
                        "Jeugd: verschuiving mei, 1.000, 300 lager, 700", "Wmo: verschuiving mei, 500, 300 hoger, 800");
        assertThat(deel.zinnen()).hasSize(1);
    }

    @Test
    void eenDeelDatOnderNulKomtEnEenRegelDieMistWordenGezegd() {
        assertThat(deel(regel("verschuiving mei", "Wmo", -600)).orElseThrow().zinnen())
                .contains(
                        "Let op: de regels van 'verschuiving mei' zijn samen 600 lager. Er mist een regel; lees die ook in.",
                        "Let op: 'verschuiving mei' haalt meer uit Wmo dan daarin zat.");
    }

    @Test
    void zonderVerschuivingStaatErNiets() {
        assertThat(deel()).isEmpty();
    }

    private static Optional<Deel> deel(Begrotingsregel... meer) {
        var regels = new java.util.ArrayList<>(PRIMITIEF);
        regels.addAll(List.of(meer));
        return Verschuifdeel.van(stand(regels), Onderverdeling.PROGRAMMA);
    }

    private static Stand stand(List<Begrotingsregel> regels) {
        return new Stand(
                2026,
                LocalDate.of(2026, 9, 30),
                new Begrotingsboek(regels),
                new Kostenbeeld(Map.of(), new Cijfer<>(Map.of()), new Taakvelden(Map.of()), Map.of()),
                Reserveverloop.van(List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                new Naamgeving(Map.of()));
    }

    private static Begrotingsregel regel(String versie, String programma, long euro) {
        return new Begrotingsregel(
                2026, versie, "", programma, "", "", "", false, new Bedrag(euro * 100), true, Optional.empty());
    }
}
