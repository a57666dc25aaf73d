// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Periode;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Berichtenschrijver;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;

/** Declarations as a large municipality gets them: many small files of a hundred lines, none the same. */
final class Meetberichten {
    static final int REGELS_PER_BERICHT = 100;
    private static final int CLIENTEN_PER_BERICHT = 20;
    private static final int AANBIEDERS = 25;
    private static final YearMonth EERSTE_MAAND = YearMonth.of(2024, 1);
    private static final int MAANDEN = 24;

    private final List<String> bsns =
            IntStream.range(0, 5_000).mapToObj(Verzonnen::bsn).toList();
    private final int berichten;

    Meetberichten(long regels) {
        this.berichten = Math.toIntExact(Math.max(MAANDEN, regels / REGELS_PER_BERICHT));
    }

    int aantal() {
        return berichten;
    }

    long regels() {
        return (long) berichten * REGELS_PER_BERICHT;
    }

    /** One zip a month. */
    List<Path> schrijfZips(Path map) throws IOException {
        List<Path> zips = new ArrayList<>();
        for (int maand = 0; maand < MAANDEN; maand++) {
            zips.add(schrijfZip(map.resolve(EERSTE_MAAND.plusMonths(maand) + ".zip"), maand));
        }
        return zips;
    }

    private Path schrijfZip(Path bestand, int maand) throws IOException {
        try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand));
                ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (int nummer = maand; nummer < berichten; nummer += MAANDEN) {
                zip.putNextEntry(new ZipEntry(naam(nummer)));
                zip.write(bericht(nummer));
            }
        }
        return bestand;
    }

    /** The message as if it had been read from disk. */
    Bronbestand bestand(int nummer) {
        return Bronbestand.of(naam(nummer), LocalDate.of(2026, 1, 1), bericht(nummer));
    }

    private static String naam(int nummer) {
        return "JW323-" + nummer + ".xml";
    }

    private byte[] bericht(int nummer) {
        YearMonth maand = EERSTE_MAAND.plusMonths(nummer % MAANDEN);
        String agb = Verzonnen.agb(1 + nummer % AANBIEDERS);
        LocalDate dagtekening = maand.plusMonths(1).atDay(8);
        Berichtkop kop = new Berichtkop(Domein.JEUGD, agb, Verzonnen.GEMEENTE, "M" + nummer, dagtekening);
        List<Prestatie> regels = IntStream.range(0, REGELS_PER_BERICHT)
                .mapToObj(i -> prestatie(nummer, i, maand))
                .toList();
        return Berichtenschrijver.schrijf(new Declaratiebericht(kop, "D" + nummer, maand, regels));
    }

    private Prestatie prestatie(int nummer, int regel, YearMonth maand) {
        int client = (nummer * CLIENTEN_PER_BERICHT + regel % CLIENTEN_PER_BERICHT) % bsns.size();
        long volume = 1 + (nummer + regel) % 40;
        long tarief = 6_500 + 10L * (nummer % AANBIEDERS);
        return new Prestatie(
                bsns.get(client),
                "R" + ((long) nummer * REGELS_PER_BERICHT + regel),
                Optional.empty(),
                1_000L + client,
                "45",
                "45A" + (10 + regel % 7),
                Periode.of(maand.minusMonths(regel % 10 == 0 ? 1 : 0)),
                volume,
                "04",
                OptionalLong.of(tarief),
                new Bedrag(volume * tarief));
    }
}
