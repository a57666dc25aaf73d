// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;
import nl.grip.rekenen.onthulling.Telling.Relatie;

/**
 * What somebody who reads the other pages and documents knows of the amounts on a page ({@link Openbaarlijst}): what each wet
 * cost in a month and what each kind of help cost in a year; and from a report of each quarter what it cost in that quarter. Those
 * sums are not hidden, so the amounts that they are the sum of must keep each other hidden. What is hidden in a quarter then does
 * not depend on the months that come after it.
 */
final class Verband {
    private static final int JAAR = 4;
    private static final boolean PER_WET = Openbaarlijst.laad().kent(Bedraggroepen.GROOTHEID, "maand", "domein");
    private static final boolean PER_SOORT = Openbaarlijst.laad().kent(Bedraggroepen.GROOTHEID, "jaar", "voorziening");
    private final Map<String, Groep> cellen;
    private final Map<String, List<String>> sommen = new LinkedHashMap<>();

    Verband(Map<String, Groep> cellen) {
        this.cellen = new LinkedHashMap<>(cellen);
    }

    /** @param soort what is left of the key without the month */
    void voeg(String cel, String maand, List<String> soort, String domein) {
        if (waarde(cel) == 0) {
            return;
        }
        if (!domein.isEmpty() && PER_WET) {
            sommen.computeIfAbsent("wet " + domein + " " + maand, nieuw -> new ArrayList<>())
                    .add(cel);
        }
        if (maand.length() > JAAR && PER_SOORT) {
            sommen.computeIfAbsent("kwartaal " + kwartaal(maand) + " " + soort, nieuw -> new ArrayList<>())
                    .add(cel);
        }
    }

    /** {@code 2026-2} for April to June. */
    private static String kwartaal(String maand) {
        var yearMonth = YearMonth.parse(maand);
        return yearMonth.getYear() + "-" + yearMonth.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The amounts with those sums among them. */
    Map<String, Groep> cellen() {
        Map<String, Groep> alle = new LinkedHashMap<>(cellen);
        relaties()
                .forEach(relatie -> alle.put(
                        relatie.totaal(),
                        new Groep(
                                Long.MAX_VALUE,
                                List.of(relatie.delen().stream()
                                        .mapToLong(this::waarde)
                                        .sum()))));
        return alle;
    }

    List<Relatie> relaties() {
        return sommen.entrySet().stream()
                .filter(som -> som.getValue().size() > 1)
                .map(som -> new Relatie(som.getKey(), som.getValue()))
                .toList();
    }

    /** The sums, and what is a sum by itself: hiding that would help nobody. */
    Set<String> bekend() {
        Set<String> bekend = new TreeSet<>();
        sommen.forEach((som, delen) -> {
            if (delen.size() > 1) {
                bekend.add(som);
            } else if (isTeTonen(delen.get(0))) {
                bekend.addAll(delen);
            }
        });
        return bekend;
    }

    private boolean isTeTonen(String cel) {
        var groep = cellen.get(cel);
        return groep != null && groep.isTeTonen();
    }

    private long waarde(String cel) {
        var groep = cellen.get(cel);
        return groep == null ? 0 : groep.som();
    }
}
