// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.opslag.vraag.Rijverwerker;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is new. Facts are known by the hash of the bare message; what is new about a known message is another
 * envelope round it, or an earlier day on which it was received. Of a message out of which a vernietiging took somebody
 * nothing is kept any more: what comes again still holds that person.
 */
final class Bekend {
    private static final String VRAAG = "SELECT sha256, inhoud, ontvangen_op, bestand, uitkomst"
            + " FROM beheer.waarneming WHERE sha256 IN (%1$s) OR inhoud IN (%1$s)";

    private final Set<String> gelezenBytes = new HashSet<>();
    private final Set<String> geweigerdeBytes = new HashSet<>();
    private final Map<String, Eerste> inhoud = new HashMap<>();
    private final Set<String> herschreven = new HashSet<>();

    /** The earliest day on which a message was received, and the first file that held it. */
    private record Eerste(LocalDate ontvangenOp, String bestand) {
        Eerste of(LocalDate dag) {
            return dag.isBefore(ontvangenOp) ? new Eerste(dag, bestand) : this;
        }
    }

    /** What the store knows of these files, received now. */
    static Bekend van(List<Lading> ladingen, Vragen vragen) {
        Bekend bekend = vanEigen(ladingen, vragen);
        String vraag = "SELECT inhoud FROM beheer.herschreven WHERE inhoud IN (%s)";
        stroom(vraag, ladingen, vragen, rij -> bekend.herschreven.add(String.valueOf(rij.get(0))));
        return bekend;
    }

    /** The same for files out of the sources of the store itself: of those all stay. */
    static Bekend vanEigen(List<Lading> ladingen, Vragen vragen) {
        Bekend bekend = new Bekend();
        stroom(VRAAG, ladingen, vragen, bekend::neem);
        return bekend;
    }

    private static void stroom(String vraag, List<Lading> ladingen, Vragen vragen, Rijverwerker verwerker) {
        Set<String> hashes = hashes(ladingen);
        if (!hashes.isEmpty()) {
            String lijst = hashes.stream().map(Bekend::geciteerd).collect(Collectors.joining(","));
            vragen.stroom(vraag.formatted(lijst), Map.of(), verwerker);
        }
    }

    /** Decides, and from then on knows this file too. */
    Besluit besluit(Lading lading) {
        return switch (lading.oordeel().uitslag()) {
            case OVERGESLAGEN ->
                new Besluit(
                        lading,
                        Inleesuitkomst.OVERGESLAGEN,
                        false,
                        false,
                        lading.oordeel().reden());
            case GEWEIGERD -> geweigerd(lading);
            case GELEZEN -> gelezen(lading, lading.oordeel().kop().orElseThrow());
        };
    }

    private Besluit geweigerd(Lading lading) {
        String sha256 = lading.oordeel().sha256();
        boolean nieuw = !sha256.isEmpty() && geweigerdeBytes.add(sha256);
        return new Besluit(
                lading, Inleesuitkomst.GEWEIGERD, false, nieuw, lading.oordeel().reden());
    }

    private Besluit gelezen(Lading lading, Kop kop) {
        Oordeel oordeel = lading.oordeel();
        @Nullable Eerste eerste = inhoud.get(kop.inhoud());
        boolean nieuweBytes = gelezenBytes.add(oordeel.sha256());
        if (eerste == null) {
            String bestand = Burgerservicenummer.afgeschermd(oordeel.bestand());
            inhoud.put(kop.inhoud(), new Eerste(kop.ontvangenOp(), bestand));
            return new Besluit(lading, Inleesuitkomst.GELEZEN, true, true, "");
        }
        boolean eerder = kop.ontvangenOp().isBefore(eerste.ontvangenOp());
        inhoud.put(kop.inhoud(), eerste.of(kop.ontvangenOp()));
        boolean bewaren = (nieuweBytes || eerder) && !herschreven.contains(kop.inhoud());
        String reden = "Al ingelezen uit " + eerste.bestand() + "; er verandert niets.";
        return new Besluit(lading, Inleesuitkomst.AL_BEKEND, false, bewaren, reden);
    }

    private void neem(List<@Nullable Object> rij) {
        if ("geweigerd".equals(rij.get(4))) {
            geweigerdeBytes.add(String.valueOf(rij.get(0)));
            return;
        }
        gelezenBytes.add(String.valueOf(rij.get(0)));
        if (rij.get(2) instanceof LocalDate dag) {
            String bestand = String.valueOf(rij.get(3));
            inhoud.merge(String.valueOf(rij.get(1)), new Eerste(dag, bestand), (oud, nieuw) -> oud.of(dag));
        }
    }

    private static Set<String> hashes(List<Lading> ladingen) {
        Set<String> hashes = new TreeSet<>();
        for (Lading lading : ladingen) {
            hashes.add(lading.oordeel().sha256());
            lading.oordeel().kop().ifPresent(kop -> hashes.add(kop.inhoud()));
        }
        hashes.remove("");
        return hashes;
    }

    private static String geciteerd(String hash) {
        return "'" + hash.replace("'", "''") + "'";
    }
}
