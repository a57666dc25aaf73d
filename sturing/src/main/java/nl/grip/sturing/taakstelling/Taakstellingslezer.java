// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.taakstelling;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.taakstelling.Taakstelling.Invulling;

/**
 * Reads tasks from csv or xlsx, a row for each measure that fills one: {@code taakstelling;jaar;opgave;maatregel;aandeel}.
 * A row without a measure is a task that nothing fills yet. The same euro never fills two tasks: the shares of a measure
 * in a year are at most one together.
 */
public final class Taakstellingslezer {
    private static final List<String> KOLOMMEN = List.of("taakstelling", "jaar", "opgave", "maatregel", "aandeel");
    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<String, Planregel> plan = new HashMap<>();
    private final Map<String, BigDecimal> vergeven = new HashMap<>();
    private final Map<String, Taakstelling> taken = new TreeMap<>();

    private Taakstellingslezer(List<Planregel> regels) {
        regels.forEach(regel -> plan.put(sleutel(regel.maatregel(), regel.jaar()), regel));
    }

    /** The rows of {@code grip taakstelling}, filled by the rows of a calculated plan. */
    public static Gelezen<Taakstelling> lees(Path bestand, List<Planregel> plan) {
        Taakstellingslezer lezer = new Taakstellingslezer(plan);
        new Tabellezer(KOLOMMEN, lezer.bevindingen).lees(bestand).forEach(lezer::voegToe);
        return Gelezen.of(List.copyOf(lezer.taken.values()), lezer.bevindingen);
    }

    private void voegToe(Rij rij) {
        String naam = rij.verplicht("taakstelling");
        int jaar = rij.geheel("jaar");
        Bedrag opgave = rij.bedrag("opgave");
        Taakstelling taak =
                taken.getOrDefault(sleutel(naam, "" + jaar), new Taakstelling(naam, jaar, opgave, List.of()));
        if (opgave.centen() <= 0 || !opgave.equals(taak.opgave())) {
            rij.weiger("opgave", "een bedrag boven 0, gelijk in alle regels van de taak", "Verbeter de opgave");
        }
        taken.put(sleutel(naam, "" + jaar), met(taak, invullingen(rij, jaar)));
    }

    private static String sleutel(String naam, String jaar) {
        return naam + "\u0000" + jaar;
    }

    private static Taakstelling met(Taakstelling taak, List<Invulling> erbij) {
        List<Invulling> alle = new ArrayList<>(taak.invullingen());
        alle.addAll(erbij);
        return new Taakstelling(taak.naam(), taak.jaar(), taak.opgave(), alle);
    }

    private List<Invulling> invullingen(Rij rij, int jaar) {
        String maatregel = rij.tekst("maatregel");
        if (maatregel.isEmpty()) {
            return List.of();
        }
        BigDecimal aandeel = rij.getal("aandeel");
        keurAandeel(rij, sleutel(maatregel, "" + jaar), aandeel);
        Planregel regel = plan.get(sleutel(maatregel, "" + jaar));
        if (regel != null && regel.raming() instanceof Uitkomst.Cijfer<Planregel.Raming> raming) {
            return List.of(new Invulling(maatregel, raming.waarde().netto(), aandeel));
        }
        rij.weiger(
                "maatregel",
                "een maatregel met een bekend netto in " + jaar,
                "Kijk in de uitkomst van maatregelen reken");
        return List.of();
    }

    private void keurAandeel(Rij rij, String maatregel, BigDecimal aandeel) {
        BigDecimal samen = vergeven.merge(maatregel, aandeel, BigDecimal::add);
        if (aandeel.signum() <= 0 || samen.compareTo(BigDecimal.ONE) > 0) {
            rij.weiger("aandeel", "boven 0, en samen hooguit 1 per maatregel en jaar", "Verdeel de besparing een keer");
        }
    }
}
