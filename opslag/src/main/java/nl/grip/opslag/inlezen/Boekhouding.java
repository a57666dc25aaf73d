// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.grip.opslag.fout.MagazijnBeschadigd;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/**
 * Journaal and database side by side: which batches began, which are in. Every batch has a line {@code begin} before
 * anything of it is written and a line {@code klaar} after everything is on disk; the row in {@code beheer.batch} comes
 * and goes with its facts.
 */
public final class Boekhouding {
    private final TreeSet<String> begonnen = new TreeSet<>();
    private final Map<String, Omvang> klaar = new HashMap<>();
    private long laatste;

    /** Takes a line of the journaal; all of them, in order. */
    public void neem(Gebeurtenis gebeurtenis) {
        switch (gebeurtenis.soort()) {
            case BEGIN -> begin(gebeurtenis.veld("batch"));
            case KLAAR -> sluit(gebeurtenis);
            case NIET_GELEZEN -> begonnen.remove(gebeurtenis.veld("batch"));
            default -> {}
        }
    }

    /** The name of the next batch: a number that no batch had before, also not one that failed. */
    String volgende() {
        return "%08d".formatted(laatste + 1);
    }

    /** Batches that began and neither ended nor were given up. */
    List<String> open() {
        return List.copyOf(begonnen);
    }

    /** What the database says about a batch; empty when nothing of it is in. */
    static Optional<Omvang> inDatabank(String batch, Vragen vragen) {
        return Optional.ofNullable(inDatabank(vragen).get(batch));
    }

    /** Refuses a database that lacks what the journaal says is in it, or has what the journaal does not know. */
    void vergelijk(Vragen vragen) {
        Map<String, Omvang> gevonden = inDatabank(vragen);
        klaar.forEach((batch, omvang) -> eis(
                omvang.equals(gevonden.remove(batch)),
                "batch " + batch + " staat in het journaal, maar niet zo in de databank"));
        gevonden.keySet()
                .forEach(batch -> eis(
                        begonnen.contains(batch),
                        "batch " + batch + " staat in de databank, maar niet in het journaal"));
    }

    private void begin(String batch) {
        begonnen.add(batch);
        laatste = Math.max(laatste, Long.parseLong(batch));
    }

    private void sluit(Gebeurtenis gebeurtenis) {
        begonnen.remove(gebeurtenis.veld("batch"));
        klaar.put(gebeurtenis.veld("batch"), Omvang.of(gebeurtenis));
    }

    private static Map<String, Omvang> inDatabank(Vragen vragen) {
        Map<String, Omvang> gevonden = new HashMap<>();
        vragen.stroom(
                "SELECT batch, bestanden, rijen, centen FROM beheer.batch",
                Map.of(),
                rij -> gevonden.put(String.valueOf(rij.get(0)), omvang(rij)));
        return gevonden;
    }

    private static Omvang omvang(List<@Nullable Object> rij) {
        return new Omvang(geheel(rij.get(1)), geheel(rij.get(2)), geheel(rij.get(3)));
    }

    private static long geheel(@Nullable Object waarde) {
        return waarde instanceof Long getal ? getal : 0;
    }

    private static void eis(boolean klopt, String watErIs) {
        if (!klopt) {
            throw new MagazijnBeschadigd(watErIs, null);
        }
    }
}
