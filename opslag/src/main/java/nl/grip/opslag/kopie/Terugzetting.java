// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.kopie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.fout.GeenMagazijn;
import nl.grip.opslag.fout.KopieBeschadigd;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.wissel.Wissel;

/**
 * Makes a store of a reserve copy and the keys that were kept apart from it. It is made beside its place, read through
 * whole, and only then moved there.
 */
public final class Terugzetting {
    private final Path kopie;
    private final Magazijnmap bezig;
    private final Sleutelbos sleutels;
    private final Instellingen instellingen;

    private Terugzetting(Path kopie, Magazijnmap bezig, Sleutelbos sleutels, Instellingen instellingen) {
        this.kopie = kopie;
        this.bezig = bezig;
        this.sleutels = sleutels;
        this.instellingen = instellingen;
    }

    /** Puts the copy back in a folder that does not exist yet or is empty; gives what the control found. */
    public static List<Onderdeel> voer(Path kopie, Path magazijn, Sleutelbos sleutels, Instellingen instellingen) {
        Path doel = magazijn.toAbsolutePath().normalize();
        Magazijnmap bezig = new Magazijnmap(doel.resolveSibling(
                doel.getFileName() + ".terug-" + ProcessHandle.current().pid()));
        try {
            if (!Schijf.isLeeg(doel)) {
                throw GeenMagazijn.ofAndereInhoud(doel);
            }
            List<Onderdeel> gecontroleerd = new Terugzetting(kopie, bezig, sleutels, instellingen).maak();
            Files.deleteIfExists(doel);
            Files.move(bezig.pad(), doel, StandardCopyOption.ATOMIC_MOVE);
            Schijf.legVastNaam(doel);
            return gecontroleerd;
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private List<Onderdeel> maak() throws IOException {
        Wissel.herstel(kopie);
        Manifest manifest = Manifest.lees(kopie, sleutels.bron());
        manifest.controleer(kopie);
        for (Path map : List.of(bezig.pad(), bezig.bron(), bezig.archief(), bezig.log(), bezig.werk())) {
            Schijf.maakMap(map);
        }
        sleutels.schrijf(bezig.sleutels());
        for (String naam : manifest.namen()) {
            Schijf.kopieer(kopie.resolve(naam), bezig.pad().resolve(naam));
        }
        return controleer();
    }

    private List<Onderdeel> controleer() throws IOException {
        try (Magazijndelen delen = Magazijndelen.open(bezig, sleutels, instellingen)) {
            List<Onderdeel> onderdelen = Controle.van(delen);
            for (Onderdeel onderdeel : onderdelen) {
                if (!onderdeel.heel()) {
                    throw KopieBeschadigd.of(kopie, onderdeel.toelichting());
                }
            }
            delen.journaal().schrijf(Soort.TERUGGEZET, Map.of("kopie", kopie.toString()));
            return onderdelen;
        }
    }
}
