// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.inzicht.prognose.raming.Indexatie;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;
import org.junit.jupiter.api.Test;

/** Rows stand in the order of their keys, letter by letter: {@code totaal} comes before {@code wijkteam}. */
class A02_TotaalStaatOpZijnPlekTest {
    private static final Bedrag TIEN = Bedrag.ofEuro("10.00");

    private final StringWriter tekst = new StringWriter();

    private Rijschrijver csv(List<String> kolommen) {
        return Formaat.csv.schrijver(new PrintWriter(tekst), kolommen);
    }

    @Test
    void deOorzakenVanEenVerschilStaanOpVolgordeVanVoorziening() {
        var regels = Stream.of("J01", "wijkteam", Vergelijking.TOTAAL)
                .map(voorziening -> new Regel(voorziening, "prijs", TIEN))
                .toList();
        try (var rijen = csv(Vergelijkingkolommen.KOLOMMEN)) {
            Vergelijkingkolommen.rijen(new Cijfer<>(new Vergelijking(regels)), rijen);
        }
        assertThat(tekst)
                .hasToString("voorziening;oorzaak;bedrag;geen_cijfer\n"
                        + "J01;prijs;10.00;\ntotaal;prijs;10.00;\nwijkteam;prijs;10.00;\n");
    }

    @Test
    void deJarenErnaStaanOpVolgordeVanJaarEnVoorziening() {
        var regels = Stream.of(2026, 2027)
                .flatMap(jaar -> Stream.of("J01", "wijkteam", Meerjarenregel.TOTAAL)
                        .map(voorziening -> new Meerjarenregel(
                                jaar, voorziening, TIEN, List.of(), TIEN, Optional.of(TIEN), TIEN, TIEN)))
                .toList();
        var vraag = new Prognosevraag(2026, LocalDate.of(2026, 6, 30), List.of(), 1, 200, Indexatie.ZOALS_BEKEND);
        try (var rijen = csv(Meerjarenkolommen.KOLOMMEN)) {
            Meerjarenkolommen.rijen(vraag, new Cijfer<>(regels), rijen);
        }
        assertThat(tekst.toString().lines().skip(1).map(rij -> rij.replaceAll("(\\d+);[^;]*;(\\w+);.*", "$1 $2")))
                .containsExactly(
                        "2026 J01", "2026 totaal", "2026 wijkteam", "2027 J01", "2027 totaal", "2027 wijkteam");
    }
}
