// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.buren.Iv3cijfers;
import nl.grip.sturing.buren.Iv3lezer;
import nl.grip.sturing.buren.Taakveldbedrag;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no figures of other municipalities sees those that CBS published, until he brings his own. */
class A01_OpenbareTabellen {
    /** CBS: youth care cost all municipalities together 6,278 million euro in 2023. */
    @Test
    void deRekeningenVan2023ZijnVanAlleGemeenten() {
        var gelezen = Iv3lezer.lees(Openbaretabellen.find(Registersoort.BUREN).orElseThrow());
        assertThat(gelezen.bevindingen()).isEmpty();
        Iv3cijfers cijfers = gelezen.rijen().get(0);
        assertThat(cijfers.gemeenten()).hasSize(342);
        assertThat(cijfers.verslagen()).containsExactly(new Iv3cijfers.Verslag(2023, "X005"));
        var jeugd = Set.of("6.72", "6.73", "6.74", "6.82");
        assertThat(cijfers.bedragen().stream()
                        .filter(bedrag -> jeugd.contains(bedrag.taakveld()))
                        .map(Taakveldbedrag::duizend)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("6277780");
    }

    @Test
    void wieEigenCijfersBewaartZietDie(@TempDir Path map) {
        try (var magazijn = Magazijn.open(map, Instellingen.standaard())) {
            var registers = new Magazijnregisters(magazijn, () -> false);
            assertThat(registers.lees(Registersoort.BUREN).afkomst()).isEqualTo(Registerbron.Afkomst.OPENBAAR);
            assertThat(registers.lees(Registersoort.RISICO).tabellen())
                    .as("van een echt magazijn geen voorbeeld")
                    .isEmpty();
            var tabel = "jaar;gm_code;inwoners\n2024;GM0402;93000\n".getBytes(StandardCharsets.UTF_8);
            registers.voegToe(Registersoort.BUREN, Invoertabel.van("eigen.csv", tabel), "controller", "nieuw jaar");
            var stand = registers.lees(Registersoort.BUREN);
            assertThat(stand.afkomst()).isEqualTo(Registerbron.Afkomst.EIGEN);
            assertThat(stand.tabellen()).hasSize(1);
        }
    }
}
