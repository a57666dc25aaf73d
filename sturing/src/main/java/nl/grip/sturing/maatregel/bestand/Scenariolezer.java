// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.scenario.Scenario;

/** Reads one scenario from the text of a YAML file; it turns the same knobs as a measure. */
public final class Scenariolezer {
    private static final List<String> SLEUTELS = List.of(
            "id",
            "naam",
            "omschrijving",
            "knoppen",
            "maatregelen",
            "indexatie",
            "bevolking",
            "taakstelling",
            "reserve");

    private Scenariolezer() {}

    /** The scenario, or empty when something in it was refused. */
    public static Optional<Scenario> lees(String bestand, String tekst, Bevindingen bevindingen) {
        int vooraf = bevindingen.list().size();
        return new Yamlboom(bestand, bevindingen)
                .lees(tekst)
                .map(wortel -> scenario(wortel.blad(SLEUTELS)))
                .filter(scenario -> bevindingen.list().size() == vooraf);
    }

    private static Scenario scenario(Blad blad) {
        return new Scenario(
                id(blad),
                blad.verplicht("naam").flatMap(Veld::tekst).orElse(""),
                blad.tekst("omschrijving"),
                lijst(blad, "knoppen").stream()
                        .map(Uitvoeringlezer::werking)
                        .flatMap(Optional<Werking>::stream)
                        .toList(),
                lijst(blad, "maatregelen").stream()
                        .map(Veld::tekst)
                        .flatMap(Optional::stream)
                        .toList(),
                deel(blad, "indexatie"),
                deel(blad, "bevolking"),
                taakstelling(blad),
                blad.find("reserve").flatMap(Scenariolezer::bedrag));
    }

    private static String id(Blad blad) {
        Optional<Veld> veld = blad.verplicht("id");
        String id = veld.flatMap(Veld::tekst).orElse("");
        if (id.equals(Scenario.BASIS.id())) {
            veld.get().weiger(id, "een id dat niet basis is", "Kies een ander id");
        }
        return id;
    }

    private static List<Veld> lijst(Blad blad, String naam) {
        return blad.find(naam).map(Veld::lijst).orElse(List.of());
    }

    private static BigDecimal deel(Blad blad, String naam) {
        return blad.find(naam).flatMap(Uitvoeringlezer::deel).orElse(BigDecimal.ZERO);
    }

    private static TreeMap<Integer, Bedrag> taakstelling(Blad blad) {
        TreeMap<Integer, Bedrag> uit = new TreeMap<>();
        blad.find("taakstelling")
                .map(Veld::vrijBlad)
                .ifPresent(jaren -> jaren.velden()
                        .forEach((naam, veld) -> jaren.sleutel(naam)
                                .jaar()
                                .ifPresent(jaar -> bedrag(veld).ifPresent(bedrag -> uit.put(jaar, bedrag)))));
        return uit;
    }

    private static Optional<Bedrag> bedrag(Veld veld) {
        return veld.getal().flatMap(euro -> {
            boolean past = euro.stripTrailingZeros().scale() <= 2;
            if (!past) {
                veld.weiger(euro.toPlainString(), "een bedrag in euro met twee decimalen", "Rond af op centen");
            }
            return past ? Optional.of(Bedrag.ofEuro(euro.toPlainString())) : Optional.empty();
        });
    }
}
