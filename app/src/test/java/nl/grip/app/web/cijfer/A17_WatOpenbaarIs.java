// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exempt from the rules on small groups, because it stands elsewhere: each with where, since when and why. */
class A17_WatOpenbaarIs {
    private static final String KOP = "bedrag;korrel;waar;vanaf;grondslag\n";

    @Test
    void elkeRegelNoemtWaarVanafWanneerEnWaarom() {
        assertThat(Openbaarlijst.laad().regels()).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.waar()).isNotBlank();
            assertThat(regel.grondslag()).isNotBlank();
            assertThat(regel.vanaf()).isBetween(LocalDate.of(1997, 1, 1), LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void eenRegelWordtGelezenZoalsZijErStaat() {
        var lijst = Openbaarlijst.parse(KOP + "begroot;jaar, taakveld;Programmabegroting;2017-01-01;BBV art. 66\n");
        assertThat(lijst.regels())
                .containsExactly(new Openbaarlijst.Regel(
                        "begroot",
                        List.of("jaar", "taakveld"),
                        "Programmabegroting",
                        LocalDate.of(2017, 1, 1),
                        "BBV art. 66"));
        assertThat(lijst.kent("begroot", "jaar", "taakveld")).isTrue();
        assertThat(lijst.kent("begroot", "jaar")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begroot;jaar;;2017-01-01;BBV art. 66",
                "begroot;jaar; ;2017-01-01;BBV art. 66",
                "begroot;jaar;Programmabegroting;;BBV art. 66",
                "begroot;jaar;Programmabegroting;vorig jaar;BBV art. 66",
                "begroot;jaar;Programmabegroting;2017-02-30;BBV art. 66",
                "begroot;jaar;Programmabegroting;2017-01-01;",
                "begroot;jaar;Programmabegroting;BBV art. 66",
                "begroot;jaar;a;2017-01-01;b\nbegroot;jaar;c;2018-01-01;d"
            })
    void eenRegelZonderBronOfDatumWordtGeweigerd(String regel) {
        assertThatThrownBy(() -> Openbaarlijst.parse(KOP + regel)).hasMessageStartingWith("openbaar.csv: ");
    }

    @Test
    void eenLijstMetAndereKolommenWordtGeweigerd() {
        assertThatThrownBy(() -> Openbaarlijst.parse("bedrag;korrel;waar;grondslag\n"))
                .hasMessageContaining("vanaf");
        assertThatThrownBy(() -> Openbaarlijst.parse("")).hasMessageStartingWith("openbaar.csv: ");
    }
}
