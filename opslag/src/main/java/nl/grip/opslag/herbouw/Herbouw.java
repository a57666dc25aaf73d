// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herbouw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.inlezen.Herinvoer;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.journaal.Journaal;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Bevrorensommen;
import nl.grip.opslag.wissel.Wissel;

/**
 * Makes a new database by reading every kept source again, in the order of the journaal, and puts it in the place of the
 * old one after a control. Of files that were refused no source is kept: what was wrong with them is not in the new one.
 */
public final class Herbouw {
    private final Magazijnmap map;
    private final Sleutelbos sleutels;
    private final Instellingen instellingen;
    private final Function<Leesinstellingen, Lezer> lezers;

    /** With the readers of this version; they get the settings with which a source was first read. */
    public Herbouw(Path magazijn, Instellingen instellingen, Function<Leesinstellingen, Lezer> lezers) {
        this.map = new Magazijnmap(magazijn.toAbsolutePath().normalize());
        this.instellingen = instellingen;
        this.lezers = lezers;
        try {
            this.sleutels = Sleutelbos.open(map.sleutels());
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** Gives what the control of the new store found. */
    public List<Onderdeel> voer() {
        try (Wissel wissel = Wissel.begin(map.pad())) {
            eisVrij();
            Path nieuw = map.werk().resolve("herbouw.duckdb");
            Files.deleteIfExists(nieuw);
            List<Onderdeel> onderdelen = maak(nieuw);
            Files.move(nieuw, wissel.plek(map.databank().getFileName().toString()));
            wissel.journaal(sleutels.journaal(), instellingen.klok(), Soort.HERBOUWD, Map.of());
            wissel.besluit();
            wissel.voltrek();
            return onderdelen;
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** The old database may be damaged or gone, but nobody may be working in it. */
    @SuppressWarnings("EmptyCatch") // what is wrong with it does not matter here: it is about to be replaced
    private void eisVrij() {
        try (Databank oud = map.openDatabank(instellingen)) {
            return;
        } catch (MagazijnInGebruik bezet) {
            throw bezet;
        } catch (RuntimeException beschadigd) {
            // made anew below
        }
    }

    private List<Onderdeel> maak(Path nieuw) throws IOException {
        try (Databank databank =
                        Databank.open(nieuw, map.werk(), instellingen.databankGeheugenInMb(), instellingen.draden());
                Journaal journaal = Journaal.open(map.journaal(), sleutels.journaal(), instellingen.klok(), g -> {})) {
            Magazijndelen delen = new Magazijndelen(map, sleutels, databank, journaal);
            Schema.maak(databank, Feitsoorten.list());
            vul(delen);
            List<Onderdeel> onderdelen = Controle.van(delen);
            onderdelen.stream().filter(deel -> !deel.heel()).findFirst().ifPresent(deel -> {
                throw new MagazijnBeschadigd("herbouwen lukt niet: " + deel.toelichting(), null);
            });
            return onderdelen;
        }
    }

    private void vul(Magazijndelen delen) throws IOException {
        Herinvoer invoer = new Herinvoer(delen.databank(), lezers);
        Map<String, Instant> begin = new HashMap<>();
        for (Gebeurtenis gebeurtenis : delen.gebeurtenissen()) {
            if (gebeurtenis.soort() == Soort.BEGIN) {
                begin.put(gebeurtenis.veld("batch"), gebeurtenis.tijd());
            } else if (gebeurtenis.soort() == Soort.KLAAR) {
                Instant toen = begin.getOrDefault(gebeurtenis.veld("batch"), gebeurtenis.tijd());
                vul(delen.bronnen(), gebeurtenis, toen, invoer);
            }
        }
        Bevrorensommen.zetTerug(delen);
    }

    private static void vul(Bronmap bronnen, Gebeurtenis klaar, Instant toen, Herinvoer invoer) throws IOException {
        if (!bronnen.heeft(klaar.veld("batch"))) {
            invoer.batch(klaar, toen);
            return;
        }
        try (Bronpak pak = bronnen.open(klaar.veld("batch"))) {
            invoer.batch(klaar, toen, pak);
        }
    }
}
