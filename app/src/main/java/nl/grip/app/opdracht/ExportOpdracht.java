// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.app.uitvoer.Formaat;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.ster.Stertabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The store as a star schema for Power BI and the like: each table as Parquet and csv, with a list of what columns mean. */
@Command(
        name = "export",
        description = "Schrijf tabellen voor Power BI en dergelijke: Parquet en csv, met een datawoordenboek.",
        footer = {"", "In de tabellen staan geen mensen. Zij zijn voor eigen gebruik en niet om te publiceren."})
final class ExportOpdracht extends MagazijnOpdracht {
    private static final String WOORDENBOEK = "datawoordenboek.csv";

    @Parameters(paramLabel = "MAP", description = "De map waar de bestanden komen.")
    private Path map = Path.of("");

    @Option(
            names = "--met-pseudoniemen",
            description = "Ook een tabel per persoon, onder pseudoniem. Kan alleen met verzonnen mensen.")
    private boolean metPseudoniemen;

    ExportOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        if (metPseudoniemen && !magazijn.isVoorbeeld()) {
            throw new VerkeerdeVraag(
                    "In dit magazijn staan echte mensen. Zolang Grip niet weet wie u bent, geeft het geen"
                            + " gegevens per persoon.");
        }
        List<Stertabel> tabellen = new ArrayList<>(Stertabel.list());
        if (metPseudoniemen) {
            tabellen.add(Stertabel.personen());
        }
        try {
            schrijf(magazijn, tabellen, Files.createDirectories(omgeving().pad(map)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        omgeving().meld(tabellen.size() + " tabellen staan in " + map + ", met hun betekenis in " + WOORDENBOEK + ".");
        return Afloop.GEDAAN;
    }

    private static void schrijf(Magazijn magazijn, List<Stertabel> tabellen, Path naar) throws IOException {
        for (Stertabel tabel : tabellen) {
            magazijn.sterschema().parquet(tabel, naar.resolve(tabel.naam() + ".parquet"));
            csv(
                    naar.resolve(tabel.naam() + ".csv"),
                    List.copyOf(tabel.kolommen().keySet()),
                    rijen -> magazijn.vragen().stroom(tabel.sql(), Map.of(), rijen::rij));
        }
        csv(
                naar.resolve(WOORDENBOEK),
                List.of("tabel", "kolom", "betekenis"),
                rijen -> tabellen.forEach(tabel -> beschrijf(tabel, rijen)));
    }

    private static void beschrijf(Stertabel tabel, Rijschrijver rijen) {
        rijen.rij(List.of(tabel.naam(), "", tabel.betekenis()));
        tabel.kolommen().forEach((kolom, betekenis) -> rijen.rij(List.of(tabel.naam(), kolom, betekenis)));
    }

    private static void csv(Path bestand, List<String> kolommen, Consumer<Rijschrijver> inhoud) throws IOException {
        try (var uit = new PrintWriter(Files.newBufferedWriter(bestand, StandardCharsets.UTF_8));
                Rijschrijver rijen = Formaat.csv.schrijver(uit, kolommen)) {
            inhoud.accept(rijen);
        }
    }
}
