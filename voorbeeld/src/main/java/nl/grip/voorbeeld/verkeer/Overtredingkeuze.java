// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.voorbeeld.berichten.Prestatie;

/** Which rule is broken: each in turn, when the declaration lends itself to it. Remembers what was declared before. */
final class Overtredingkeuze {
    private static final List<Overtreding> SOORTEN = Stream.concat(
                    Regelovertredingen.list().stream(), Berichtovertredingen.list().stream())
            .toList();

    private final Map<String, Verleden> verleden = new HashMap<>();
    private int beurt;

    /** A way to break a rule in a declaration or its answer; empty when this one does not lend itself to it. */
    @FunctionalInterface
    interface Overtreding {
        Optional<Stream<Poststuk>> plant(Declaratiepaar paar, Verleden verleden);
    }

    /**
     * What an aanbieder declared before.
     *
     * @param debet an accepted line
     * @param gecrediteerd the reference of a line that was credited
     * @param afgewezen a line that was rejected
     */
    record Verleden(
            Optional<Prestatie> debet,
            Optional<String> gecrediteerd,
            Optional<Prestatie> afgewezen,
            Optional<String> declaratieNummer) {
        static final Verleden LEEG =
                new Verleden(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Verleden na(Declaratiepaar paar) {
            return new Verleden(
                    paar.findDebet().or(() -> debet),
                    paar.findCredit().flatMap(Prestatie::vorigeReferentie).or(() -> gecrediteerd),
                    paar.antwoord().afwijzingen().stream()
                            .map(a -> a.prestatie())
                            .findFirst()
                            .or(() -> afgewezen),
                    Optional.of(paar.declaratie().declaratieNummer()));
        }
    }

    Stream<Poststuk> plant(Declaratiepaar paar, boolean plant) {
        var eerder = verleden.getOrDefault(paar.afzender(), Verleden.LEEG);
        verleden.put(paar.afzender(), eerder.na(paar));
        return plant ? eerstePassende(paar, eerder) : paar.stukken();
    }

    private Stream<Poststuk> eerstePassende(Declaratiepaar paar, Verleden eerder) {
        for (int i = 0; i < SOORTEN.size(); i++) {
            var geplant = SOORTEN.get((beurt + i) % SOORTEN.size()).plant(paar, eerder);
            if (geplant.isPresent()) {
                beurt += i + 1;
                return geplant.get();
            }
        }
        return paar.stukken();
    }
}
