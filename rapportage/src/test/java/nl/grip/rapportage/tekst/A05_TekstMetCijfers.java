// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Peildatum;
import nl.grip.rapportage.bron.Proefbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write around the figures is checked against them before the raad reads it. */
class A05_TekstMetCijfers {
    private static final Peildatum DAG = Peildatum.of("2026-06-30");
    private static final Stuk STUK = new Stuk(
            "x", "y", "z", true, List.of(new Deel.Alinea("Het kost 24,6 miljoen euro voor 1.240 mensen.")), List.of());

    @Test
    void eenCijferStaatErOnderZijnAdres() {
        var gevuld = vul("Jeugdhulp kost {{inzicht/uitgaven?domein=Jeugd}}.");
        assertThat(gevuld.delen()).containsExactly(new Deel.Alinea("Jeugdhulp kost 1,5 miljoen euro."));
        assertThat(gevuld.bevindingen()).isEmpty();
    }

    @Test
    void deVerwachtingHeeftOokEenAdres() {
        assertThat(vul("Samen {{prognose/2026}}.").delen()).containsExactly(new Deel.Alinea("Samen 3,0 miljoen euro."));
    }

    @Test
    void eenVerouderdCijferIsGemerkt() {
        var gevuld = vul("Jeugdhulp kost {{inzicht/uitgaven|1,3 miljoen euro}}.");
        assertThat(gevuld.delen())
                .containsExactly(
                        new Deel.Alinea("Jeugdhulp kost 1,5 miljoen euro (eerder stond hier 1,3 miljoen euro)."));
        assertThat(codes(gevuld)).containsExactly("GRIP-verouderd");
        assertThat(codes(vul("{{inzicht/uitgaven|1,5 miljoen euro}}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Het kost 24,6 miljoen euro.;",
                "Er zijn 1.240 mensen.;",
                "Op 3 mei 2026 is besloten.;",
                "In 2026 en 2026-05 is dat zo.;",
                "Er kwamen 7 kinderen.;GRIP-klein-getal",
                "Het kost 25,1 miljoen euro.;GRIP-los-getal",
                "Dat is 12 procent.;GRIP-los-getal",
            })
    void eenGetyptGetalIsEenCijferOfEenWaarschuwing(String tekst, String code) {
        assertThat(codes(vul(tekst)))
                .isEqualTo(Optional.ofNullable(code).stream().toList());
    }

    @Test
    void watVerkeerdIsKomtInEenKeerMetZijnRegel() {
        var gevuld = vul("# Kop\n\n{{uitgaven}}\n- punt {{inzicht/}}\n");
        assertThat(gevuld.bevindingen())
                .allMatch(Bevinding::isWeigering)
                .extracting(b -> b.herkomst().regel())
                .containsExactly(3L, 4L);
        assertThat(gevuld.delen()).isEmpty();
    }

    @Test
    void kleineAantallenBlijvenGeheim() {
        var gevuld = vul("Er zijn {{inzicht/clienten?voorziening=J01}}.");
        assertThat(gevuld.delen())
                .first()
                .asString()
                .contains("laten wij niet zien")
                .doesNotContain("4");
    }

    @Test
    void koppenPuntenEnAlineasBlijvenStaan() {
        assertThat(vul("# Kop\nEen regel\nen nog een.\n\n- een\n- twee\n").delen())
                .containsExactly(
                        new Deel.Kop("Kop"),
                        new Deel.Alinea("Een regel en nog een."),
                        new Deel.Opsomming(List.of("een", "twee")));
    }

    private static Tekstblok.Gevuld vul(String tekst) {
        var bron = new Proefbron()
                .met("uitgaven", "gedeclareerd", "1500000.00")
                .met("clienten", "clienten", "4")
                .metPrognose(new Bedrag(300_000_000L));
        return Tekstblok.vul("duiding.md", tekst, bron, DAG, STUK);
    }

    private static List<String> codes(Tekstblok.Gevuld gevuld) {
        return gevuld.bevindingen().stream().map(Bevinding::code).toList();
    }
}
