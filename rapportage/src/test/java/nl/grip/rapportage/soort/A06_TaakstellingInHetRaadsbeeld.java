// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.rapportage.bron.Proefbron;
import nl.grip.rapportage.bron.Rapportbron.Taken;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.taakstelling.Taakstellingen;
import nl.grip.sturing.taakstelling.Taakstellingslezer;
import org.junit.jupiter.api.Test;

/** The raad reads what must be saved beside the measures that fill it: the rows of grip taakstelling, and no others. */
class A06_TaakstellingInHetRaadsbeeld {
    private static final Invoertabel TABEL = Invoertabel.van(
            "t.csv",
            "taakstelling;jaar;opgave;maatregel;aandeel;geboekt\nJeugd;2027;200;M1;0.75;\nJeugd;2027;200;al gedaan;;20\nWmo;2027;80;;;\n"
                    .getBytes(StandardCharsets.UTF_8));
    private static final Stukvraag VRAAG = new Stukvraag(Peildatum.of("2026-06-30"), Optional.empty());

    /** 0.75 x 120 + 20 = 110 of 200; 200 / 110 = 181.8% must come true; 90 + 80 is left. */
    @Test
    void deRijenZijnDieVanDeOpdracht() {
        var taken = Taakstellingen.van(TABEL, List.of(plan("M1", -120)));
        assertThat(taken.taken())
                .isEqualTo(Taakstellingslezer.lees(TABEL, List.of(plan("M1", -120)))
                        .rijen());
        var stuk = Rapportsoort.RAADSBEELD.maak(new Proefbron().met(new Taken(false, taken)), VRAAG);
        assertThat(stuk.zinnen()).contains("Van wat er bespaard moet worden, is voor 170 euro nog geen maatregel.");
        assertThat(stuk.tafels().stream()
                        .filter(t -> t.titel().equals("De taakstellingen, in euro"))
                        .flatMap(t -> t.rijen().stream())
                        .map(rij -> rij.cellen().stream().map(Cel::tekst).toList()))
                .containsExactly(
                        List.of("Jeugd", "2027", "200", "110", "90", "55,0%", "181,8%"),
                        List.of("Wmo", "2027", "80", "0", "80", "0,0%", "–"));
        assertThat(stuk.tafels().stream()
                        .filter(t -> t.titel().startsWith("Waarmee de taakstellingen"))
                        .flatMap(t -> t.rijen().stream())
                        .map(rij -> rij.cellen().get(0).tekst() + " "
                                + rij.cellen().get(4).tekst()))
                .containsExactly("M1 90", "al gedaan 20");
    }

    @Test
    void zonderTakenStaatErNiets() {
        assertThat(Rapportsoort.RAADSBEELD.maak(new Proefbron(), VRAAG).tafels())
                .noneMatch(t -> t.titel().contains("taakstelling"));
    }

    /** A plan that lacks the measure fills nothing but what is booked. */
    @Test
    void eenMaatregelDieErNietIsVultNiets() {
        var taken = Taakstellingen.van(TABEL, List.of());
        assertThat(taken.bezwaren()).isNotEmpty();
        assertThat(taken.rest()).isEqualTo(Bedrag.ofEuro("260"));
    }

    private static Planregel plan(String maatregel, long euro) {
        var netto = new Bedrag(euro * 100);
        return new Planregel(
                maatregel,
                "2027",
                Bedrag.NUL,
                new Uitkomst.Cijfer<>(Planregel.Raming.of(Bedrag.NUL, netto, netto, netto)),
                new Uitkomst.GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, "geen doelgroep"));
    }
}
