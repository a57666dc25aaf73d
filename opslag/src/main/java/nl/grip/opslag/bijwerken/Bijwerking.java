// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bijwerken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.MagazijnTeNieuw;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.kopie.Databankkopie;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.wissel.Wissel;

/**
 * Brings a store to the tables of this version: all rows are copied into a new file with the new tables and compared, and
 * only then the new file takes the place of the old. A column that is new stays empty; {@code herbouw} fills it.
 */
public final class Bijwerking {
    private Bijwerking() {}

    /** Gives the version it had; a store of this version is left alone, a newer one refused. */
    public static long voer(Path magazijn, Instellingen instellingen) {
        Magazijnmap map = new Magazijnmap(magazijn.toAbsolutePath().normalize());
        try {
            Sleutelbos sleutels = Sleutelbos.open(map.sleutels());
            try (Wissel wissel = Wissel.begin(map.pad())) {
                long versie = bereidVoor(map, sleutels, instellingen, wissel);
                wissel.voltrek();
                return versie;
            }
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private static long bereidVoor(Magazijnmap map, Sleutelbos sleutels, Instellingen instellingen, Wissel wissel)
            throws IOException {
        try (Magazijndelen oud = Magazijndelen.open(map, sleutels, instellingen)) {
            long versie = versie(oud);
            if (versie > Schema.VERSIE) {
                throw new MagazijnTeNieuw(null);
            }
            if (versie < Schema.VERSIE) {
                kopieer(oud, wissel);
                wissel.journaal(
                        sleutels.journaal(),
                        instellingen.klok(),
                        Soort.BIJGEWERKT,
                        Map.of("van", Long.toString(versie), "naar", Long.toString(Schema.VERSIE)));
                wissel.besluit();
            }
            return versie;
        }
    }

    private static void kopieer(Magazijndelen oud, Wissel wissel) throws IOException {
        Path nieuw = oud.map().werk().resolve("bijwerken.duckdb");
        Files.deleteIfExists(nieuw);
        Databankkopie.maak(oud.databank(), nieuw, Databankkopie.Keuze.ALLES);
        Files.move(nieuw, wissel.plek(oud.map().databank().getFileName().toString()));
    }

    private static long versie(Magazijndelen oud) {
        Object versie = oud.vragen()
                .stel("SELECT max(versie) FROM beheer.versie", Map.of())
                .rijen()
                .get(0)
                .get(0);
        return Long.parseLong(String.valueOf(versie));
    }
}
