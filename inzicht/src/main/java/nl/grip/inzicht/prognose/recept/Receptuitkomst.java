// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.recept;

import java.util.List;

/**
 * A rough estimate under current policy, with the steps that led to it.
 *
 * @param clienten expected people
 * @param kosten euro
 */
public record Receptuitkomst(Recept recept, List<Stap> stappen, double clienten, double kosten) {
    public Receptuitkomst {
        stappen = List.copyOf(stappen);
    }

    /** @param index year or day that it is about; may be empty */
    public record Stap(String grootheid, String index, double waarde) {}

    /**
     * @param kostenInPrijsjaar euro per person, or in all for a recipe of which the total stays
     * @param reeks see {@link Recept#clienten}
     */
    public static Receptuitkomst van(
            Recept recept, double[] reeks, int laatsteJaar, int doeljaar, double aandeel, double kostenInPrijsjaar) {
        double clienten = recept.clienten(reeks, laatsteJaar, doeljaar, aandeel);
        double kosten = recept.isTotaleKosten() ? kostenInPrijsjaar : clienten * kostenInPrijsjaar;
        return new Receptuitkomst(recept, List.of(), clienten, kosten);
    }

    /** The same, with its steps written down. */
    Receptuitkomst met(List<Stap> andere) {
        return new Receptuitkomst(recept, andere, clienten, kosten);
    }
}
