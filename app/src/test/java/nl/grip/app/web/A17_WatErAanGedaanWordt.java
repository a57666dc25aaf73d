// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.maatregel.Maatregelenmappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures as a councillor reads them: in words, without a minus sign, together and not added up. */
class A17_WatErAanGedaanWordt {
    private static final String MAATREGEL = """
            id: %s
            naam: %s
            domein: Jeugd
            doel: preventie
            staat: %s
            jaren: [2027]
            effecten:
              - {voorziening: J01, formule: "-(%d)"}
            kosten:
              - {naam: begeleiding, soort: structureel, formule: "%d"}
            """;

    @TempDir
    private Path map;

    @Test
    void deTitelZegtWatZijSamenOpleveren() throws IOException {
        schrijf("M1", "Eerder helpen", 300_000, 100_000);
        schrijf("M2", "Groepen", 50_000, 90_000);
        assertThat(pagina(true))
                .contains("Samen leveren de gekozen maatregelen 0,2 miljoen euro op")
                .contains("Eerder helpen", "200.000 lager", "40.000 hoger", "besloten")
                .doesNotContain("-200.000", "openbaar stuk");
    }

    @Test
    void watOpDeLonglistStaatOfIsAfgewezenTeltNietMee() throws IOException {
        schrijf("M1", "Eerder helpen", 300_000, 100_000);
        schrijf("M2", "Een idee", 900_000, 0, "longlist");
        schrijf("M3", "Liever niet", 900_000, 0, "afgewezen");
        assertThat(pagina(true))
                .contains("Samen leveren de gekozen maatregelen 0,2 miljoen euro op", "1 van de 3 maatregelen mee");
    }

    @Test
    void zonderKeuzeStaatErWatTeDoen() throws IOException {
        schrijf("M1", "Een idee", 300_000, 100_000, "longlist");
        assertThat(pagina(true)).contains("Er is nog geen maatregel gekozen", "neem een besluit");
    }

    @Test
    void eenFoutInEenBestandStaatErMetZijnHerstel() throws IOException {
        Files.writeString(map.resolve("M1.yaml"), "id: M1\nnaam: Zonder rest\nkleur: rood\n");
        assertThat(pagina(true)).contains("De maatregelen zijn niet te berekenen", "M1.yaml", "kleur");
    }

    @Test
    void hetVoorbeeldLaatMaatregelenUitEenOpenbaarStukZien() throws IOException {
        assertThat(vraag(new Maatregelenmappen(map.resolve("weg"), () -> true), true))
                .contains("U kijkt naar een voorbeeld", "Uitvoeringsagenda verblijf", "<svg class=\"beeld\"");
    }

    @Test
    void eenEchteGemeenteZonderMaatregelenLeestWatTeDoen() throws IOException {
        assertThat(vraag(new Maatregelenmappen(map.resolve("weg"), () -> false), false))
                .contains("Er zijn nog geen maatregelen", "Zet een bestand per maatregel in de map")
                .doesNotContain("Uitvoeringsagenda");
    }

    private void schrijf(String id, String naam, int besparing, int kosten) throws IOException {
        schrijf(id, naam, besparing, kosten, "besloten");
    }

    private void schrijf(String id, String naam, int besparing, int kosten, String staat) throws IOException {
        Files.writeString(map.resolve(id + ".yaml"), MAATREGEL.formatted(id, naam, staat, besparing, kosten));
    }

    private String pagina(boolean voorbeeld) throws IOException {
        return vraag(new Maatregelenmappen(map, () -> voorbeeld), voorbeeld);
    }

    private static String vraag(Maatregelenbron maatregelen, boolean voorbeeld) throws IOException {
        var proef = Proefbronnen.van(() -> "Huishoudelijke hulp", voorbeeld);
        var bronnen = proef.metMaatregelen(maatregelen);
        try (var server = Webserver.start(bronnen, 0)) {
            return new Bezoeker(server.poort()).vraag("/maatregelen");
        }
    }
}
