// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages go in, pages come out: the example municipality from file to screen. */
class A12_VanVoorbeeldTotPagina {
    private static final Pattern BEDRAG =
            Pattern.compile("href=\"(/inzicht/uitgaven/[^\"]+)\"><data value=\"([-0-9.]+)\"");
    private static final Pattern ELEMENT = Pattern.compile("href=\"(/gegevens/bron/[^\"]+)\"");
    private static final Pattern SOM =
            Pattern.compile("Som van [0-9.]+ regels?\\s*</th>\\s*<td[^>]*><data value=\"([-0-9.]+)\"");

    @TempDir
    private static Path map;

    private static Voorbeeldmagazijn voorbeeld;

    @BeforeAll
    static void open() {
        voorbeeld = Voorbeeldmagazijn.open(map);
    }

    @AfterAll
    static void sluit() {
        voorbeeld.close();
    }

    @Test
    void hetOverzichtHeeftEenConclusieEnElkGeweigerdBestandMetZijnHerstel() throws IOException {
        assertThat(vraag("/"))
                .contains(" maanden ", "binnen waren", "Grip heeft bestanden geweigerd", "Zo herstelt u het");
    }

    @Test
    void deSomVanDeRegelsIsHetBedragTotOpDeCent() throws IOException {
        var bedragen = vind(BEDRAG, vraag("/"));
        assertThat(bedragen).hasSizeGreaterThan(20);
        for (int i = 0; i < bedragen.size(); i += 7) {
            var bedrag = bedragen.get(i);
            var herkomst = vraag(bedrag.get(0).replace("&amp;", "&"));
            assertThat(vind(SOM, herkomst)).containsExactly(List.of(bedrag.get(1)));
        }
    }

    @Test
    void elkeRegelVanEenBladWijstNaarEenElementMetEenIngediendBedrag() throws IOException {
        var herkomst = vraag("/inzicht/uitgaven/herkomst");
        var elementen = vind(ELEMENT, herkomst);
        assertThat(elementen).hasSize(25);
        for (var element : elementen) {
            assertThat(vraag(element.get(0))).contains("grip-code__bedrag").doesNotContain("Bsn>9");
        }
    }

    @Test
    void eenOnbekendeKolomWordtGenoemdMetWatWelKan() throws IOException {
        assertThat(vraag("/inzicht/uitgaven/herkomst?kleur=rood"))
                .startsWith("HTTP/1.1 400")
                .contains("kleur", "voorziening");
    }

    @Test
    void eenDatumInDeToekomstGeeftGeenCijferMaarUitleg() throws IOException {
        assertThat(vraag("/?peildatum=2031-01-01")).startsWith("HTTP/1.1 200").contains("Deze datum moet nog komen");
    }

    @Test
    void ookDePrijsHeeftEenHerkomstMetTellerEnNoemer() throws IOException {
        assertThat(vraag("/inzicht/prijs/herkomst?maand=2026-03&voorziening=WMO01"))
                .startsWith("HTTP/1.1 200");
    }

    private static String vraag(String pad) throws IOException {
        return new Bezoeker(voorbeeld.server().poort()).vraag(pad);
    }

    /** The groups of every match. */
    private static List<List<String>> vind(Pattern patroon, String pagina) {
        return patroon.matcher(pagina)
                .results()
                .map(gevonden -> java.util.stream.IntStream.rangeClosed(1, gevonden.groupCount())
                        .mapToObj(gevonden::group)
                        .toList())
                .toList();
    }
}
