// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vergelijking;

import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.Jaarraming;
import nl.grip.inzicht.prognose.Onderdeel;

/**
 * A forecast by voorziening, in cents.
 *
 * @param totaal all of it
 * @param instroom the part that is care under allocations not known on the earlier day
 */
public record Stand(Map<String, Long> totaal, Map<String, Long> instroom) {
    public Stand {
        totaal = Map.copyOf(totaal);
        instroom = Map.copyOf(instroom);
    }

    /** @param raming asked with the earlier day as {@code nieuwNa} */
    public static Stand van(Jaarraming raming) {
        var totaal = new TreeMap<String, Long>();
        raming.posten().forEach(post -> totaal.merge(post.voorziening(), post.verwacht(), Long::sum));
        var instroom = new TreeMap<String, Long>();
        raming.posten().stream()
                .filter(post -> post.onderdeel() == Onderdeel.NIEUWE_INSTROOM)
                .forEach(post -> instroom.merge(post.voorziening(), post.verwacht(), Long::sum));
        nieuw(raming).forEach((voorziening, centen) -> instroom.merge(voorziening, Math.round(centen), Long::sum));
        return new Stand(totaal, instroom);
    }

    private static Map<String, Double> nieuw(Jaarraming raming) {
        var uit = new TreeMap<String, Double>();
        raming.verwachting().sommen().forEach((plek, som) -> uit.merge(plek.voorziening(), som.nieuw(), Double::sum));
        return uit;
    }

    long totaal(String voorziening) {
        return totaal.getOrDefault(voorziening, 0L);
    }

    long instroom(String voorziening) {
        return instroom.getOrDefault(voorziening, 0L);
    }
}
