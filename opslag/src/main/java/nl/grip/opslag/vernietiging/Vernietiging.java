// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.journaal.Gebeurtenis.Soort;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.opslag.wissel.Wissel;

/**
 * Removes persons from a store that nobody has open: from the database, by making a new one; from the sources, messages and tables; and from
 * every reserve copy that the journaal knows. Copies go first: who is still in the store is found again when it was
 * interrupted.
 */
public final class Vernietiging {
    private final Magazijnmap map;
    private final Instellingen instellingen;
    private final Function<Leesinstellingen, Lezer> lezers;
    private final Sleutelbos sleutels;

    /**
     * What was done.
     *
     * @param dossiers persons per law
     * @param rijen fact rows
     * @param bronnen sources out of which something was taken
     * @param kopieen reserve copies that were made clean
     * @param gemist reserve copies that were not there or not finished: do it again when they are
     */
    public record Uitslag(long dossiers, long rijen, long bronnen, List<Path> kopieen, List<Path> gemist) {
        /** Whether nothing is left of whoever had to go. */
        public boolean isVolledig() {
            return gemist.isEmpty();
        }
    }

    /** Whom to remove from a store or copy, given what the store itself has. */
    @FunctionalInterface
    private interface Keuze {
        Set<Dossier> van(Vragen vragen);
    }

    /** With readers that know the mark of a destroyed client. */
    public Vernietiging(Path magazijn, Instellingen instellingen, Function<Leesinstellingen, Lezer> lezers) {
        this.map = new Magazijnmap(magazijn.toAbsolutePath().normalize());
        this.instellingen = instellingen;
        this.lezers = lezers;
        try {
            this.sleutels = Sleutelbos.open(map.sleutels());
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    /** Everything on one person. */
    public Uitslag persoon(String bsn) {
        String client = new Pseudoniemen(sleutels.pseudoniem()).client(bsn);
        Keuze keuze = vragen -> Dossier.van(vragen, client);
        return voer("persoon", keuze, keuze);
    }

    /** Everybody whose term has passed on this day ({@code bewaartermijnen.csv}). */
    public Uitslag verlopen(LocalDate dag) {
        Set<Dossier> verlopen = new TreeSet<>();
        Set<Dossier> alle = new TreeSet<>();
        Keuze hier = vragen -> {
            verlopen.addAll(Dossier.verlopen(vragen, dag));
            alle.addAll(Dossier.list(vragen));
            return verlopen;
        };
        return voer("termijn", hier, vragen -> {
            Set<Dossier> daar = Dossier.list(vragen);
            Set<Dossier> ouder = Dossier.verlopen(vragen, dag);
            ouder.removeAll(alle);
            daar.removeIf(dossier -> !verlopen.contains(dossier) && !ouder.contains(dossier));
            return daar;
        });
    }

    private Uitslag voer(String grond, Keuze hier, Keuze inKopie) {
        try (Wissel wissel = Wissel.begin(map.pad())) {
            Uitslag uitslag = voer(grond, hier, inKopie, wissel);
            wissel.voltrek();
            return uitslag;
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private Uitslag voer(String grond, Keuze hier, Keuze inKopie, Wissel wissel) throws IOException {
        try (Magazijndelen delen = Magazijndelen.open(map, sleutels, instellingen)) {
            Set<Dossier> dossiers = hier.van(delen.vragen());
            List<Path> kopieen = new ArrayList<>();
            List<Path> gemist = new ArrayList<>();
            for (Path kopie : Reservekopie.list(delen.gebeurtenissen())) {
                (Reservekopie.isAf(kopie) && kopie(kopie, grond, inKopie) ? kopieen : gemist).add(kopie);
            }
            Map<String, String> velden = zuiver(delen, wissel, dossiers, grond);
            return new Uitslag(
                    dossiers.size(),
                    Zuivering.rijen(velden),
                    Long.parseLong(velden.getOrDefault("bronnen", "0")),
                    List.copyOf(kopieen),
                    List.copyOf(gemist));
        }
    }

    private boolean kopie(Path kopie, String grond, Keuze keuze) throws IOException {
        Magazijnmap daar = new Magazijnmap(kopie);
        Schijf.maakMap(daar.werk());
        try (Wissel wissel = Wissel.begin(kopie)) {
            try (Magazijndelen delen = Magazijndelen.open(daar, sleutels, instellingen)) {
                zuiver(delen, wissel, keuze.van(delen.vragen()), grond);
            }
            wissel.voltrek();
        } finally {
            Schijf.verwijder(daar.werk());
            Files.deleteIfExists(kopie.resolve("slot"));
        }
        return true;
    }

    /** Ends with the decision: from there on the new files count. */
    private Map<String, String> zuiver(Magazijndelen delen, Wissel wissel, Set<Dossier> dossiers, String grond)
            throws IOException {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Map<String, String> bsns = new Bsnzoeker(
                        delen.bronnen(), new Pseudoniemen(sleutels.pseudoniem()), delen.vragen())
                .zoek(Opdracht.clienten(dossiers));
        Opdracht opdracht = Opdracht.van(dossiers, Dossier.list(delen.vragen()), bsns);
        Map<String, String> velden =
                new TreeMap<>(new Zuivering(delen, wissel, opdracht, new Leesproef(sleutels.bron(), lezers)).maak());
        velden.put("grond", grond);
        wissel.journaal(sleutels.journaal(), instellingen.klok(), Soort.VERNIETIGD, velden);
        Reservekopie.herzie(delen.map().pad(), wissel.nieuw(), sleutels);
        wissel.besluit();
        return velden;
    }
}
