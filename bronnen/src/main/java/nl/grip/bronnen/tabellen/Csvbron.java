// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.xml.Leesfout;

/** A csv: its characters and its separator are found out for the file as a whole. */
final class Csvbron implements Rijbron {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SCHEIDINGSTEKENS = ";,\t|";
    private static final int LANGSTE_KOP = 10_000;

    private final Bronbestand bestand;
    private final Charset codering;
    private final char scheiding;

    private Csvbron(Bronbestand bestand, Charset codering, char scheiding) {
        this.bestand = bestand;
        this.codering = codering;
        this.scheiding = scheiding;
    }

    static Csvbron of(Bronbestand bestand, Set<String> kolommen) throws IOException {
        var codering = codering(bestand);
        return new Csvbron(bestand, codering, scheiding(bestand, codering, kolommen));
    }

    /** What is UTF-8 from beginning to end is UTF-8; what is not is Windows-1252, when it can be. */
    private static Charset codering(Bronbestand bestand) throws IOException {
        for (var codering : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            if (past(bestand, codering)) {
                return codering;
            }
        }
        throw new Leesfout("GRIP-tekens", "", "tekens in UTF-8 of Windows-1252", 0);
    }

    private static boolean past(Bronbestand bestand, Charset codering) throws IOException {
        var blok = new char[8192];
        try (var lezer = lezer(bestand, codering)) {
            for (int gelezen = lezer.read(blok); gelezen >= 0; gelezen = lezer.read(blok)) {
                if (new String(blok, 0, gelezen).indexOf('\u0000') >= 0) {
                    throw new Leesfout("GRIP-tekens", "", "een tekstbestand, zonder NUL-tekens", 0);
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static char scheiding(Bronbestand bestand, Charset codering, Set<String> kolommen) throws IOException {
        var kop = kop(bestand, codering);
        char beste = ';';
        long meeste = -1;
        for (char teken : SCHEIDINGSTEKENS.toCharArray()) {
            long gevonden = List.of(kop.split(Pattern.quote("" + teken), -1)).stream()
                    .map(naam -> Tabelkop.kaal(naam.replace("\"", "")))
                    .filter(kolommen::contains)
                    .count();
            if (gevonden > meeste) {
                meeste = gevonden;
                beste = teken;
            }
        }
        return beste;
    }

    private static String kop(Bronbestand bestand, Charset codering) throws IOException {
        var kop = new StringBuilder();
        try (var lezer = lezer(bestand, codering)) {
            for (int teken = lezer.read(); teken >= 0 && teken != '\n' && teken != '\r'; teken = lezer.read()) {
                kop.append((char) teken);
                if (kop.length() > LANGSTE_KOP) {
                    throw new Leesfout("GRIP-kop", "", "een kop met namen van kolommen in de eerste regel", 1);
                }
            }
        }
        return kop.toString();
    }

    @Override
    public void elk(Consumer<Cel.Rij> ontvanger) throws IOException {
        try (var lezer = lezer(bestand, codering);
                var csv = CsvReader.builder()
                        .fieldSeparator(scheiding)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(lezer)) {
            csv.forEach(rij -> ontvanger.accept(rij(rij)));
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Leesfout("GRIP-csv", "", "een csv waarvan elk aanhalingsteken wordt gesloten", 0);
        }
    }

    @Override
    public Rijschrijver schrijver(OutputStream uit) {
        return new Csvschrijver(new OutputStreamWriter(uit, codering), scheiding);
    }

    private static Cel.Rij rij(CsvRecord rij) {
        return new Cel.Rij(
                (int) rij.getStartingLineNumber(),
                rij.getFields().stream().<Cel>map(Cel.Tekst::new).toList());
    }

    private static Reader lezer(Bronbestand bestand, Charset codering) throws IOException {
        return new BufferedReader(new InputStreamReader(
                zonderMerk(bestand.open(), codering),
                codering.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The byte order mark of UTF-8 belongs to the file, not to the first column. */
    private static InputStream zonderMerk(InputStream bron, Charset codering) throws IOException {
        var terug = new PushbackInputStream(bron, 3);
        var begin = terug.readNBytes(3);
        boolean merk = begin.length == 3
                && begin[0] == (byte) 0xEF
                && begin[1] == (byte) 0xBB
                && begin[2] == (byte) 0xBF
                && codering == StandardCharsets.UTF_8;
        if (!merk) {
            terug.unread(begin);
        }
        return terug;
    }
}
