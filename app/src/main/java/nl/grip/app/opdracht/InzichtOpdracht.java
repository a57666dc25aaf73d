// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Inzichtkolommen;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Bladzijde;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vergelijkregel;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.BewaardePrognose;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of figures, one figure, or the rows behind it (contract section 3). */
@Command(name = "inzicht", description = "Toon welke cijfers er zijn, een cijfer, of de regels waaruit het bestaat.")
final class InzichtOpdracht extends MagazijnOpdracht {
    /** Numbers too, as everywhere in what is written for other programs (contract section 0). */
    private static final Comparator<Antwoord.Rij> OP_TEKEN = Comparator.comparing(
                    (Antwoord.Rij rij) -> rij.sleutel(),
                    (een, ander) -> Arrays.compare(een.toArray(String[]::new), ander.toArray(String[]::new)))
            .thenComparing(Antwoord.Rij::grootheid);

    private static final Comparator<Vergelijkregel> REGEL_OP_TEKEN = Comparator.comparing(
                    (Vergelijkregel regel) -> regel.sleutel(),
                    (een, ander) -> Arrays.compare(een.toArray(String[]::new), ander.toArray(String[]::new)))
            .thenComparing(Vergelijkregel::grootheid);

    private final Catalogus catalogus = Catalogus.laad();

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(
            paramLabel = "NAAM",
            arity = "0..1",
            description = "Het cijfer; zonder naam een lijst van alle cijfers.")
    private Optional<String> naam = Optional.empty();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(names = "--per", paramLabel = "A,B", description = "Splits uit op deze kolommen; leeg geeft het totaal.")
    private Optional<String> per = Optional.empty();

    @Option(
            names = "--filter",
            paramLabel = "K=V",
            description = "Kies: domein=Wmo, voorziening=A|B of maand=2026-01..2026-06. Vaker mag.")
    private List<String> filters = List.of();

    @Option(
            names = "--naast",
            paramLabel = "K=V",
            description =
                    "Zet er hetzelfde cijfer met dit filter naast: --filter jaar=2026 --naast jaar=2025. Vaker mag.")
    private List<String> naast = List.of();

    @Option(names = "--bronregels", description = "Toon de regels waaruit het cijfer bestaat.")
    private boolean bronregels;

    InzichtOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    public Integer call() {
        return naam.isEmpty() ? toonCatalogus() : super.call();
    }

    @Override
    int voerUit(Magazijn magazijn) {
        LocalDate vandaag = omgeving().vandaag();
        Inzicht inzicht = new Inzicht(
                magazijn.vragen(),
                catalogus,
                vandaag,
                new BewaardePrognose(magazijn.archief(), magazijn.vragen(), vandaag));
        Vraag vraag = new Vraag(
                naam.orElseThrow(),
                peildatum.map(Peildatum::new),
                per.map(InzichtOpdracht::kolommen),
                filters.stream().map(Filter::parse).toList());
        if (!naast.isEmpty()) {
            return toonVergelijking(inzicht, vraag);
        }
        return bronregels ? toonBronregels(inzicht, vraag) : toonCijfers(inzicht.beantwoord(vraag));
    }

    /** Without a breakdown of its own: that of the figure, but not in time, for that is what mostly differs. */
    private int toonVergelijking(Inzicht inzicht, Vraag vraag) {
        Vraag nu = vraag.per().isPresent() ? vraag : vraag.withPer(zonderTijd(vraag.indicator()));
        Antwoord toen =
                inzicht.beantwoord(nu.naast(naast.stream().map(Filter::parse).toList()));
        List<String> kolommen = new ArrayList<>(toen.per());
        kolommen.addAll(Inzichtkolommen.VERGELIJKING);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), kolommen)) {
            Vergelijkregel.list(toen, inzicht.beantwoord(nu)).stream()
                    .sorted(REGEL_OP_TEKEN)
                    .forEach(regel -> rijen.rij(Inzichtkolommen.vergelijking(toen.per(), regel, toen.peildatum())));
        }
        return Afloop.GEDAAN;
    }

    private String[] zonderTijd(String naam) {
        return catalogus.find(naam).stream()
                .flatMap(indicator -> indicator.kop().korrel().stream())
                .filter(kolom -> !List.of("maand", "jaar").contains(kolom))
                .toArray(String[]::new);
    }

    private static List<String> kolommen(String per) {
        return per.isBlank() ? List.of() : List.of(per.split(",", -1));
    }

    private int toonCatalogus() {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), List.of("naam", "vraag", "eenheid", "korrel", "bron"))) {
            for (Indicator indicator : catalogus.list()) {
                rijen.rij(Inzichtkolommen.catalogus(indicator));
            }
        }
        return Afloop.GEDAAN;
    }

    private int toonCijfers(Antwoord antwoord) {
        List<String> kolommen = new ArrayList<>(antwoord.per());
        kolommen.addAll(Inzichtkolommen.CIJFER);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), kolommen)) {
            antwoord.rijen().stream()
                    .sorted(OP_TEKEN)
                    .forEach(rij -> rijen.rij(Inzichtkolommen.cijfer(antwoord.per(), rij, antwoord.peildatum())));
        }
        return Afloop.GEDAAN;
    }

    /** The sums first: they judge the question, and are what the rows must add up to. */
    private int toonBronregels(Inzicht inzicht, Vraag vraag) {
        inzicht.sommen(vraag)
                .forEach(som -> omgeving()
                        .meld(som.grootheid() + " (" + som.rol() + "): " + som.aantal() + " regels, samen "
                                + som.som().toPlainString()));
        List<String> per = vraag.per()
                .orElseGet(() ->
                        catalogus.find(vraag.indicator()).orElseThrow().kop().korrel());
        List<String> kolommen = new ArrayList<>(per);
        kolommen.addAll(Inzichtkolommen.BRONREGEL);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), kolommen)) {
            inzicht.bronregels(vraag, Bladzijde.ALLES, regel -> rijen.rij(Inzichtkolommen.bronregel(per, regel)));
        }
        return Afloop.GEDAAN;
    }
}
