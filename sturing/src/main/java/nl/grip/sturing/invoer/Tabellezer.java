// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    private record Regel(long nummer, List<String> velden) {}

    public Tabellezer(List<String> kolommen, Bevindingen bevindingen) {
        this.kolommen = List.copyOf(kolommen);
        this.bevindingen = bevindingen;
    }

    public List<Rij> lees(Path bestand) {
        try {
            return rijen(bestand.toString(), regels(bestand));
        } catch (IOException | UncheckedIOException | RuntimeLeesfout fout) {
            bevindingen.weiger(
                    Herkomst.ofBestand(bestand.toString()),
                    "GRIP-bestand",
                    "niet te lezen",
                    "een csv (UTF-8) of xlsx",
                    "Kijk of het bestand bestaat, en sla het op als csv in UTF-8 of als xlsx");
            return List.of();
        }
    }

    private static List<Regel> regels(Path bestand) throws IOException {
        boolean isXlsx = bestand.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return isXlsx ? xlsx(bestand) : csv(utf8(Files.readAllBytes(bestand)));
    }

    private static String utf8(byte[] inhoud) throws CharacterCodingException {
        String tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(inhoud))
                .toString();
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static List<Regel> csv(String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        char scheiding = kop.indexOf(';') >= 0 ? ';' : ',';
        List<Regel> regels = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = lezer(scheiding).ofCsvRecord(tekst)) {
            csv.forEach(rij -> regels.add(new Regel(rij.getStartingLineNumber(), rij.getFields())));
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

    private static List<Regel> xlsx(Path bestand) throws IOException {
        try (ReadableWorkbook boek = new ReadableWorkbook(bestand.toFile());
                Stream<Row> rijen = boek.getFirstSheet().openStream()) {
            return rijen.map(rij -> new Regel(rij.getRowNum(), velden(rij))).toList();
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

    private List<Rij> rijen(String bestand, List<Regel> regels) {
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

    private static List<String> namen(Regel kop) {
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
