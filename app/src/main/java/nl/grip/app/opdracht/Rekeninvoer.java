// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Celtekst;

/** The file of {@code grip rekenen}: a heading and rows of cells, separated by what separates the heading. */
record Rekeninvoer(List<String> kop, List<List<String>> rijen) {
    static final Rekeninvoer LEEG = new Rekeninvoer(List.of(), List.of());

    static Rekeninvoer lees(Path bestand) {
        if (!Files.isRegularFile(bestand)) {
            throw new VerkeerdeVraag("Het bestand " + bestand.getFileName() + " bestaat niet.");
        }
        try {
            return van(Files.readString(bestand));
        } catch (CsvParseException | java.nio.charset.CharacterCodingException fout) {
            throw new VerkeerdeVraag("Het bestand " + bestand.getFileName() + " is geen leesbare csv in UTF-8.");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Rekeninvoer van(String tekst) {
        String kopregel = tekst.lines().findFirst().orElse("");
        char scheiding = kopregel.indexOf(';') >= 0 ? ';' : ',';
        var lezer = CsvReader.builder()
                .fieldSeparator(scheiding)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(zonderMerk(tekst));
        List<List<String>> rijen = new ArrayList<>();
        for (CsvRecord rij : lezer) {
            rijen.add(rij.getFields().stream()
                    .map(Celtekst::uitBestand)
                    .map(String::strip)
                    .toList());
        }
        return rijen.isEmpty() ? LEEG : new Rekeninvoer(rijen.get(0), rijen.subList(1, rijen.size()));
    }

    /** Some programs put a byte order mark before UTF-8. */
    private static String zonderMerk(String tekst) {
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }
}
