// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.uitvoer.Voortgangsbalk;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Leesinstellingen.Notatie;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.bronnen.tabellen.Kolomprofiel;
import nl.grip.bronnen.tabellen.Tabelbestandlezer;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Aanvoer;
import nl.grip.opslag.inlezen.Voortgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files, folders and zips; one row a file, in the order read (contract section 1). */
@Command(
        name = "inlezen",
        description = "Lees berichten en tabellen in: bestanden, mappen en zips. Twee keer inlezen kan geen kwaad.")
final class InlezenOpdracht extends MagazijnOpdracht {
    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(paramLabel = "PAD", arity = "1..*", description = "Een bestand, een map of een zip.")
    private List<String> paden = List.of();

    @Option(names = "--als", paramLabel = "TABEL", description = "Lees elk csv- of xlsx-bestand als deze tabel.")
    private Optional<String> als = Optional.empty();

    @Option(
            names = "--ontvangen",
            paramLabel = "DATUM",
            description = "Wanneer een tabel ontvangen is (anders: de datum in de naam of van het bestand).")
    private Optional<LocalDate> ontvangen = Optional.empty();

    @Option(
            names = "--notatie",
            paramLabel = "NOTATIE",
            description = "nl (1.234,56) of en (1,234.56), als een tabel dat zelf niet laat zien.")
    private Optional<Notatiekeuze> notatie = Optional.empty();

    @Option(
            names = "--profiel",
            paramLabel = "BESTAND",
            description = "Hoe de kolommen in uw eigen exports heten (zie profielen/standaard.csv).")
    private Optional<String> profiel = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rijen-overslaan", description = "Laat foute rijen van een tabel weg en lees de rest.")
    private boolean rijenOverslaan;

    private enum Notatiekeuze {
        nl(Notatie.NL),
        en(Notatie.EN);

        private final Notatie notatie;

        Notatiekeuze(Notatie notatie) {
            this.notatie = notatie;
        }
    }

    InlezenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    boolean maaktMagazijn() {
        return true;
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Leesinstellingen instellingen = instellingen();
        Inleestelling telling = new Inleestelling();
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Inleeskolommen.NAMEN);
                Voortgangsbalk balk = omgeving().balk()) {
            magazijn.inlezer(instellingen).lees(bestanden(magazijn), telling.en(rijen), voortgang(balk));
        }
        omgeving().meld(telling.zin());
        return telling.isIetsGeweigerd() ? Afloop.IETS_GEWEIGERD : Afloop.GEDAAN;
    }

    private Aanvoer bestanden(Magazijn magazijn) {
        Bestandenzoeker zoeker = new Bestandenzoeker(magazijn.map().werk());
        return ontvanger -> zoeker.zoek(omgeving().werkmap(), paden, ontvanger);
    }

    private Voortgang voortgang(Voortgangsbalk balk) {
        if (!omgeving().beeldscherm()) {
            return Voortgang.GEEN;
        }
        long geheel = Leesomvang.bytes(omgeving().werkmap(), paden);
        return (bestanden, bytes) -> balk.zet(bytes, geheel, bestanden + " bestanden, " + (bytes >> 20) + " MB");
    }

    private Leesinstellingen instellingen() {
        als.ifPresent(InlezenOpdracht::controleer);
        return new Leesinstellingen(
                als, ontvangen, notatie.map(keuze -> keuze.notatie), profiel.map(this::profiel), rijenOverslaan, false);
    }

    private static void controleer(String tabel) {
        List<String> bekend = Tabelbestandlezer.tabellen();
        if (!bekend.contains(tabel)) {
            throw new VerkeerdeVraag("--als kent de tabel '" + tabel + "' niet." + Dichtstbij.vraag(tabel, bekend)
                    + " Kies uit " + String.join(", ", bekend) + ".");
        }
    }

    private Kolomprofiel profiel(String bestand) {
        try {
            return Kolomprofiel.parse(Files.readString(omgeving().werkmap().resolve(bestand), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Het profiel '" + bestand + "' is niet te lezen.", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
        }
    }
}
