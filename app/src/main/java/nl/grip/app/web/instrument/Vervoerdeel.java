// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.bekostiging.Vervoer;

/** Rides by destination, zone and hour, with what a ride costs. */
final class Vervoerdeel {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Vervoerdeel() {}

    static Deel van(Instrumentbron bron) {
        var vervoer = bron.vervoer();
        if (vervoer.ritten().isEmpty()) {
            return Deel.van(
                    "vervoer-titel",
                    "Over ritten is niets bekend",
                    "Lees de tabel ritten in: maand, bestemming, zone, uur, aantal en bedrag.");
        }
        List<Lijst> lijsten = new ArrayList<>();
        for (var per : Vervoer.Per.values()) {
            lijsten.add(Lijst.van(
                    "vervoer-" + per.code(),
                    "Per " + per.code() + ", " + bron.jaar(),
                    Lijst.koppen(Naamgeving.kop(per.code()), "Ritten", "Deel", "Kosten", "Per rit"),
                    vervoer.regels(per).stream()
                            .sorted(Comparator.comparing(regel -> regel.naam().equals(Vervoer.TOTAAL)))
                            .map(Vervoerdeel::rij)
                            .toList()));
        }
        return Deel.van("vervoer-titel", "Ritten: waarheen, en wat een rit kost")
                .metLijsten(lijsten);
    }

    private static Lijst.Rij rij(Vervoer.Regel regel) {
        boolean totaal = regel.naam().equals(Vervoer.TOTAAL);
        return new Lijst.Rij(
                totaal ? "Totaal" : regel.naam(),
                "",
                List.of(
                        Notatie.aantal(regel.aantal()),
                        Notatie.eenDecimaal(regel.aandeel().multiply(HONDERD)) + "%",
                        Notatie.heleEuro(regel.bedrag()),
                        regel.kostenPerRit() instanceof Cijfer<BigDecimal> kosten
                                ? Notatie.tweeDecimalen(kosten.waarde())
                                : Bedragzin.GEEN),
                totaal);
    }
}
