// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Every place in a store and its copies where a BSN or its pseudonym can still be found: bytes, tables, names and sources.
 *
 * @param map the store
 * @param plekken the store and its copies
 */
record Vindplaatsen(Path map, List<Path> plekken, String bsn) {
    List<String> list() throws IOException {
        Sleutelbos sleutels = Sleutelbos.open(map.resolve("sleutels"));
        List<String> gezocht = List.of(bsn, new Pseudoniemen(sleutels.pseudoniem()).client(bsn));
        List<String> gevonden = new ArrayList<>();
        for (Path plek : plekken) {
            bytes(plek, gezocht, gevonden);
            bronnen(new Bronmap(plek.resolve("bron"), sleutels.bron()), gezocht, gevonden);
        }
        tabellen(gezocht, gevonden);
        return gevonden;
    }

    private static void bytes(Path plek, List<String> gezocht, List<String> gevonden) throws IOException {
        try (var bestanden = Files.walk(plek)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                String inhoud = Files.readString(bestand, StandardCharsets.ISO_8859_1);
                gezocht.stream().filter(inhoud::contains).forEach(tekst -> gevonden.add(bestand.toString()));
            }
        }
    }

    private static void bronnen(Bronmap bronnen, List<String> gezocht, List<String> gevonden) throws IOException {
        for (String batch : bronnen.listBatches()) {
            try (Bronpak pak = bronnen.open(batch)) {
                for (Bronpost post : pak.posten()) {
                    String inhoud = post.naam() + post.kenmerken() + tekst(pak, post);
                    gezocht.stream().filter(inhoud::contains).forEach(t -> gevonden.add(batch + " " + post.naam()));
                }
            }
        }
    }

    /** Of an envelope or a workbook also what is in it. */
    private static String tekst(Bronpak pak, Bronpost post) throws IOException {
        try (InputStream bron = pak.open(post)) {
            byte[] bytes = bron.readAllBytes();
            String tekst = new String(bytes, StandardCharsets.UTF_8);
            return tekst + (tekst.startsWith("PK") ? uitgepakt(bytes) : inEnvelop(tekst));
        }
    }

    private static String uitgepakt(byte[] bytes) throws IOException {
        StringBuilder delen = new StringBuilder();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
            for (ZipArchiveEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                delen.append(deel.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return delen.toString();
    }

    private static String inEnvelop(String tekst) {
        int begin = tekst.indexOf("<GGK:xmlBestand>") + "<GGK:xmlBestand>".length();
        int einde = tekst.indexOf("</GGK:xmlBestand>");
        return einde < 0
                ? ""
                : new String(Base64.getMimeDecoder().decode(tekst.substring(begin, einde)), StandardCharsets.UTF_8);
    }

    private void tabellen(List<String> gezocht, List<String> gevonden) {
        try (Magazijn magazijn = Magazijn.open(map, Proefmagazijn.KLEIN)) {
            for (List<Object> kolom : magazijn.vragen()
                    .stel(
                            "SELECT schema_name || '.' || table_name, column_name FROM duckdb_columns()"
                                    + " WHERE schema_name IN ('feit', 'beheer') AND data_type = 'VARCHAR'"
                                    + " AND database_name = current_database()",
                            Map.of())
                    .rijen()) {
                gezocht.stream()
                        .filter(tekst -> isIn(magazijn, kolom, tekst))
                        .forEach(tekst -> gevonden.add(kolom.toString()));
            }
        }
    }

    private static boolean isIn(Magazijn magazijn, List<Object> kolom, String tekst) {
        Object aantal = magazijn.vragen()
                .stel(
                        "SELECT count(*) FROM " + kolom.get(0) + " WHERE contains(" + kolom.get(1) + ", :tekst)",
                        Map.of("tekst", tekst))
                .rijen()
                .get(0)
                .get(0);
        return (Long) aantal > 0;
    }
}
