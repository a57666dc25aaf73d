// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vraag.Vragen;

/**
 * The parts of a store, for its care. Opened as they are: nothing is mended, no version is refused, so that a copy or a
 * store of another version can be handled too.
 */
public record Magazijndelen(Magazijnmap map, Sleutelbos sleutels, Databank databank, Journaal journaal)
        implements AutoCloseable {

    /** Opens them for oneself; nobody else may have the store open. */
    public static Magazijndelen open(Magazijnmap map, Sleutelbos sleutels, Instellingen instellingen)
            throws IOException {
        Databank databank =
                Databank.open(map.databank(), map.werk(), instellingen.databankGeheugenInMb(), instellingen.draden());
        try {
            Journaal journaal =
                    Journaal.open(map.journaal(), sleutels.journaal(), instellingen.klok(), gebeurtenis -> {});
            return new Magazijndelen(map, sleutels, databank, journaal);
        } catch (IOException | RuntimeException fout) {
            databank.close();
            throw fout;
        }
    }

    public Vragen vragen() {
        return new Vragen(databank);
    }

    public Bronmap bronnen() {
        return new Bronmap(map.bron(), sleutels.bron());
    }

    /** What the journaal says, checked. */
    public List<Gebeurtenis> gebeurtenissen() throws IOException {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        Journaal.lees(map.journaal(), sleutels.journaal(), gebeurtenissen::add);
        return List.copyOf(gebeurtenissen);
    }

    @Override
    public void close() throws IOException {
        journaal.close();
        databank.close();
    }
}
