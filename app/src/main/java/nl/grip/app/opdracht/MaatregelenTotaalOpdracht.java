// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import nl.grip.sturing.maatregel.kans.Plankans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the chosen measures may come to together. */
@Command(
        name = "totaal",
        description = "Toon wat de gekozen maatregelen samen kunnen opleveren, met een bandbreedte.",
        footer = {
            "",
            "netto = kosten min besparing; een besparing is negatief. Elke aanname ligt ergens tussen laag en hoog.",
            "Gedeelde kosten tellen een keer, en wat op dezelfde hulp bespaart dempt elkaar.",
            "netto is het gemiddelde van alle trekkingen. Het wijkt af van samen in 'grip maatregelen reken' als laag en hoog",
            "niet even ver van de waarde liggen."
        })
final class MaatregelenTotaalOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN =
            List.of("jaar", "netto", "p10", "p25", "p50", "p75", "p90", "kans_besparing", "trekkingen");
    private static final int MINSTE = 100;
    private static final int MEESTE = 100_000;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Plankeuze plan = new Plankeuze();

    @Option(
            names = "--trekkingen",
            paramLabel = "AANTAL",
            defaultValue = "10000",
            description = "Hoe vaak het toeval wordt nagespeeld (standaard: 10000).")
    private int trekkingen;

    @Option(
            names = "--zaad",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Begin van het toeval; met hetzelfde getal komt hetzelfde antwoord (standaard: 1).")
    private long zaad;

    MaatregelenTotaalOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        if (trekkingen < MINSTE || trekkingen > MEESTE) {
            throw new VerkeerdeVraag("--trekkingen: kies een getal van " + MINSTE + " tot en met " + MEESTE + ".");
        }
        var maatregelen = plan.kies(magazijn);
        Bevindingzin.meld(omgeving(), Maatregelenmap.kanttekeningen(maatregelen));
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            Plankans.van(maatregelen, zaad, trekkingen).forEach(regel -> rijen.rij(rij(regel)));
        }
        return Afloop.GEDAAN;
    }

    private List<Object> rij(Plankans.Regel regel) {
        List<Object> rij = new ArrayList<>(List.of(regel.jaar(), regel.verwacht()));
        rij.addAll(regel.kwantielen());
        rij.add(BigDecimal.valueOf(regel.kansOpBesparing()).setScale(4, RoundingMode.HALF_UP));
        rij.add(trekkingen);
        return rij;
    }
}
