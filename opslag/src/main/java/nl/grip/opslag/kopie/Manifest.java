// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.kopie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.opslag.fout.KopieBeschadigd;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * What a reserve copy must hold: a text file with the hash of every file, in the form of {@code sha256sum}, and a seal
 * (HMAC-SHA-256 with a key of the store) over the whole. Without manifest a copy is not finished.
 *
 * @param regels {@code hash  naam}, sorted by name
 */
record Manifest(List<String> regels) {
    private static final String NAAM = "MANIFEST";
    private static final String KOP = "# Reservekopie van Grip. De sleutels zitten er NIET in. Sleutel ";
    private static final String TUSSEN = "  ";

    static boolean isIn(Path kopie) {
        return Files.exists(kopie.resolve(NAAM));
    }

    /** Of the files that are in the folder now. */
    static Manifest van(Path kopie) throws IOException {
        List<String> regels = new ArrayList<>();
        for (String naam : namen(kopie)) {
            regels.add(hash(kopie.resolve(naam)) + TUSSEN + naam);
        }
        return new Manifest(List.copyOf(regels));
    }

    /** As written in the folder; refuses one that was changed, or made with other keys. */
    static Manifest lees(Path kopie, Sleutel sleutel) throws IOException {
        if (!isIn(kopie)) {
            throw KopieBeschadigd.ofOnaf(kopie);
        }
        List<String> alles = Files.readAllLines(kopie.resolve(NAAM), StandardCharsets.UTF_8);
        if (alles.size() < 2 || !alles.get(0).startsWith(KOP)) {
            throw KopieBeschadigd.of(kopie, NAAM);
        }
        eisSleutel(kopie, alles.get(0).substring(KOP.length()), sleutel);
        Manifest manifest = new Manifest(List.copyOf(alles.subList(1, alles.size() - 1)));
        if (!alles.get(alles.size() - 1).equals(manifest.zegel(sleutel))) {
            throw KopieBeschadigd.of(kopie, NAAM);
        }
        return manifest;
    }

    /** Writes the manifest, replacing an earlier one. */
    void schrijf(Path kopie, Sleutel sleutel) throws IOException {
        Path onaf = kopie.resolve(NAAM + ".onaf");
        Files.deleteIfExists(onaf);
        String tekst = KOP + sleutel.kenmerk() + "\n" + lijst() + zegel(sleutel) + "\n";
        Schijf.schrijf(onaf, tekst.getBytes(StandardCharsets.UTF_8));
        Schijf.hernoem(onaf, kopie.resolve(NAAM));
    }

    /** Refuses the copy when a file is missing, added or changed. */
    void controleer(Path kopie) throws IOException {
        List<String> nu = van(kopie).regels;
        for (String regel : regels) {
            if (!nu.contains(regel)) {
                throw KopieBeschadigd.of(kopie, naam(regel));
            }
        }
        if (nu.size() != regels.size()) {
            throw KopieBeschadigd.of(kopie, "er staat een bestand bij");
        }
    }

    /** The same with the files of another in the place of, or beside, those of this one. */
    Manifest met(Manifest nieuw) {
        Map<String, String> samen = new TreeMap<>();
        regels.forEach(regel -> samen.put(naam(regel), regel));
        nieuw.regels.forEach(regel -> samen.put(naam(regel), regel));
        return new Manifest(List.copyOf(samen.values()));
    }

    /** The names of the files. */
    List<String> namen() {
        return regels.stream().map(Manifest::naam).toList();
    }

    private static String naam(String regel) {
        return regel.substring(regel.indexOf(TUSSEN) + TUSSEN.length());
    }

    private static List<String> namen(Path kopie) throws IOException {
        try (Stream<Path> alles = Files.walk(kopie)) {
            return alles.filter(Files::isRegularFile)
                    .map(bestand -> kopie.relativize(bestand).toString())
                    .filter(naam -> !naam.startsWith(NAAM) && !naam.startsWith("wissel") && !naam.equals("slot"))
                    .sorted()
                    .toList();
        }
    }

    private static void eisSleutel(Path kopie, String gevraagd, Sleutel sleutel) {
        if (!gevraagd.equals(sleutel.kenmerk())) {
            throw SleutelOntbreekt.andere("De reservekopie " + kopie, gevraagd, sleutel.kenmerk());
        }
    }

    private String lijst() {
        return regels.stream().map(regel -> regel + "\n").collect(Collectors.joining());
    }

    private String zegel(Sleutel sleutel) {
        byte[] mac = sleutel.afgeleid("manifest").mac().doFinal(lijst().getBytes(StandardCharsets.UTF_8));
        return "# " + HexFormat.of().formatHex(mac);
    }

    private static String hash(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand);
                DigestInputStream bytes = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Deze Java kent geen SHA-256", fout);
        }
    }
}
