// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.GedruktCijfer.TOTAAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.sturing.narekenen.GedruktCijfer.Plaats;

/** The printed figures of one or more documents, findable by place. On one place the first figure counts. */
final class GedruktPlan {
    private final Map<Plaats, GedruktCijfer> opPlaats = new LinkedHashMap<>();
    private final Map<Plaats, List<GedruktCijfer>> perMaatregel = new LinkedHashMap<>();
    private final Map<Plaats, List<GedruktCijfer>> perJaar = new LinkedHashMap<>();
    private final Map<String, Set<String>> tabellen = new LinkedHashMap<>();

    GedruktPlan(List<GedruktCijfer> cijfers) {
        cijfers.forEach(this::voegToe);
    }

    private void voegToe(GedruktCijfer cijfer) {
        tabellen.computeIfAbsent(cijfer.stuk(), stuk -> new LinkedHashSet<>()).add(cijfer.tabel());
        if (opPlaats.putIfAbsent(cijfer.plaats(), cijfer) != null) {
            return;
        }
        if (!cijfer.isMaatregeltotaal()) {
            voegToe(perMaatregel, cijfer.plaats().metMaatregel(TOTAAL), cijfer);
        }
        if (!cijfer.isJaartotaal() && !cijfer.jaar().isEmpty()) {
            voegToe(perJaar, cijfer.plaats().metJaar(TOTAAL), cijfer);
        }
    }

    private static void voegToe(Map<Plaats, List<GedruktCijfer>> delen, Plaats plaats, GedruktCijfer cijfer) {
        delen.computeIfAbsent(plaats, nieuw -> new ArrayList<>()).add(cijfer);
    }

    Optional<GedruktCijfer> find(Plaats plaats) {
        return Optional.ofNullable(opPlaats.get(plaats));
    }

    /** The figures of the single measures under a total over measures. */
    List<GedruktCijfer> maatregelenOnder(Plaats totaal) {
        return perMaatregel.getOrDefault(totaal, List.of());
    }

    /** The figures of the single years under a total over years. */
    List<GedruktCijfer> jarenOnder(Plaats totaal) {
        return perJaar.getOrDefault(totaal, List.of());
    }

    /** Totals of two tables are one figure unless the tables add up other things. */
    boolean gaanOverHetzelfde(GedruktCijfer een, GedruktCijfer ander) {
        Set<String> delen = namen(een.plaats());
        Set<String> andere = namen(ander.plaats());
        return delen.isEmpty() || andere.isEmpty() || delen.equals(andere);
    }

    private Set<String> namen(Plaats totaal) {
        return maatregelenOnder(totaal).stream().map(GedruktCijfer::maatregel).collect(Collectors.toSet());
    }

    /** The tables of a document, in the order in which they are printed. */
    Set<String> tabellen(String stuk) {
        return tabellen.getOrDefault(stuk, Set.of());
    }
}
