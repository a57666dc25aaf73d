// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of one figure beside each other: what there was, what there is, and what that differs. */
class B18_HetzelfdeCijferTweeKeer {
    @Test
    void verschilEnGroeiPerVoorziening(@TempDir Path temp) {
        try (Proefmagazijn proef = new Proefmagazijn(temp)) {
            proef.met(
                    "bericht", "bericht;soort;afzender;identificatie;ontvangen_op", "m1;JW323;90000001;D1;2026-02-08");
            proef.met(
                    "declaratieregel",
                    "bericht;referentie;client;categorie;leverperiode;eenheid;volume;bedrag",
                    "m1;R1;p1;45;2025-01;04;10;100000",
                    "m1;R2;p1;45;2026-01;04;10;125000",
                    "m1;R3;p2;44;2026-01;14;1;3000");
            Vraag nu = Vraag.of("uitgaven")
                    .withPeildatum(Peildatum.of("2026-12-31"))
                    .withPer("voorziening")
                    .withFilters("jaar=2026", "grootheid=gedeclareerd");
            List<Vergelijkregel> regels = Vergelijkregel.list(
                    proef.inzicht().beantwoord(nu.naast(List.of(Filter.parse("jaar=2025")))),
                    proef.inzicht().beantwoord(nu));
            assertThat(regels).hasSize(2);
            Vergelijkregel nieuw = regels.get(0);
            assertThat(nieuw.sleutel()).containsExactly("JW44");
            assertThat(nieuw.van()).isEmpty();
            assertThat(nieuw.vergelijking()).isEmpty();
            Vergelijking meer = regels.get(1).vergelijking().orElseThrow();
            assertThat(meer.verschil()).isEqualByComparingTo("250");
            assertThat(meer.groeiPct())
                    .hasValueSatisfying(pct -> assertThat(pct).isEqualByComparingTo("25"));
        }
    }

    @Test
    void vanNietsIsErGeenGroei() {
        Vergelijking uitNiets = new Vergelijking(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(uitNiets.groeiPct()).isEqualTo(Optional.empty());
        assertThat(uitNiets.verschil()).isEqualByComparingTo("10");
    }

    @Test
    void opEenKolomVergelijkenEnUitsplitsenGaatNietSamen() {
        Vraag vraag = Vraag.of("uitgaven").withPer("jaar");
        assertThatThrownBy(() -> vraag.naast(List.of(Filter.parse("jaar=2025"))))
                .isInstanceOf(Vraagfout.class)
                .hasMessageContaining("Op jaar wordt vergeleken");
    }

    @Test
    void eenFilterOpEenAndereKolomBlijftStaan() {
        Vraag naast =
                Vraag.of("uitgaven").withFilters("jaar=2026", "domein=Wmo").naast(List.of(Filter.parse("jaar=2025")));
        assertThat(naast.filters()).containsExactlyInAnyOrder(Filter.parse("jaar=2025"), Filter.parse("domein=Wmo"));
    }
}
