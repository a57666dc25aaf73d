// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import nl.grip.opslag.fout.BronpakBeschadigd;
import nl.grip.opslag.fout.SleutelOntbreekt;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/** A written pack: its table of contents and each source as a stream, without reading what stands before it. */
public final class Bronpak implements AutoCloseable {
    private final Path bestand;
    private final FileChannel kanaal;
    private final Bloklezer lezer;
    private final List<Bronpost> posten;

    private Bronpak(Path bestand, FileChannel kanaal, Sleutel sleutel) throws IOException {
        this.bestand = bestand;
        this.kanaal = kanaal;
        this.lezer = new Bloklezer(kanaal, kop(sleutel).versleuteling(sleutel));
        this.posten = inhoudsopgave();
    }

    static Bronpak open(Path bestand, Sleutel sleutel) throws IOException {
        FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.READ);
        try {
            return new Bronpak(bestand, kanaal, sleutel);
        } catch (IOException | RuntimeException fout) {
            kanaal.close();
            throw fout;
        }
    }

    /** The sources in the order in which they were added. */
    public List<Bronpost> posten() {
        return posten;
    }

    /** The first source with this hash of the bytes as received. */
    public Optional<Bronpost> find(String sha256) {
        return posten.stream().filter(post -> post.sha256().equals(sha256)).findFirst();
    }

    /** The bytes of a source as they are kept. */
    public InputStream open(Bronpost post) {
        Inflater inflater = new Inflater(true);
        InputStream klein = lezer.vanaf(post.plek());
        return new Uitgepakt(new InflaterInputStream(klein, inflater, Blokversleuteling.BLOK), inflater);
    }

    /** Reads everything; {@link BronpakBeschadigd} when a source is not what it was. */
    public void controleer() throws IOException {
        for (Bronpost post : posten) {
            try (DigestInputStream bron = new DigestInputStream(open(post), Bronpakschrijver.sha256())) {
                bron.transferTo(OutputStream.nullOutputStream());
                String hash = HexFormat.of().formatHex(bron.getMessageDigest().digest());
                if (!hash.equals(post.bewaard())) {
                    throw new BronpakBeschadigd(bestand.getFileName() + ", bron " + post.sha256());
                }
            }
        }
    }

    private Pakkop kop(Sleutel sleutel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Pakkop.LENGTE);
        Schijf.leesGeheel(kanaal, bytes, 0);
        Pakkop kop = Pakkop.parse(bytes.array()).orElseThrow(() -> new BronpakBeschadigd(naam() + " is geen bronpak"));
        if (!kop.kenmerk().equals(sleutel.kenmerk())) {
            throw SleutelOntbreekt.andere(naam(), kop.kenmerk(), sleutel.kenmerk());
        }
        return kop;
    }

    private List<Bronpost> inhoudsopgave() throws IOException {
        long einde = lezer.lengte() - Long.BYTES;
        if (einde < 0) {
            throw new BronpakBeschadigd(naam() + " is afgekapt");
        }
        long plek = new DataInputStream(lezer.vanaf(einde)).readLong();
        return Inhoudsopgave.lees(new DataInputStream(new BufferedInputStream(lezer.vanaf(plek))));
    }

    private String naam() {
        return "bestand " + bestand.getFileName();
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
    }

    /** Gives back the native memory of the Inflater, which {@link InflaterInputStream} does only for its own. */
    private static final class Uitgepakt extends FilterInputStream {
        private final Inflater inflater;

        Uitgepakt(InputStream in, Inflater inflater) {
            super(in);
            this.inflater = inflater;
        }

        @Override
        public void close() throws IOException {
            inflater.end();
            super.close();
        }
    }
}
