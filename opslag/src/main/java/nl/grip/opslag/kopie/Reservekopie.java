// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.kopie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vraag.Vragen;

/**
 * Copies database, sources and journaal to a new folder, while the store is in use or not. The keys do not go along: who
 * finds the copy can read no source and recognise nobody. Where copies are stands in the journaal, so that a vernietiging
 * reaches them.
 */
public final class Reservekopie {
    private final Magazijndelen van;
    private final Magazijnmap naar;

    private Reservekopie(Magazijndelen van, Magazijnmap naar) {
        this.van = van;
        this.naar = naar;
    }

    /** Makes the copy in a folder that does not exist yet or is empty; gives the names of the files in it. */
    public static List<String> maak(Magazijndelen van, Path doel) {
        Magazijnmap naar = new Magazijnmap(doel.toAbsolutePath().normalize());
        try {
            weigerAndereInhoud(naar.pad());
            van.journaal().schrijf(Soort.RESERVEKOPIE, Map.of("map", naar.pad().toString()));
            return new Reservekopie(van, naar).kopieer().namen();
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** The folders of all copies that were made; what became of them since, only the disk can tell. */
    public static List<Path> list(List<Gebeurtenis> gebeurtenissen) {
        return gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() == Soort.RESERVEKOPIE)
                .map(gebeurtenis -> Path.of(gebeurtenis.veld("map")))
                .distinct()
                .toList();
    }

    /** Whether a copy is there and finished. */
    public static boolean isAf(Path kopie) {
        return Manifest.isIn(kopie);
    }

    /** Makes, for a copy of which files are about to be replaced, the manifest that will then be true. */
    public static void herzie(Path kopie, Path nieuw, Sleutelbos sleutels) throws IOException {
        if (isAf(kopie)) {
            Manifest.lees(kopie, sleutels.bron()).met(Manifest.van(nieuw)).schrijf(nieuw, sleutels.bron());
        }
    }

    private Manifest kopieer() throws IOException {
        Schijf.maakMap(naar.bron());
        Path databank = van.map().werk().resolve("reservekopie.duckdb");
        try {
            Files.deleteIfExists(databank);
            Databankkopie.maak(van.databank(), databank, Databankkopie.Keuze.ALLES);
            Set<String> batches = batches(databank);
            Schijf.kopieer(databank, naar.databank());
            bronnen(batches);
            journaal(batches);
        } finally {
            Files.deleteIfExists(databank);
        }
        Manifest manifest = Manifest.van(naar.pad());
        manifest.schrijf(naar.pad(), van.sleutels().bron());
        return manifest;
    }

    /** The batches that are in the copy of the database: what came in later stays out of sources and journaal too. */
    private Set<String> batches(Path databank) {
        Set<String> batches = new TreeSet<>();
        try (Databank kopie = Databank.open(databank, van.map().werk(), 256, 1)) {
            new Vragen(kopie)
                    .stroom("SELECT batch FROM beheer.batch", Map.of(), rij -> batches.add(String.valueOf(rij.get(0))));
        }
        return batches;
    }

    private void bronnen(Set<String> batches) throws IOException {
        for (String batch : van.bronnen().listBatches()) {
            if (batches.contains(batch) || batch.startsWith(Bronmap.BEVROREN)) {
                Path pak = van.bronnen().pad(batch);
                Schijf.kopieer(pak, naar.bron().resolve(pak.getFileName()));
            }
        }
    }

    /** Up to the first batch that is not in the copy; the chain of what is left still holds. */
    private void journaal(Set<String> batches) throws IOException {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>(van.gebeurtenissen());
        long regels = gebeurtenissen.stream()
                .takeWhile(gebeurtenis -> gebeurtenis.soort() != Soort.BEGIN
                        || batches.contains(gebeurtenis.veld("batch"))
                        || isOpgegeven(gebeurtenis.veld("batch"), gebeurtenissen))
                .count();
        List<String> tekst = Files.readAllLines(van.map().journaal()).subList(0, (int) regels);
        Schijf.schrijf(naar.journaal(), (String.join("\n", tekst) + "\n").getBytes(StandardCharsets.US_ASCII));
        archief(gebeurtenissen.subList(0, (int) regels));
    }

    /** The documents of which the journaal of the copy tells. */
    private void archief(List<Gebeurtenis> gebeurtenissen) throws IOException {
        Schijf.maakMap(naar.archief());
        for (String bestand : Archief.bestanden(gebeurtenissen)) {
            Schijf.kopieer(van.map().archief().resolve(bestand), naar.archief().resolve(bestand));
        }
    }

    private static boolean isOpgegeven(String batch, List<Gebeurtenis> gebeurtenissen) {
        return gebeurtenissen.stream()
                .anyMatch(gebeurtenis -> gebeurtenis.soort() == Soort.NIET_GELEZEN
                        && gebeurtenis.veld("batch").equals(batch));
    }

    private static void weigerAndereInhoud(Path doel) throws IOException {
        if (!Schijf.isLeeg(doel)) {
            throw GeenMagazijn.ofAndereInhoud(doel);
        }
    }
}
