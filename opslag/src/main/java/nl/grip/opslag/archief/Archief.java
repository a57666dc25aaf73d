// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.schijf.Schijf;

/**
 * Keeps documents. A document is a compressed file named by its hash, and a line in the journaal that names it: when
 * {@link #bewaar} returns both are on disk, and neither is ever changed.
 */
public final class Archief {
    private final Path map;
    private final Journaal journaal;
    private final Stukken stukken;

    public Archief(Path map, Journaal journaal, Stukken stukken) {
        this.map = map;
        this.journaal = journaal;
        this.stukken = stukken;
    }

    /** Every document, oldest first. */
    public synchronized List<Stuk> list() {
        return stukken.list();
    }

    /** How many there are; never waits for one that is being written. */
    public int aantal() {
        return stukken.aantal();
    }

    /** The documents of that kind, oldest first. */
    public synchronized List<Stuk> list(String soort) {
        return stukken.list().stream()
                .filter(stuk -> stuk.soort().equals(soort))
                .toList();
    }

    public synchronized Optional<Stuk> find(String soort, String sleutel) {
        return stukken.find(soort, sleutel);
    }

    /** The bytes as they were kept; {@link MagazijnBeschadigd} when they are gone or not the same any more. */
    public byte[] lees(Stuk stuk) {
        try {
            return lees(map, stuk);
        } catch (IOException fout) {
            throw new MagazijnBeschadigd("een stuk in het archief is niet te lezen: " + stuk.sha256(), fout);
        }
    }

    /** Keeps a document; when there is one with this kind and key already, that one stays and is the answer. */
    public synchronized Stuk bewaar(String soort, String sleutel, Map<String, String> kenmerken, byte[] inhoud) {
        Optional<Stuk> bekend = stukken.find(soort, sleutel);
        return bekend.isPresent() ? bekend.get() : voegToe(soort, sleutel, kenmerken, inhoud);
    }

    private Stuk voegToe(String soort, String sleutel, Map<String, String> kenmerken, byte[] inhoud) {
        try {
            String sha256 = sha256(inhoud);
            schrijf(sha256, inhoud);
            Gebeurtenis regel = journaal.schrijf(Soort.BEWAARD, Stuk.velden(soort, sleutel, kenmerken, sha256));
            stukken.neem(regel);
            return stukken.find(soort, sleutel).orElseThrow();
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** What is to be kept. */
    record Nieuw(String soort, String sleutel, Map<String, String> kenmerken, byte[] inhoud) {}

    /** Keeps several new documents with one line in the journaal: after a crash all of them are there, or none. */
    synchronized void bewaar(List<Nieuw> nieuwe) {
        try {
            List<Map<String, String>> velden = new ArrayList<>();
            for (Nieuw nieuw : nieuwe) {
                String sha256 = sha256(nieuw.inhoud());
                schrijf(sha256, nieuw.inhoud());
                velden.add(Stuk.velden(nieuw.soort(), nieuw.sleutel(), nieuw.kenmerken(), sha256));
            }
            stukken.neem(journaal.schrijf(Soort.BEWAARD, Stuk.velden(velden)));
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private void schrijf(String sha256, byte[] inhoud) throws IOException {
        Schijf.maakMap(map);
        Path onaf = map.resolve(sha256 + ".onaf");
        Files.deleteIfExists(onaf);
        Schijf.schrijf(onaf, ingepakt(inhoud));
        Schijf.hernoem(onaf, pad(map, sha256));
    }

    /** The files of these documents, by name. */
    public static List<String> bestanden(List<Gebeurtenis> gebeurtenissen) {
        return stukken(gebeurtenissen).stream()
                .map(stuk -> bestand(stuk.sha256()))
                .distinct()
                .toList();
    }

    /** What of the documents that the journaal tells of is not there as it was kept. */
    public static List<String> beschadigd(Path map, List<Gebeurtenis> gebeurtenissen) {
        return stukken(gebeurtenissen).stream()
                .filter(stuk -> !isHeel(map, stuk))
                .map(stuk -> stuk.soort() + " " + stuk.sleutel())
                .toList();
    }

    private static List<Stuk> stukken(List<Gebeurtenis> gebeurtenissen) {
        Stukken stukken = new Stukken();
        gebeurtenissen.forEach(stukken::neem);
        return stukken.list();
    }

    private static boolean isHeel(Path map, Stuk stuk) {
        try {
            lees(map, stuk);
            return true;
        } catch (IOException weg) {
            return false;
        }
    }

    private static byte[] lees(Path map, Stuk stuk) throws IOException {
        byte[] inhoud = uitgepakt(Files.readAllBytes(pad(map, stuk.sha256())));
        if (!sha256(inhoud).equals(stuk.sha256())) {
            throw new IOException("De inhoud is veranderd: " + stuk.sha256());
        }
        return inhoud;
    }

    private static Path pad(Path map, String sha256) {
        return map.resolve(bestand(sha256));
    }

    private static String bestand(String sha256) {
        return sha256 + ".gz";
    }

    private static byte[] ingepakt(byte[] inhoud) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(inhoud);
        }
        return bytes.toByteArray();
    }

    private static byte[] uitgepakt(byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Deze Java kent geen SHA-256", fout);
        }
    }
}
