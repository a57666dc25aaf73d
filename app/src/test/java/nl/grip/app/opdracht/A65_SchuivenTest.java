// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A council moves money from one taakveld to another: into the store as a table, and seen beside the costs. */
class A65_SchuivenTest extends Stuurmagazijn {
    private static final String KOP = "jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;"
            + "lasten_baten;bedrag;structureel;prijspeil\n";

    @Test
    void watIsVerschovenStaatInDeBegrotingEnHetGeheelBlijft() throws IOException {
        var eerst = overzicht();
        var delen = eerst.stream()
                .filter(r ->
                        !r.getField("taakveld").equals("totaal") && new BigDecimal(r.getField("begroot")).signum() > 0)
                .map(r -> r.getField("taakveld"))
                .toList();
        assertThat(delen).hasSizeGreaterThan(1);
        var van = delen.get(0);
        var naar = delen.get(1);
        schrijf("begroting-scheef.csv", KOP + rij(van, "-12.50") + rij(naar, "12.00"));
        assertThat(grip(1, "inlezen", "begroting-scheef.csv", "--als", "begroting", "--formaat", "csv"))
                .contains("-0.50 samen in 'verschuiving mei' 2023");
        assertThat(csv("begroting", "verschuivingen", "--peildatum", "2023-06-30"))
                .isEmpty();
        schrijf("begroting-goed.csv", KOP + rij(van, "-12.50") + rij(naar, "12.50"));
        assertThat(grip(0, "inlezen", "begroting-goed.csv", "--als", "begroting"))
                .contains("gelezen");

        assertThat(csv("begroting", "verschuivingen", "--peildatum", "2023-06-30"))
                .extracting(
                        r -> String.join(" ", r.getField("verschuiving"), r.getField("taakveld"), r.getField("bedrag")))
                .containsExactlyInAnyOrder(
                        "verschuiving mei " + van + " -12.50", "verschuiving mei " + naar + " 12.50");
        var nu = overzicht();
        assertThat(begroot(nu, van)).isEqualByComparingTo(begroot(eerst, van).subtract(new BigDecimal("12.50")));
        assertThat(begroot(nu, naar)).isEqualByComparingTo(begroot(eerst, naar).add(new BigDecimal("12.50")));
        assertThat(begroot(nu, "totaal")).isEqualByComparingTo(begroot(eerst, "totaal"));
        assertThat(rij(nu, r -> r.getField("taakveld").equals(van)).getField("verschoven"))
                .isEqualTo("-12.50");
        assertThat(rij(csv("begroting", "beeld"), r -> r.getField("laag").equals("verschuiving mei"))
                        .getField("saldo"))
                .isEqualTo("0.00");
        assertThat(fout(0, "begroting", "verschuivingen", "--peildatum", "2023-06-30", "--per", "programma"))
                .doesNotContain("er mist een regel");
        assertThat(fout(2, "begroting", "verschuivingen", "--per", "wijk")).contains("Grip kent 'wijk' hier niet");
    }

    private static String rij(String taakveld, String bedrag) {
        return "2023;verschuiving mei;2023-05-01;;;" + taakveld + ";;;lasten;" + bedrag + ";nee;\n";
    }

    private static BigDecimal begroot(List<NamedCsvRecord> rijen, String taakveld) {
        return new BigDecimal(
                rij(rijen, r -> r.getField("taakveld").equals(taakveld)).getField("begroot"));
    }

    private static List<NamedCsvRecord> overzicht() {
        return csv("begroting", "overzicht", "--peildatum", "2023-06-30", "--per", "taakveld");
    }
}
