// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class A04_GebeurtenissenTest {
    private static final int INWONERS = 40_000;

    @Test
    void eenStilleAanbiederDeclareertNietsTotHijInhaalt() {
        var stil = Proef.gemeente(
                INWONERS,
                5,
                "nee",
                "aanbieder 2 declareert niets meer vanaf maand 4 en haalt in maand 11 de helft in",
                "geen",
                "geen");
        assertThat(regels(stil, l -> l.traject().rang() == 2))
                .noneMatch(r -> maand(stil, r) >= 4 && maand(stil, r) < 11)
                .anyMatch(r -> maand(stil, r) == 11);
    }

    @Test
    void naEenFaillissementLooptDeZorgBijAnderenDoor() {
        var failliet = Proef.gemeente(
                INWONERS,
                5,
                "nee",
                "aanbieder 5 failliet in maand 7; clienten over in 3 maanden naar 3 anderen",
                "geen",
                "geen");
        var dag = LocalDate.of(2026, 7, 1);
        assertThat(failliet.trajecten())
                .filteredOn(t -> t.rang() == 5)
                .noneMatch(
                        t -> t.levering().filter(l -> !l.einde().isBefore(dag)).isPresent());
        assertThat(failliet.trajecten()).anyMatch(t -> t.nummer() >= 2_000_000_000_000L && t.rang() != 5);
    }

    @Test
    void indexatieMetTerugwerkendeKrachtKomtAlsCreditEnNieuweRegel() {
        var terugwerkend = Proef.gemeente(INWONERS, 5, "ja (verwerkt in maand 5)", "geen", "geen", "geen");
        var januari = Proef.levermaanden(terugwerkend).stream()
                .filter(l -> l.maand() == 1)
                .filter(l -> l.regels().size() == 3
                        && l.regels().stream().allMatch(r -> r.afgewezenOp().isEmpty()))
                .filter(l -> maand(terugwerkend, l.regels().get(0)) < 5)
                .toList();
        assertThat(januari).isNotEmpty().allSatisfy(l -> {
            double stijging =
                    (double) l.regels().get(2).tarief() / l.regels().get(0).tarief();
            assertThat(stijging).isCloseTo(1.035, within(0.01));
        });
    }

    @Test
    void groeiVanDeInstroomGeeftMeerTrajecten() {
        long schoon = begonnen(Proef.schoneGemeente(INWONERS, 5));
        long schok = begonnen(Proef.gemeente(INWONERS, 5, "nee", "geen", "instroom +40% vanaf maand 1", "geen"));
        assertThat((double) schok / schoon).isCloseTo(1.40, within(0.12));
    }

    @Test
    void eenPlaceboVerandertNiets() {
        var placebo = Proef.gemeente(INWONERS, 5, "nee", "geen", "geen", "placebo W02 vanaf maand 13 voor wijk 1-6");
        assertThat(Proef.levermaanden(placebo)).isEqualTo(Proef.levermaanden(Proef.schoneGemeente(INWONERS, 5)));
    }

    @Test
    void eenMaatregelRaaktAlleenZijnWijkenEnMaanden() {
        var schoon = Proef.levermaanden(Proef.schoneGemeente(INWONERS, 5));
        var met = Proef.levermaanden(
                Proef.gemeente(INWONERS, 5, "nee", "geen", "geen", "uitnutting W02 -8% vanaf maand 13 voor wijk 1-6"));
        Predicate<Levermaand> binnen = l -> l.traject().voorziening().code().equals("W02")
                && l.maand() >= 13
                && l.toewijzing().wijk() <= 6;
        assertThat(volume(met, binnen.negate())).isEqualTo(volume(schoon, binnen.negate()));
        assertThat((double) volume(met, binnen) / volume(schoon, binnen)).isCloseTo(0.92, within(0.02));
    }

    private static long volume(List<Levermaand> levermaanden, Predicate<Levermaand> welke) {
        return levermaanden.stream().filter(welke).mapToLong(Levermaand::volume).sum();
    }

    private static long begonnen(Verloop verloop) {
        var dag = LocalDate.of(2026, 1, 1);
        return verloop.trajecten().stream()
                .filter(t -> !t.toewijzingen().get(0).ingang().isBefore(dag))
                .count();
    }

    private static List<Regel> regels(Verloop verloop, Predicate<Levermaand> welke) {
        return Proef.levermaanden(verloop).stream()
                .filter(welke)
                .flatMap(l -> l.regels().stream())
                .toList();
    }

    private static int maand(Verloop verloop, Regel regel) {
        return verloop.kalender().nummer(regel.ontvangenOp());
    }
}
