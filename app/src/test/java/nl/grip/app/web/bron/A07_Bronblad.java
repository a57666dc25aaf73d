// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.grip.app.web.bron.Bronblad.Regel;
import nl.grip.app.web.bron.Bronblad.Stuk;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.bronelement.Bronelement;
import org.junit.jupiter.api.Test;

class A07_Bronblad {
    @Test
    void deRegelsHebbenDeNummersVanHetBestand() {
        assertThat(van("<a>\n<b/>\r\n</a>").regels()).extracting(Regel::nummer).containsExactly(41L, 42L, 43L);
    }

    @Test
    void alleenHetIngediendBedragIsGemarkeerd() {
        var blad = van(
                "<p:Prestatie>\n <p:IngediendBedrag>\n  <b:Bedrag>5000</b:Bedrag>\n </p:IngediendBedrag>\n</p:Prestatie>");
        assertThat(gemarkeerd(blad)).isEqualTo("<p:IngediendBedrag>\n<b:Bedrag>5000</b:Bedrag>\n</p:IngediendBedrag>");
    }

    @Test
    void ookOpEenRegelEnZonderVoorvoegsel() {
        assertThat(gemarkeerd(van("<x><IngediendBedrag><Bedrag>5000</Bedrag></IngediendBedrag><y/></x>")))
                .isEqualTo("<IngediendBedrag><Bedrag>5000</Bedrag></IngediendBedrag>");
    }

    @Test
    void eenTotaalIsGeenIngediendBedragVanEenRegel() {
        assertThat(van("<TotaalIngediendBedrag>5000</TotaalIngediendBedrag>").heeftBedrag())
                .isFalse();
    }

    @Test
    void erGaatGeenTekenVerlorenOfBij() {
        var tekst = "<a>\n\n  <IngediendBedrag>1</IngediendBedrag>\n<b/>\n</a>";
        assertThat(van(tekst).regels().stream()
                        .map(regel -> regel.stukken().stream().map(Stuk::tekst).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(tekst);
    }

    private static String gemarkeerd(Bronblad blad) {
        return blad.regels().stream()
                .map(regel -> regel.stukken().stream()
                        .filter(Stuk::gemarkeerd)
                        .map(Stuk::tekst)
                        .collect(Collectors.joining()))
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Bronblad van(String tekst) {
        return Bronblad.van(new Bronelement(new Herkomst("a.xml", 41, "Bericht"), tekst));
    }
}
