// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.sturing.maatregel.formule.Formule;

/**
 * A measure and what is needed to calculate it.
 *
 * @param jaren the years that are calculated, in order
 * @param drijfveren by name
 * @param groeipad share of the effect that is reached in a year
 * @param doelgroepUitgaven yearly spending on the people it aims at, when known
 */
public record Maatregel(
        String id,
        String naam,
        Kenmerken kenmerken,
        List<Integer> jaren,
        Map<String, Drijfveer> drijfveren,
        List<Effect> effecten,
        List<Kostenpost> kosten,
        Jaarreeks groeipad,
        Optional<BigDecimal> doelgroepUitgaven,
        Uitvoering uitvoering) {
    public Maatregel {
        jaren = jaren.stream().sorted().toList();
        drijfveren = Collections.unmodifiableMap(new TreeMap<>(drijfveren));
        effecten = List.copyOf(effecten);
        kosten = List.copyOf(kosten);
    }

    /** The same calculation with another description and decision. */
    public Maatregel met(Kenmerken andere, Uitvoering nieuw) {
        return new Maatregel(id, naam, andere, jaren, drijfveren, effecten, kosten, groeipad, doelgroepUitgaven, nieuw);
    }

    public boolean heeftOnbekendEffect() {
        return effecten.stream().anyMatch(Effect.Onbekend.class::isInstance);
    }

    /** The effects that can be calculated. */
    public List<Effect.Berekend> berekendeEffecten() {
        List<Effect.Berekend> berekend = new ArrayList<>();
        for (Effect effect : effecten) {
            if (effect instanceof Effect.Berekend b) {
                berekend.add(b);
            }
        }
        return berekend;
    }

    /** Every formula of effects and costs. */
    public Stream<Formule> formules() {
        return Stream.concat(
                berekendeEffecten().stream().map(Effect.Berekend::formule),
                kosten.stream().map(Kostenpost::formule));
    }
}
