// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * Writes one pack under a temporary name; only after {@link #sluitAf} it is there, whole and on disk. Memory does not
 * grow with the size of a source.
 */
public final class Bronpakschrijver implements AutoCloseable {
    private final Path doel;
    private final Path tijdelijk;
    private final FileChannel kanaal;
    private final Blokschrijver uit;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final List<Bronpost> posten = new ArrayList<>();

    Bronpakschrijver(Path doel, Path tijdelijk, Sleutel sleutel) throws IOException {
        this.doel = doel;
        this.tijdelijk = tijdelijk;
        Files.deleteIfExists(tijdelijk);
        this.kanaal = Schijf.maakBestand(tijdelijk);
        Pakkop kop = Pakkop.nieuw(sleutel);
        Schijf.schrijfGeheel(kanaal, kop.bytes());
        this.uit = new Blokschrijver(kanaal, kop.versleuteling(sleutel));
    }

    /**
     * Adds a source as received. Refuses bytes that do not have this hash: the file was changed since it was judged.
     *
     * @param kenmerken what else is needed to read it again in the same way
     */
    public void voegToe(String sha256, String naam, Map<String, String> kenmerken, InputStream bron)
            throws IOException {
        Bronpost post = schrijf(sha256, naam, kenmerken, bron::transferTo);
        if (post.isHerschreven()) {
            throw new BronVeranderd(naam);
        }
    }

    /** Adds a source of another pack, as it was there or with something taken out; it keeps its identity. */
    public void neemOver(Bronpost post, Inhoud inhoud) throws IOException {
        schrijf(post.sha256(), post.naam(), post.kenmerken(), inhoud);
    }

    /** What is to be kept of a source. */
    @FunctionalInterface
    public interface Inhoud {
        void schrijf(OutputStream uit) throws IOException;
    }

    private Bronpost schrijf(String sha256, String naam, Map<String, String> kenmerken, Inhoud inhoud)
            throws IOException {
        long plek = uit.plek();
        deflater.reset();
        DeflaterOutputStream klein = new DeflaterOutputStream(uit, deflater, Blokversleuteling.BLOK);
        Teller teller = new Teller(klein);
        DigestOutputStream hash = new DigestOutputStream(teller, sha256());
        inhoud.schrijf(hash);
        klein.finish();
        String bewaard = HexFormat.of().formatHex(hash.getMessageDigest().digest());
        Bronpost post = new Bronpost(sha256, naam, bewaard, teller.bytes, plek, kenmerken);
        posten.add(post);
        return post;
    }

    /** Writes the table of contents and puts the pack on disk under its own name. */
    public void sluitAf() throws IOException {
        long plek = uit.plek();
        DataOutputStream inhoud = new DataOutputStream(uit);
        Inhoudsopgave.schrijf(inhoud, posten);
        inhoud.writeLong(plek);
        uit.sluitAf();
        kanaal.force(true);
        kanaal.close();
        Schijf.hernoem(tijdelijk, doel);
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        deflater.end();
        kanaal.close();
        Files.deleteIfExists(tijdelijk);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Deze Java kent geen SHA-256", fout);
        }
    }

    private static final class Teller extends FilterOutputStream {
        private long bytes;

        Teller(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(int teken) throws IOException {
            out.write(teken);
            bytes++;
        }

        @Override
        public void write(byte[] deel, int van, int lengte) throws IOException {
            out.write(deel, van, lengte);
            bytes += lengte;
        }
    }
}
