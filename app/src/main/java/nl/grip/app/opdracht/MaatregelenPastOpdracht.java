// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Planruimte;
import nl.grip.sturing.maatregel.Planruimte.Ruimte;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether there are people and money for the chosen measures. */
@Command(
        name = "past",
        description =
                "Toon of er voor de gekozen maatregelen genoeg mensen en geld zijn, en met welke het niet meer past.")
final class MaatregelenPastOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN =
            List.of("jaar", "maatregel", "fte", "kosten", "tot_fte", "tot_kosten", "past", "breekt");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Plankeuze plan = new Plankeuze();

    @Option(names = "--fte", paramLabel = "AANTAL", description = "Hoeveel fte er elk jaar is.")
    private Optional<BigDecimal> fte = Optional.empty();

    @Option(names = "--budget", paramLabel = "EURO", description = "Hoeveel geld er elk jaar is voor de kosten.")
    private Optional<BigDecimal> budget = Optional.empty();

    MaatregelenPastOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        if (fte.isEmpty() && budget.isEmpty()) {
            throw new VerkeerdeVraag("Geef --fte, --budget of allebei: waar moet het in passen?");
        }
        if (budget.filter(euro -> euro.stripTrailingZeros().scale() > 2).isPresent()) {
            throw new VerkeerdeVraag("--budget: geef een bedrag in euro met hoogstens twee decimalen.");
        }
        var maatregelen = plan.kies(magazijn);
        var ruimte = new Ruimte(fte, budget.map(euro -> Bedrag.ofEuro(euro.toPlainString())));
        SortedMap<Integer, Ruimte> perJaar = new TreeMap<>();
        maatregelen.forEach(m -> m.jaren().forEach(jaar -> perJaar.put(jaar, ruimte)));
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            Planruimte.van(maatregelen, perJaar)
                    .forEach(r -> rijen.rij(List.of(
                            r.jaar(),
                            r.maatregel(),
                            r.fte(),
                            r.kosten(),
                            r.totFte(),
                            r.totKosten(),
                            r.past(),
                            r.breekt())));
        }
        return Afloop.GEDAAN;
    }
}
