// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.basis.Bedrag;

/**
 * To which part of the budget the costs of a voorziening belong: where the budget itself puts the voorziening, else where it
 * puts the taakveld of the voorziening, each when that is one place. Else it is {@value #ONBEKEND}: money is never left out.
 */
final class Indeling {
    static final String ONBEKEND = "onbekend";

    private final Onderverdeling per;
    private final Taakvelden taakvelden;
    private final Map<String, Set<String>> perVoorziening = new HashMap<>();
    private final Map<String, Set<String>> perTaakveld = new HashMap<>();

    /** @param taakvelden of each voorziening in this year */
    Indeling(Onderverdeling per, List<Begrotingsregel> regels, Taakvelden taakvelden) {
        this.per = per;
        this.taakvelden = taakvelden;
        regels.stream().filter(regel -> !per.veld(regel).isEmpty()).forEach(this::leer);
    }

    private void leer(Begrotingsregel regel) {
        voeg(perVoorziening, regel.voorziening(), per.veld(regel));
        voeg(perTaakveld, regel.taakveld(), per.veld(regel));
    }

    private static void voeg(Map<String, Set<String>> naar, String sleutel, String waarde) {
        if (!sleutel.isEmpty()) {
            naar.computeIfAbsent(sleutel, nieuw -> new HashSet<>()).add(waarde);
        }
    }

    String van(Begrotingsregel regel) {
        return per.veld(regel).isEmpty() ? van(regel.voorziening(), regel.taakveld()) : per.veld(regel);
    }

    /** Where costs of a voorziening belong, and how much of them; together they are the costs. */
    Map<String, Bedrag> verdeel(String voorziening, Bedrag bedrag) {
        Map<String, Bedrag> delen = new HashMap<>();
        taakvelden
                .verdeel(voorziening, bedrag)
                .forEach((taakveld, deel) -> delen.merge(van(voorziening, taakveld), deel, Bedrag::plus));
        return delen;
    }

    private String van(String voorziening, String taakveld) {
        String veld = taakveld.isEmpty() ? taakvelden.eerste(voorziening) : taakveld;
        return switch (per) {
            case VOORZIENING -> voorziening.isEmpty() ? ONBEKEND : voorziening;
            case TAAKVELD -> veld.isEmpty() ? ONBEKEND : veld;
            default -> enige(velden(voorziening, veld));
        };
    }

    /** What the budget names in more places than one is told apart by its taakveld. */
    private Set<String> velden(String voorziening, String taakveld) {
        var eigen = perVoorziening.getOrDefault(voorziening, Set.of());
        return eigen.size() == 1 ? eigen : perTaakveld.getOrDefault(taakveld, Set.of());
    }

    private static String enige(Set<String> waarden) {
        return waarden.size() == 1 ? waarden.iterator().next() : ONBEKEND;
    }
}
