// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.regio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Zorgvormen;
import nl.grip.sturing.verevening.Zorgvormen.Rekening;

/** Which part of which care is shared, and who pays for the others because of it. */
final class Zorgvormdeel {
    private Zorgvormdeel() {}

    /** Empty when the table does not tell one kind of care from another. */
    static Optional<Deel> van(Zorgvormen inbreng, Vereveningskeuze keuze) {
        var rekeningen = inbreng.perZorgvorm(keuze.model(), keuze.sleutel(), keuze.solidariteit());
        return rekeningen.stream().allMatch(r -> r.zorgvorm().isEmpty())
                ? Optional.empty()
                : Optional.of(Deel.van(
                                "zorgvorm-titel",
                                "Welke zorg men samen draagt",
                                "Elke soort zorg wordt apart verrekend. Hoeveel men er samen van draagt, staat in de tabel; anders"
                                        + " geldt het percentage dat hierboven is gekozen.")
                        .met(lijst(rekeningen)));
    }

    private static Lijst lijst(List<Rekening> rekeningen) {
        return Lijst.van(
                "zorgvorm-lijst",
                "Over alle jaren samen, in euro",
                Lijst.koppen("Zorg", "Kosten", "Samen gedragen", "Betaalt het meest voor anderen*", "Hoeveel"),
                rekeningen.stream().map(Zorgvormdeel::rij).toList());
    }

    private static Lijst.Rij rij(Rekening rekening) {
        var kosten = rekening.bijdragen().stream().map(Bijdrage::eigenKosten).reduce(Bedrag.NUL, Bedrag::plus);
        var meest = Regiorekening.perGemeente(rekening.bijdragen(), Bijdrage::verrekening).entrySet().stream()
                .filter(g -> g.getValue().centen() > 0)
                .max(Map.Entry.comparingByValue());
        return Lijst.Rij.van(
                rekening.zorgvorm().isEmpty() ? "Overige zorg" : rekening.zorgvorm(),
                Notatie.heleEuro(kosten),
                Notatie.procent(rekening.solidariteit().movePointRight(2)) + "%",
                meest.map(Map.Entry::getKey).orElse("niemand"),
                meest.map(g -> Notatie.heleEuro(g.getValue())).orElse(Bedragzin.GEEN));
    }
}
