// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtenschrijver;

/** Puts messages in one zip a month, by the month in which they were sent, and lists what is in them. */
final class Postzak {
    private static final LocalDateTime TIJD_IN_ZIP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<YearMonth, List<Bericht>> perMaand = new TreeMap<>();

    void neem(Bericht bericht) {
        perMaand.computeIfAbsent(YearMonth.from(dagtekening(bericht)), m -> new ArrayList<>())
                .add(bericht);
    }

    void schrijf(Path map) {
        try (var lijst = Tabelbestand.maak(
                map.resolve("waarheid").resolve("bestanden.csv"),
                "bestand",
                "sha256",
                "soort",
                "rijen",
                "bedrag",
                "ontvangen_op")) {
            perMaand.forEach((maand, berichten) -> schrijf(map, "berichten/" + maand + ".zip", berichten, lijst));
        }
    }

    private static void schrijf(Path map, String naam, List<Bericht> berichten, Tabelbestand lijst) {
        try {
            var bestand = map.resolve(naam);
            Files.createDirectories(bestand.getParent());
            try (var zip = new ZipOutputStream(Files.newOutputStream(bestand))) {
                for (var bericht : berichten) {
                    var bytes = Berichtenschrijver.schrijf(bericht);
                    voegToe(zip, naam(bericht), bytes);
                    noteer(lijst, naam + "!/" + naam(bericht), bericht, bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void voegToe(ZipOutputStream zip, String naam, byte[] bytes) throws IOException {
        var ingang = new ZipEntry(naam);
        ingang.setTimeLocal(TIJD_IN_ZIP);
        zip.putNextEntry(ingang);
        zip.write(bytes);
    }

    private static void noteer(Tabelbestand lijst, String naam, Bericht bericht, byte[] bytes) {
        lijst.rij(
                naam,
                sha256(bytes),
                bericht.soort(),
                bericht.rijen(),
                bericht.bedrag().map(Object.class::cast).orElse(""),
                dagtekening(bericht));
    }

    private static LocalDate dagtekening(Bericht bericht) {
        return bericht.kop().dagtekening();
    }

    private static String naam(Bericht bericht) {
        return bericht.soort() + "-" + bericht.kop().afzender() + "-"
                + bericht.kop().identificatie() + ".xml";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
