// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.raming.Indexatie;

/**
 * A forecast as it is asked.
 *
 * @param per columns to break it down by
 */
public record Prognosevraag(
        int jaar, LocalDate peildatum, List<String> per, long zaad, int trekkingen, Indexatie indexatie) {
    static final String JAAR = "jaar";
    static final String PEILDATUM = "peildatum";
    static final String PER = "per";
    static final String INDEXATIE = "indexatie";

    public Prognosevraag {
        per = List.copyOf(per);
    }

    /** With retroactive prices as contracts tell them. */
    public static Prognosevraag van(int jaar, LocalDate peildatum, List<String> per, long zaad, int trekkingen) {
        return new Prognosevraag(jaar, peildatum, per, zaad, trekkingen, Indexatie.ZOALS_BEKEND);
    }

    /** The same question on another day. */
    public Prognosevraag op(LocalDate dag) {
        return new Prognosevraag(jaar, dag, per, zaad, trekkingen, indexatie);
    }

    /** The same question about another year. */
    public Prognosevraag over(int anderJaar) {
        return new Prognosevraag(anderJaar, peildatum, per, zaad, trekkingen, indexatie);
    }

    /** The same question broken down otherwise. */
    public Prognosevraag met(List<String> andere) {
        return new Prognosevraag(jaar, peildatum, andere, zaad, trekkingen, indexatie);
    }

    Map<String, String> kenmerken() {
        var uit = new TreeMap<>(Map.of(
                JAAR,
                String.valueOf(jaar),
                PEILDATUM,
                peildatum.toString(),
                PER,
                String.join(",", per),
                "zaad",
                String.valueOf(zaad),
                "trekkingen",
                String.valueOf(trekkingen)));
        if (indexatie != Indexatie.ZOALS_BEKEND) {
            uit.put(INDEXATIE, indexatie.name().toLowerCase(Locale.ROOT));
        }
        return uit;
    }
}
