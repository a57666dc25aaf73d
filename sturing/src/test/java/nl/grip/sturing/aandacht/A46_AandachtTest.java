// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.sturing.aandacht.Afhandeling.Einde;
import nl.grip.sturing.aandacht.Jaarverwachting.Gezegd;
import org.junit.jupiter.api.Test;

/** What asks attention has an owner, a term and an end. */
class A46_AandachtTest {
    private static final LocalDate DAG = LocalDate.of(2026, 6, 30);

    @Test
    void stilteHeeftEenEigenaarEnEenTermijn() {
        var punt = lijst(Map.of()).punten().get(0);
        assertThat(punt.code()).isEqualTo("stille_aanbieder:90000003-2026-04");
        assertThat(punt.soort().eigenaar()).isEqualTo("contract");
        assertThat(punt.termijn()).isEqualTo(LocalDate.of(2026, 6, 14)); // 31 May + 14 days
        assertThat(punt.isTeLaat(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(punt.isTeLaat(DAG)).isTrue();
    }

    @Test
    void watIsWeerlegdStaatNietMeerOpen() {
        var weerlegd = afhandeling(Einde.WEERLEGD);
        var lijst = lijst(Map.of("stille_aanbieder:90000003-2026-04", List.of(weerlegd)));
        assertThat(lijst.open()).isEmpty();
        assertThat(lijst.punten().get(0).stand()).isEqualTo("weerlegd");
        assertThat(lijst.punten().get(0).isTeLaat(DAG)).isFalse();
    }

    @Test
    void heropenenLaatDeGeschiedenisStaan() {
        var lijst = lijst(Map.of(
                "stille_aanbieder:90000003-2026-04",
                List.of(afhandeling(Einde.HERSTELD), afhandeling(Einde.HEROPEND))));
        assertThat(lijst.open()).hasSize(1);
        assertThat(lijst.open().get(0).afhandelingen()).hasSize(2);
    }

    @Test
    void eenPlafondVraagtAandachtVanafNegentigProcent() {
        assertThat(Aandachtslijst.plafonds(List.of(plafond("899999"), plafond("900000")))
                        .map(Aandachtspunt::zin))
                .containsExactly("Van het plafond voor J01 in 2026 is 90 procent gedeclareerd.");
    }

    /** Above on 31 March, not on 30 April, above since 31 May: that is since when it has been said. */
    @Test
    void bovenDeBegrotingVraagtAandachtSindsHetSteedsIsGezegd() {
        var punten = Aandachtslijst.bovenBegroting(List.of(
                        verwachting("J01", "1050000", "1010000", "999000", "1020000"),
                        verwachting("J02", "1000000", "1500000", "1500000", "1500000")))
                .toList();
        assertThat(punten).hasSize(1);
        assertThat(punten.get(0).code()).isEqualTo("boven_begroting:J01-2026");
        assertThat(punten.get(0).sinds()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(punten.get(0).termijn()).isEqualTo(LocalDate.of(2026, 6, 30)); // 31 May + 30 days
        assertThat(punten.get(0).soort().eigenaar()).isEqualTo("controller");
        assertThat(punten.get(0).zin())
                .isEqualTo(
                        "In 2026 kost dit naar verwachting 1.050.000 euro. Dat is 50.000 euro (5 procent) meer dan de begroting van"
                                + " 1.000.000 euro.");
    }

    /** What costs most comes first, also when another has a lower code. */
    @Test
    void hetGrootsteVerschilStaatBovenaan() {
        var gezien = Aandachtslijst.bovenBegroting(List.of(
                verwachting("J01", "1050000", "1050000", "1050000", "1050000"),
                verwachting("J02", "1500000", "1500000", "1500000", "1500000"),
                verwachting("J03", "1200000", "1200000", "1200000", "1200000")));
        assertThat(Aandachtslijst.van(gezien, java.util.Map.of()).punten())
                .extracting(Aandachtspunt::onderwerp)
                .containsExactly("J02", "J03", "J01");
    }

    private static Jaarverwachting verwachting(String voorziening, String nu, String maart, String april, String mei) {
        return new Jaarverwachting(
                voorziening,
                2026,
                Bedrag.ofEuro("1000000"),
                Bedrag.ofEuro(nu),
                List.of(
                        new Gezegd(DAG, Bedrag.ofEuro(nu)),
                        new Gezegd(LocalDate.of(2026, 3, 31), Bedrag.ofEuro(maart)),
                        new Gezegd(LocalDate.of(2026, 4, 30), Bedrag.ofEuro(april)),
                        new Gezegd(LocalDate.of(2026, 5, 31), Bedrag.ofEuro(mei))));
    }

    @Test
    void eenGeweigerdBestandIsVanDeController() {
        var punt = Aandachtslijst.geweigerd(
                        List.of(new Weigering("abcdef0123456789", "in/b.xml", DAG, "Regel 41: Bedrag is 'abc'.")))
                .toList()
                .get(0);
        assertThat(punt.code()).isEqualTo("bestand_geweigerd:abcdef012345");
        assertThat(punt.soort().eigenaar()).isEqualTo("controller");
    }

    private static Aandachtslijst lijst(Map<String, List<Afhandeling>> afhandelingen) {
        var signaal = new Signaal(
                Signaal.Soort.STILLE_AANBIEDER,
                "90000003",
                "",
                YearMonth.of(2026, 4),
                LocalDate.of(2026, 5, 31),
                Bedrag.ofEuro("1000"),
                "Declareerde elke maand en nu niet meer.");
        var anders = new Signaal(
                Signaal.Soort.HERCODERING,
                "90000003",
                "",
                YearMonth.of(2026, 4),
                LocalDate.of(2026, 5, 31),
                Bedrag.ofEuro("1000"),
                "Een andere code.");
        return Aandachtslijst.van(Aandachtslijst.stil(List.of(signaal, anders)), afhandelingen);
    }

    private static Afhandeling afhandeling(Einde einde) {
        return new Afhandeling(einde, "A. de Vries", DAG, "nagebeld");
    }

    private static Plafondstand plafond(String gedeclareerd) {
        return new Plafondstand("90000003", "J01", 2026, Bedrag.ofEuro("1000000"), Bedrag.ofEuro(gedeclareerd), DAG);
    }
}
