// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Stukken;
import nl.grip.opslag.bronelement.Bronelementen;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.databank.Betekenis;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.inlezen.Batchschrijver;
import nl.grip.opslag.inlezen.Boekhouding;
import nl.grip.opslag.inlezen.Inlezer;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.ster.Sterschema;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.opslag.wissel.Wissel;

/** The store of one municipality, open. One process at a time may have it. */
public final class Magazijn implements AutoCloseable {
    private final Magazijnmap map;
    private final Sleutelbos sleutels;
    private final Databank databank;
    private final Journaal journaal;
    private final Bronmap bronnen;
    private final Batchschrijver schrijver;
    private final Archief archief;

    private Magazijn(Magazijnmap map, Databank databank, Instellingen instellingen) throws IOException {
        this.map = map;
        this.databank = databank;
        this.sleutels = Sleutelbos.open(map.sleutels());
        this.bronnen = new Bronmap(map.bron(), sleutels.bron());
        Boekhouding boekhouding = new Boekhouding();
        Stukken stukken = new Stukken();
        this.journaal = Journaal.open(map.journaal(), sleutels.journaal(), instellingen.klok(), gebeurtenis -> {
            boekhouding.neem(gebeurtenis);
            stukken.neem(gebeurtenis);
        });
        this.archief = new Archief(map.archief(), journaal, stukken);
        this.schrijver = new Batchschrijver(databank, journaal, boekhouding, bronnen, instellingen.klok());
    }

    /** Opens the store in this folder; makes it when the folder is empty or not there. */
    public static Magazijn open(Path pad, Instellingen instellingen) {
        Magazijnmap map = new Magazijnmap(pad.toAbsolutePath().normalize());
        if (map.pad().toString().matches(".*[;?].*")) {
            throw GeenMagazijn.ofLeesteken(map.pad());
        }
        try {
            Wissel.herstel(map.pad());
            if (!Files.exists(map.databank())) {
                map.weigerZonderDatabank();
                Nieuwmagazijn.maak(map, instellingen);
            }
            return open(map, instellingen);
        } catch (IOException e) {
            throw SchrijvenMislukt.of(e);
        }
    }

    private static Magazijn open(Magazijnmap map, Instellingen instellingen) throws IOException {
        Databank databank = map.openDatabank(instellingen);
        try {
            Schema.controleer(databank);
            Betekenis.laad(databank);
            Magazijn magazijn = new Magazijn(map, databank, instellingen);
            magazijn.herstel();
            return magazijn;
        } catch (IOException | RuntimeException e) {
            databank.close();
            throw e;
        }
    }

    public Magazijnmap map() {
        return map;
    }

    /** For who answers questions. */
    public Vragen vragen() {
        return Vragen.overBetekenis(databank);
    }

    /** Whether every person in it is made up: such a store is an example, and may be shown to who is not known. */
    public boolean isVoorbeeld() {
        return Feitsoorten.list().stream()
                .filter(soort ->
                        soort.kolommen().stream().anyMatch(kolom -> kolom.naam().equals("client")))
                .allMatch(soort -> zonderEchteMensen(soort.naam()));
    }

    /** By range and not by pattern: then DuckDB skips each block of rows by its smallest and largest value. */
    private boolean zonderEchteMensen(String feit) {
        String sql = "SELECT 1 FROM feit." + feit + " WHERE client < :verzonnen LIMIT 1";
        return new Vragen(databank)
                .stel(sql, Map.of("verzonnen", Pseudoniemen.VERZONNEN))
                .rijen()
                .isEmpty();
    }

    /** Differs, as long as the store is open, as soon as facts came in or went; answers hold until then. */
    public long feitenstand() {
        return journaal.feitenstand();
    }

    /** Whether facts are coming in right now: some may be there before {@link #feitenstand} tells. */
    public boolean wordtGelezen() {
        return journaal.isBezig();
    }

    /** For who keeps what must never change, and asks for it again. */
    public Archief archief() {
        return archief;
    }

    /** For who wants to see what was received. */
    public Bronelementen bronelementen() {
        return new Bronelementen(new Vragen(databank), bronnen);
    }

    /** For who brings files. */
    public Inlezer inlezer(Leesinstellingen instellingen) {
        return inlezer(new Bronlezer(new Pseudoniemen(sleutels.pseudoniem()), instellingen)::lees, instellingen);
    }

    Inlezer inlezer(Lezer lezer, Leesinstellingen instellingen) {
        return new Inlezer(schrijver, lezer, instellingen, map.werk());
    }

    /** For who takes tables to another program. */
    public Sterschema sterschema() {
        return new Sterschema(databank, map.werk());
    }

    /** For its care. */
    public Magazijndelen delen() {
        return new Magazijndelen(map, sleutels, databank, journaal);
    }

    @Override
    public void close() {
        databank.close();
        try {
            journaal.close();
        } catch (IOException e) {
            throw SchrijvenMislukt.of(e);
        }
    }

    private void herstel() throws IOException {
        map.leegWerk();
        bronnen.ruimOp();
        schrijver.herstel();
    }
}
