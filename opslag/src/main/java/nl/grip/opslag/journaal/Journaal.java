// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.journaal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.opslag.fout.JournaalBeschadigd;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutel;

/**
 * The ledger of a store: what was done to it, in order. A line that {@link #schrijf} returned from is on disk. Lines are
 * never changed; that nobody else did either is checked by reading.
 */
public final class Journaal implements AutoCloseable {
    private final FileChannel kanaal;
    private final Ketting ketting;
    private final Clock klok;
    private long regels;
    private long lengte;
    private volatile long feitenstand;
    private volatile boolean bezig;

    private Journaal(FileChannel kanaal, Journaallezer gelezen, Clock klok) {
        this.kanaal = kanaal;
        this.ketting = gelezen.ketting();
        this.klok = klok;
        this.regels = gelezen.regels();
        this.lengte = gelezen.lengte();
    }

    /**
     * Opens or makes the journaal; hands every line to {@code ontvanger} first. A last line that was never finished is
     * dropped; {@link JournaalBeschadigd} when the chain does not hold.
     */
    public static Journaal open(Path bestand, Sleutel sleutel, Clock klok, Consumer<Gebeurtenis> ontvanger)
            throws IOException {
        FileChannel kanaal = Schijf.openBestand(bestand);
        try {
            Schijf.legVastNaam(bestand);
            return new Journaal(kanaal, new Journaallezer(sleutel, ontvanger).lees(bestand), klok);
        } catch (IOException | RuntimeException fout) {
            kanaal.close();
            throw fout;
        }
    }

    /** Reads all lines without opening the journaal for writing and gives their number. */
    public static long lees(Path bestand, Sleutel sleutel, Consumer<Gebeurtenis> ontvanger) throws IOException {
        return new Journaallezer(sleutel, ontvanger).lees(bestand).regels();
    }

    /** Adds a line and puts it on disk. After an exception the line is not there and the journaal can be used on. */
    public synchronized Gebeurtenis schrijf(Soort soort, Map<String, String> velden) throws IOException {
        Gebeurtenis nieuw = new Gebeurtenis(regels + 1, klok.instant().truncatedTo(ChronoUnit.MILLIS), soort, velden);
        String regel = ketting.verzegel(nieuw.tekst());
        byte[] bytes = (regel + "\n").getBytes(StandardCharsets.ISO_8859_1);
        kanaal.truncate(lengte).position(lengte);
        Schijf.schrijfGeheel(kanaal, ByteBuffer.wrap(bytes));
        kanaal.force(true);
        ketting.schakel(regel);
        regels++;
        lengte += bytes.length;
        if (soort.raaktFeiten()) {
            feitenstand = regels;
            bezig = soort == Soort.BEGIN;
        }
        return nieuw;
    }

    /** Differs, as long as the journaal is open, as soon as facts came in or went; not when a document was put away. */
    public long feitenstand() {
        return feitenstand;
    }

    /** Whether a batch is going in now. */
    public boolean isBezig() {
        return bezig;
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
    }
}
