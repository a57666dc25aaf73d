// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.basis.Celtekst;
import nl.grip.basis.Herkomst;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a table with a header from csv (UTF-8, {@code ;} or {@code ,} as the header tells) or the first sheet of an
 * xlsx. Column names count in any case; unknown columns are passed over; every missing one is a bevinding.
 */
public final class Tabellezer {
    private final List<String> kolommen;
    private final Bevindingen bevindingen;

    public Tabellezer(List<String> kolommen, Bevindingen bevindingen) {
        this.kolommen = List.copyOf(kolommen);
        this.bevindingen = bevindingen;
    }

    public List<Rij> lees(Path bestand) {
        return lees(Invoertabel.van(bestand));
    }

    public List<Rij> lees(Invoertabel tabel) {
        try {
            return rijen(tabel.naam(), regels(tabel));
        } catch (IOException | UncheckedIOException | RuntimeLeesfout fout) {
            bevindingen.weiger(
                    Herkomst.ofBestand(tabel.naam()),
                    "GRIP-bestand",
                    "niet te lezen",
                    "een csv (UTF-8) of xlsx",
                    "Kijk of het bestand bestaat, en sla het op als csv in UTF-8 of als xlsx");
            return List.of();
        }
    }

    private static List<Tabelregel> regels(Invoertabel tabel) throws IOException {
        byte[] inhoud = tabel.inhoud().orElseThrow(() -> new IOException(tabel.naam()));
        if (tabel.isXlsx()) {
            return xlsx(inhoud);
        }
        return Jsontabel.is(inhoud) ? json(utf8(inhoud)) : csv(utf8(inhoud));
    }

    private static List<Tabelregel> json(String tekst) {
        try {
            return Jsontabel.regels(tekst);
        } catch (RuntimeException fout) {
            throw new RuntimeLeesfout(fout);
        }
    }

    /** The names in the head, in lower case; none when the file cannot be read. */
    public static List<String> kop(Invoertabel tabel) {
        try {
            var regels = regels(tabel);
            return regels.isEmpty() ? List.of() : namen(regels.get(0));
        } catch (IOException | RuntimeLeesfout fout) {
            return List.of();
        }
    }

    /** A workbook as csv, so that it can be read back as text; empty when it cannot be read. */
    public static String alsCsv(Invoertabel tabel) {
        var uit = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(uit)) {
            regels(tabel).forEach(regel -> csv.writeRecord(regel.velden()));
        } catch (IOException | RuntimeLeesfout fout) {
            return "";
        }
        return uit.toString();
    }

    private static String utf8(byte[] inhoud) throws CharacterCodingException {
        String tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(inhoud))
                .toString();
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static List<Tabelregel> csv(String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        char scheiding = kop.indexOf(';') >= 0 ? ';' : ',';
        List<Tabelregel> regels = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = lezer(scheiding).ofCsvRecord(tekst)) {
            csv.forEach(rij -> regels.add(new Tabelregel(rij.getStartingLineNumber(), rij.getFields())));
        } catch (IOException | RuntimeException fout) {
            throw new RuntimeLeesfout(fout);
        }
        return regels;
    }

    private static CsvReader.CsvReaderBuilder lezer(char scheiding) {
        return CsvReader.builder()
                .fieldSeparator(scheiding)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    private static List<Tabelregel> xlsx(byte[] inhoud) throws IOException {
        try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(inhoud));
                Stream<Row> rijen = boek.getFirstSheet().openStream()) {
            return rijen.map(rij -> new Tabelregel(rij.getRowNum(), velden(rij)))
                    .toList();
        } catch (RuntimeException fout) {
            throw new RuntimeLeesfout(fout);
        }
    }

    private static List<String> velden(Row rij) {
        List<String> velden = new ArrayList<>();
        for (int i = 0; i < rij.getCellCount(); i++) {
            velden.add(rij.getCellText(i));
        }
        return velden;
    }

    private List<Rij> rijen(String bestand, List<Tabelregel> regels) {
        List<String> kop = regels.isEmpty() ? List.of() : namen(regels.get(0));
        if (weigerOntbrekende(bestand, kop)) {
            return List.of();
        }
        return regels.stream()
                .skip(1)
                .filter(regel -> regel.velden().stream().anyMatch(veld -> !veld.isBlank()))
                .map(regel -> new Rij(bestand, regel.nummer(), cellen(kop, regel.velden()), bevindingen))
                .toList();
    }

    private static List<String> namen(Tabelregel kop) {
        return kop.velden().stream()
                .map(veld -> veld.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean weigerOntbrekende(String bestand, List<String> kop) {
        List<String> mist =
                kolommen.stream().filter(kolom -> !kop.contains(kolom)).toList();
        if (!mist.isEmpty()) {
            bevindingen.weiger(
                    new Herkomst(bestand, 1, String.join(", ", mist)),
                    "GRIP-kolom",
                    String.join(";", kop),
                    String.join(";", kolommen),
                    "Zet deze kolommen in de kop: " + String.join(", ", mist));
        }
        return !mist.isEmpty();
    }

    private static Map<String, String> cellen(List<String> kop, List<String> velden) {
        Map<String, String> cellen = new HashMap<>();
        for (int i = 0; i < Math.min(kop.size(), velden.size()); i++) {
            cellen.put(kop.get(i), Celtekst.uitBestand(velden.get(i).strip()));
        }
        return cellen;
    }

    /** A file that the csv or xlsx library cannot make sense of. */
    private static final class RuntimeLeesfout extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RuntimeLeesfout(Exception oorzaak) {
            super(oorzaak);
        }
    }
}
