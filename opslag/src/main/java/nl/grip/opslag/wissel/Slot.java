// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.wissel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.schijf.Schijf;

/**
 * Whoever has it has the store for himself: in this process, where DuckDB would let a second one in, and on this machine.
 * The file holds the id of the process, to tell who waits. A process that dies leaves the lock behind open.
 */
public final class Slot implements AutoCloseable {
    /** Closing a second channel on the file would give the lock of the first away (POSIX): so it is never opened twice. */
    private static final Set<Path> HIER = ConcurrentHashMap.newKeySet();

    private final Path bestand;
    private final FileChannel kanaal;

    private Slot(Path bestand, FileChannel kanaal) {
        this.bestand = bestand;
        this.kanaal = kanaal;
    }

    /** Takes the store in this folder; {@link MagazijnInGebruik} when another has it. */
    public static Slot neem(Path magazijn) throws IOException {
        Path bestand = magazijn.toRealPath().resolve("slot");
        if (!HIER.add(bestand)) {
            throw new MagazijnInGebruik(OptionalLong.of(ProcessHandle.current().pid()), null);
        }
        FileChannel kanaal = null;
        try {
            kanaal = Schijf.openBestand(bestand);
            if (kanaal.tryLock() == null) {
                throw new MagazijnInGebruik(proces(bestand), null);
            }
            Slot slot = new Slot(bestand, kanaal);
            slot.tekenIn();
            return slot;
        } catch (IOException | RuntimeException fout) {
            HIER.remove(bestand);
            if (kanaal != null) {
                kanaal.close();
            }
            throw fout;
        }
    }

    @Override
    public void close() throws IOException {
        if (kanaal.isOpen()) {
            kanaal.close();
            HIER.remove(bestand);
        }
    }

    private void tekenIn() throws IOException {
        byte[] proces = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        kanaal.truncate(0);
        Schijf.schrijfGeheel(kanaal, ByteBuffer.wrap(proces));
    }

    private static OptionalLong proces(Path bestand) throws IOException {
        String tekst = Files.readString(bestand, StandardCharsets.ISO_8859_1);
        return tekst.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(tekst)) : OptionalLong.empty();
    }
}
