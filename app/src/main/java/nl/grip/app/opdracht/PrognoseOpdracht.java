// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Prognosekolommen;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.raming.Indexatie;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a year will cost, in parts and with bands (contract section 4). */
@Command(
        name = "prognose",
        description = "Toon wat een jaar naar verwachting kost, in onderdelen en met een bandbreedte.")
final class PrognoseOpdracht extends MagazijnOpdracht {
    private static final int MINSTE_TREKKINGEN = 100;
    private static final int MEESTE_TREKKINGEN = 100_000;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(
            names = "--jaar",
            paramLabel = "JAAR",
            description = "Het jaar van de zorg (standaard: dat van de peildatum).")
    private Optional<Integer> jaar = Optional.empty();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(
            names = "--per",
            paramLabel = "A,B",
            split = ",",
            description = "Splits uit naar voorziening, aanbieder of wijk, met alle totalen.")
    private List<String> per = List.of();

    @Option(
            names = "--trekkingen",
            paramLabel = "AANTAL",
            defaultValue = "2000",
            description = "Hoe vaak het toeval wordt nagespeeld voor de bandbreedte (standaard: 2000).")
    private int trekkingen;

    @Option(
            names = "--zaad",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Begin van het toeval; met hetzelfde getal komt hetzelfde antwoord (standaard: 1).")
    private long zaad;

    @Option(
            names = "--indexatie-terugwerkend",
            paramLabel = "JA|NEE",
            description =
                    "Wordt wat tegen het oude tarief is gedeclareerd nog verhoogd? (standaard: zoals de contracten"
                            + " het zeggen)")
    private Optional<String> indexatie = Optional.empty();

    @Mixin
    private final Prognosevorm vorm = new Prognosevorm();

    PrognoseOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        controleer();
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), Modelversie.bepaal());
        var prognose = new Jaarprognose(magazijn.vragen(), archief, omgeving().vandaag());
        var dag = prognose.peildatum(peildatum);
        var gekozen = Prognosetabel.KOLOMMEN.stream().filter(per::contains).toList();
        var vraag = new Prognosevraag(jaar.orElse(dag.getYear()), dag, gekozen, zaad, trekkingen, indexatie());
        if (vorm.isGekozen()) {
            meld(vorm.toon(vraag, prognose, archief, kolommen -> uitvoer.begin(omgeving(), kolommen)));
        } else {
            toon(prognose.voorspel(vraag), vraag);
        }
        return Afloop.GEDAAN;
    }

    private Indexatie indexatie() {
        return switch (indexatie.orElse("")) {
            case "" -> Indexatie.ZOALS_BEKEND;
            case "ja" -> Indexatie.TERUGWERKEND;
            case "nee" -> Indexatie.NIET_TERUGWERKEND;
            default -> throw new VerkeerdeVraag("--indexatie-terugwerkend: kies ja of nee.");
        };
    }

    private void meld(Uitkomst<?> uitkomst) {
        if (uitkomst instanceof GeenCijfer<?> geen) {
            omgeving().meld(geen.toelichting());
        }
    }

    private void controleer() {
        for (var kolom : per) {
            if (!Prognosetabel.KOLOMMEN.contains(kolom)) {
                throw new VerkeerdeVraag(
                        "--per kent '" + kolom + "' niet. Kies uit " + String.join(", ", Prognosetabel.KOLOMMEN) + ".");
            }
        }
        vorm.controleer();
        if (trekkingen < MINSTE_TREKKINGEN || trekkingen > MEESTE_TREKKINGEN) {
            throw new VerkeerdeVraag(
                    "--trekkingen: kies een getal van " + MINSTE_TREKKINGEN + " tot en met " + MEESTE_TREKKINGEN + ".");
        }
    }

    private void toon(Uitkomst<Prognoseblad> uitkomst, Prognosevraag vraag) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Prognosekolommen.kolommen(vraag))) {
            Prognosekolommen.rijen(vraag, uitkomst, rij -> Prognosekolommen.Toon.ALLES, rijen);
        }
        meld(uitkomst);
    }
}
