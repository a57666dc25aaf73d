// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.grip.inzicht.Goudgeval.NietGedekt;

/** Which figure of the product answers which bewerking: facts in, figures out. */
final class Goudfiguren {
    static final String MAAND = "2026-01";
    static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** What the product does not compute, and why. */
    private static final Map<String, String> NIET = Map.ofEntries(
            Map.entry("jaarkosten_plek", "een jaar op een hele plek is geen cijfer, alleen prijs en kosten per client"),
            Map.entry("pq_ontleding", "ontleding rekent de kruisterm bij de prijs en toont haar niet apart"),
            Map.entry("aansluiting_mln", "miljoenen op twee decimalen is notatie van een scherm, geen cijfer"),
            Map.entry("groei_bedrag", "terugrekenen van een basis uit een groei is geen cijfer"),
            Map.entry("top12_status", "duurste-clienten deelt ieder een keer in en kan nooit 13 van 12 zijn"),
            Map.entry("leeftijdsaandeel", "terugrekenen van een aantal uit een aandeel is geen cijfer"),
            Map.entry("scheiding_kinderen", "Grip kent geen gegevens over echtscheiding"),
            Map.entry("cijferglyphen", "alleen voor het inlezen van dat ene stuk"),
            Map.entry("dichtheid", "Grip kent geen oppervlakte"),
            Map.entry("sturingsinformatie", "het blad heeft geen vergelijking met andere gemeenten"));

    private final Goudmagazijn magazijn;
    private final Goudgeval geval;

    Goudfiguren(Goudmagazijn magazijn, Goudgeval geval) {
        this.magazijn = magazijn;
        this.geval = geval;
    }

    Map<String, BigDecimal> bereken() {
        Map<String, Supplier<Map<String, BigDecimal>>> bewerkingen = new HashMap<>();
        bewerkingen.putAll(new Goudkosten(magazijn, geval).bewerkingen());
        bewerkingen.putAll(new Goudverdeling(magazijn, geval).bewerkingen());
        bewerkingen.putAll(new Goudmensen(magazijn, geval).bewerkingen());
        var bewerking = bewerkingen.get(geval.bewerking());
        if (bewerking == null) {
            throw new NietGedekt(
                    NIET.getOrDefault(geval.bewerking(), "bewerking " + geval.bewerking() + " is er niet"));
        }
        return bewerking.get();
    }

    static BigDecimal groei(BigDecimal van, BigDecimal naar) {
        return new Vergelijking(van, naar).groeiPct().orElseThrow();
    }
}
