// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.GekalibreerdeVoorspeller;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.inzicht.prognose.terugtoets.Terugtoets;
import nl.grip.inzicht.prognose.terugtoets.Toetsdag;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every month end of a year that is over: what would have been forecast then, and what came true (contract section 4). */
@Command(
        name = "terugtoets",
        description =
                "Toon wat elke maand van een voorbij jaar voorspeld zou zijn, naast wat uitkwam en de vuistregels.")
final class TerugtoetsOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "jaar",
            "peildatum",
            "voorziening",
            "regel",
            "verwacht",
            "werkelijk",
            "fout",
            "p025",
            "p10",
            "p25",
            "p75",
            "p90",
            "p975",
            "intervalscore80",
            "crps");
    private static final int MEDIAAN = 3;
    private static final int MAANDEN = 12;
    private static final Comparator<Toetsregel> VOLGORDE = Comparator.comparing(Toetsregel::peildatum)
            .thenComparing(Toetsregel::voorziening)
            .thenComparing(Toetsregel::regel);

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(names = "--jaar", required = true, paramLabel = "JAAR", description = "Het jaar van de zorg.")
    private int jaar;

    @Option(
            names = "--trekkingen",
            paramLabel = "AANTAL",
            defaultValue = "1000",
            description = "Hoe vaak het toeval wordt nagespeeld voor de bandbreedte (standaard: 1000).")
    private int trekkingen;

    @Option(
            names = "--zaad",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Begin van het toeval; met hetzelfde getal komt hetzelfde antwoord (standaard: 1).")
    private long zaad;

    TerugtoetsOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        if (trekkingen < 2) {
            throw new VerkeerdeVraag("--trekkingen: kies een getal vanaf 2.");
        }
        var alles = Feitenlezer.lees(magazijn.vragen());
        var laatste = alles.declaraties().stream()
                .map(d -> d.ontvangenOp())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new VerkeerdeVraag("Er zijn nog geen declaraties ingelezen."));
        if (jaar > laatste.plusDays(1).getYear() - 1) {
            throw new VerkeerdeVraag("Van " + jaar
                    + " is nog niet bekend wat het kostte. De laatste declaraties zijn van " + laatste + ".");
        }
        if (alles.declaraties().stream().noneMatch(regel -> regel.maand().getYear() == jaar)) {
            throw new VerkeerdeVraag("Over hulp in " + jaar + " is niets gedeclareerd. Kies een ander jaar.");
        }
        var terugtoets = Terugtoets.van(alles, GekalibreerdeVoorspeller.vanGrip(), zaad, trekkingen);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            for (var peildatum : peildata()) {
                toon(terugtoets.op(jaar, peildatum), rijen);
            }
        }
        return Afloop.GEDAAN;
    }

    private List<LocalDate> peildata() {
        return IntStream.rangeClosed(1, MAANDEN)
                .mapToObj(maand -> YearMonth.of(jaar, maand).atEndOfMonth())
                .toList();
    }

    private void toon(Toetsdag dag, Rijschrijver rijen) {
        if (dag.voorspelling() instanceof GeenCijfer<?> geen) {
            omgeving().meld(dag.peildatum() + ": geen prognose. " + geen.toelichting());
        }
        dag.regels().stream().sorted(VOLGORDE).forEach(regel -> rijen.rij(rij(regel)));
    }

    private static List<Object> rij(Toetsregel regel) {
        List<Object> uit = new ArrayList<>(List.of(
                regel.jaar(),
                regel.peildatum(),
                regel.voorziening(),
                regel.regel(),
                new Bedrag(regel.verwacht()),
                new Bedrag(regel.werkelijk()),
                new Bedrag(regel.fout())));
        IntStream.range(0, regel.kwantielen().size())
                .filter(k -> k != MEDIAAN)
                .forEach(k -> uit.add(new Bedrag(regel.kwantielen().get(k))));
        uit.add(euro(regel.intervalscore80()));
        uit.add(euro(regel.crps()));
        return uit;
    }

    private static BigDecimal euro(double centen) {
        return BigDecimal.valueOf(centen).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
