// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.taakstelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.taakstelling.Taakstelling.Invulling;

/**
 * Reads tasks from csv or xlsx, a row for each measure that fills one: {@code taakstelling;jaar;opgave;maatregel;aandeel}.
 * A row without a measure is a task that nothing fills yet. A column {@code geboekt} holds an earlier saving that stands in the
 * budget already: then maatregel is its name. The same euro never fills two tasks: the shares of a measure
 * in a year are at most one together.
 */
public final class Taakstellingslezer {
    private static final List<String> KOLOMMEN = List.of("taakstelling", "jaar", "opgave", "maatregel", "aandeel");
    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<String, Planregel> plan = new HashMap<>();
    private final Map<String, BigDecimal> vergeven = new HashMap<>();
    private final Map<String, Taakstelling> taken = new TreeMap<>();

    private final boolean zonderPlan;

    private Taakstellingslezer(List<Planregel> regels, boolean zonderPlan) {
        this.zonderPlan = zonderPlan;
        regels.forEach(regel -> plan.put(sleutel(regel.maatregel(), regel.jaar()), regel));
    }

    /** The rows of {@code grip taakstelling}, filled by the rows of a calculated plan. */
    public static Gelezen<Taakstelling> lees(Invoertabel bestand, List<Planregel> plan) {
        return lees(bestand, new Taakstellingslezer(plan, false));
    }

    /** The tasks with what is booked already; which measures there are is not known yet. */
    public static Gelezen<Taakstelling> opgaven(Invoertabel bestand) {
        return lees(bestand, new Taakstellingslezer(List.of(), true));
    }

    private static Gelezen<Taakstelling> lees(Invoertabel bestand, Taakstellingslezer lezer) {
        new Tabellezer(KOLOMMEN, lezer.bevindingen).lees(bestand).forEach(lezer::voegToe);
        return Gelezen.of(List.copyOf(lezer.taken.values()), lezer.bevindingen);
    }

    private void voegToe(Rij rij) {
        String naam = rij.verplicht("taakstelling");
        int jaar = rij.jaar("jaar");
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
        boolean geboekt = !rij.tekst("geboekt").isEmpty();
        BigDecimal aandeel = geboekt && rij.tekst("aandeel").isEmpty() ? BigDecimal.ONE : rij.getal("aandeel");
        keurAandeel(rij, sleutel(maatregel, "" + jaar), aandeel);
        return geboekt ? geboekt(rij, jaar, aandeel) : gepland(rij, jaar, aandeel);
    }

    /** What stands in the budget already cannot be planned as well. */
    private List<Invulling> geboekt(Rij rij, int jaar, BigDecimal aandeel) {
        String naam = rij.tekst("maatregel");
        if (plan.containsKey(sleutel(naam, "" + jaar))) {
            rij.weiger(
                    "geboekt",
                    "een besparing die niet ook in het plan staat",
                    "Haal haar uit het plan, of laat geboekt leeg: dezelfde euro telt een keer");
        }
        return List.of(new Invulling(naam, rij.bedrag("geboekt").tegengesteld(), aandeel));
    }

    private List<Invulling> gepland(Rij rij, int jaar, BigDecimal aandeel) {
        String maatregel = rij.tekst("maatregel");
        Planregel regel = plan.get(sleutel(maatregel, "" + jaar));
        if (regel != null && regel.raming() instanceof Uitkomst.Cijfer<Planregel.Raming> raming) {
            return List.of(new Invulling(maatregel, raming.waarde().netto(), aandeel));
        }
        if (zonderPlan) {
            return List.of();
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
