// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.bronnen.xml.Leesfout;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an xlsx, row by row. What it unpacks to is counted before it is opened. */
final class Xlsxbron implements Rijbron {
    private static final long GROOTSTE_BESTAND = 64L << 20;
    private static final long GROOTSTE_DEEL = 512L << 20;

    /** Texts that cells share are kept in memory by the reader. */
    private static final long GROOTSTE_TEKSTEN = 32L << 20;

    /** Day 0 of a spreadsheet, in both of its calendars (ECMA-376 part 1, 18.17.4.1). */
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAG_NUL_1904 = LocalDate.of(1904, 1, 1);

    /** A number outside these days is not a day: 2026 would be one in 1905. */
    private static final LocalDate EERSTE_DAG = LocalDate.of(1950, 1, 1);

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2199, 12, 31);

    private final Bronbestand bestand;

    Xlsxbron(Bronbestand bestand) {
        this.bestand = bestand;
    }

    @Override
    public void elk(Consumer<Cel.Rij> ontvanger) throws IOException {
        veilig(this::meet);
        try (var bron = bestand.open();
                var werkmap = veilig(() -> new ReadableWorkbook(bron));
                var rijen = veilig(() -> werkmap.getFirstSheet().openStream())) {
            boolean vanaf1904 = werkmap.isDate1904();
            var rij = veilig(rijen::iterator);
            int breedte = 0;
            while (veilig(rij::hasNext)) {
                var volgende = veilig(() -> rij(rij.next(), vanaf1904));
                breedte = breedte == 0 ? volgende.cellen().size() : breedte;
                ontvanger.accept(aangevuld(volgende, breedte));
            }
        }
    }

    @Override
    public Rijschrijver schrijver(OutputStream uit) {
        return new Xlsxschrijver(uit);
    }

    /** What a spreadsheet that counts from 1900 writes for a day. */
    static long dagnummer(LocalDate dag) {
        return dag.toEpochDay() - DAG_NUL.toEpochDay();
    }

    /** The library throws whatever it meets in a broken file; that is the file's fault, not ours. */
    private static <T> T veilig(Callable<T> stap) throws IOException {
        try {
            return stap.call();
        } catch (Leesfout e) {
            throw e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new Werkmapfout(e);
        }
    }

    /** The JDK cannot read past the sizes of 64 bits that some spreadsheets write behind a part. */
    private boolean meet() throws IOException {
        if (bestand.grootte() > GROOTSTE_BESTAND) {
            throw teGroot();
        }
        try (var zip = new ZipArchiveInputStream(bestand.open(), "UTF-8", true, true)) {
            for (ZipArchiveEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                meet(zip, deel.getName().endsWith("sharedStrings.xml") ? GROOTSTE_TEKSTEN : GROOTSTE_DEEL);
            }
        }
        return true;
    }

    private static void meet(ZipArchiveInputStream zip, long grootste) throws IOException {
        var blok = new byte[8192];
        long bytes = 0;
        for (int gelezen = zip.read(blok); gelezen >= 0; gelezen = zip.read(blok)) {
            bytes += gelezen;
            if (bytes > grootste) {
                throw teGroot();
            }
        }
    }

    private static Leesfout teGroot() {
        return new Leesfout("GRIP-grens", "", "een kleinere werkmap, of een csv", 0);
    }

    private static Cel.Rij rij(Row rij, boolean vanaf1904) {
        List<Cel> cellen = new ArrayList<>();
        for (int i = 0; i < rij.getCellCount(); i++) {
            cellen.add(rij.getOptionalCell(i).map(cel -> cel(cel, vanaf1904)).orElse(new Cel.Tekst("")));
        }
        return new Cel.Rij(rij.getRowNum(), cellen);
    }

    /** A workbook does not keep empty cells at the end of a row. */
    private static Cel.Rij aangevuld(Cel.Rij rij, int breedte) {
        List<Cel> cellen = new ArrayList<>(rij.cellen());
        while (cellen.size() < breedte) {
            cellen.add(new Cel.Tekst(""));
        }
        return new Cel.Rij(rij.regel(), cellen);
    }

    private static Cel cel(Cell cel, boolean vanaf1904) {
        return switch (cel.getType()) {
            case EMPTY -> new Cel.Tekst("");
            case STRING -> new Cel.Tekst(cel.asString());
            case NUMBER -> getal(cel.asNumber(), vanaf1904);
            case FORMULA -> new Cel.Anders("een formule");
            case BOOLEAN -> new Cel.Anders("waar of onwaar");
            case ERROR -> new Cel.Anders("een fout van het rekenblad");
        };
    }

    private static Cel getal(BigDecimal getal, boolean vanaf1904) {
        return new Cel.Getal(getal.stripTrailingZeros(), dag(getal, vanaf1904));
    }

    private static Optional<LocalDate> dag(BigDecimal getal, boolean vanaf1904) {
        var nul = vanaf1904 ? DAG_NUL_1904 : DAG_NUL;
        var eerste = BigDecimal.valueOf(EERSTE_DAG.toEpochDay() - nul.toEpochDay());
        var laatste = BigDecimal.valueOf(LAATSTE_DAG.toEpochDay() - nul.toEpochDay());
        boolean isDag = getal.compareTo(eerste) >= 0 && getal.compareTo(laatste) <= 0;
        return isDag ? Optional.of(nul.plusDays(getal.longValue())) : Optional.empty();
    }
}
