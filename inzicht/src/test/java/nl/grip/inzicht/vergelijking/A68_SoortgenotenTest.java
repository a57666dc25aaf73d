// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import org.junit.jupiter.api.Test;

/** Four others give W01 to ten people and one to nine; of W02 there is one other. */
class A68_SoortgenotenTest {
    private static final List<String> MENSEN = List.of(
            "W01 eigen 20", "W01 a 10", "W01 b 10", "W01 c 10", "W01 d 10", "W01 klein 9", "W02 eigen 10", "W02 a 50");
    private static final List<String> PRIJS = List.of(
            "W01 eigen 33",
            "W01 a 20",
            "W01 b 29",
            "W01 c 31",
            "W01 d 99",
            "W01 klein 1",
            "W02 eigen 5",
            "W02 a 6",
            "W03 eigen 7");

    /** The middle of 20, 29, 31 and 99 is 30: 33 is a tenth more. Whoever helps nine people takes no part. */
    @Test
    void hetMiddenIsDatVanWieGenoegMensenHelpt() {
        var genoten = new Soortgenoten("eigen", antwoord("clienten", "clienten", MENSEN));
        var uit = genoten.vergelijk(antwoord("prijs", "prijs", PRIJS), "prijs");
        assertThat(uit.get("W01").midden())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("30"));
        assertThat(uit.get("W01").verschilPct()).contains(10L);
        assertThat(uit.get("W01").anderen()).isEqualTo(4);
    }

    @Test
    void metTeWeinigAnderenIsErGeenMiddenEnMetTeWeinigMensenGeenVergelijking() {
        var genoten = new Soortgenoten("eigen", antwoord("clienten", "clienten", MENSEN));
        var uit = genoten.vergelijk(antwoord("prijs", "prijs", PRIJS), "prijs");
        assertThat(uit.get("W02").midden()).isEmpty();
        assertThat(uit).doesNotContainKey("W03");
    }

    @Test
    void deLaatsteTwaalfMaandenZijnDieMetRekeningen() {
        List<String> rijen = new ArrayList<>();
        for (int maand = 1; maand <= 12; maand++) {
            rijen.add("2025-%02d 3".formatted(maand));
        }
        rijen.add("2026-02 3");
        assertThat(Soortgenoten.laatsteMaanden(antwoord("clienten", "clienten", rijen)))
                .contains("2025-02..2026-02");
        assertThat(Soortgenoten.laatsteMaanden(antwoord("clienten", "clienten", List.of())))
                .isEmpty();
    }

    private static Antwoord antwoord(String cijfer, String grootheid, List<String> rijen) {
        return new Antwoord(
                Catalogus.laad().find(cijfer).orElseThrow(),
                Peildatum.of("2026-06-30"),
                Soortgenoten.PER,
                rijen.stream()
                        .map(rij -> List.of(rij.split(" ")))
                        .map(delen -> new Antwoord.Rij(
                                delen.subList(0, delen.size() - 1),
                                grootheid,
                                Optional.empty(),
                                Optional.empty(),
                                new Cijfer<>(new BigDecimal(delen.get(delen.size() - 1))),
                                Optional.empty()))
                        .toList());
    }
}
