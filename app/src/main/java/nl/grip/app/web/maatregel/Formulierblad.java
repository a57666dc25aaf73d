// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.app.web.maatregel.Maatregelenbron.Stuk;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.bestand.Maatregelformulier;

/**
 * The form in which a measure is added or changed.
 *
 * @param op version that was shown; 0 for a new measure
 * @param fouten why nothing was saved
 */
public record Formulierblad(
        String titel,
        int op,
        Map<String, String> velden,
        String rekenblad,
        String wie,
        String waarom,
        List<Bevinding> fouten) {
    private static final String VOORBEELD = """
            jaren: [2027, 2028]
            drijfveren:
              kinderen: {waarde: 10, laag: 5, hoog: 15, eenheid: kind, bron: raming beleid}
              verschil: {waarde: 2000, laag: 1500, hoog: 2500, eenheid: euro/kind}
            effecten:
              - {voorziening: J01, formule: "-(kinderen * verschil)"}
            kosten:
              - {naam: begeleiding, soort: structureel, bedrag: 5000}
            """;

    public Formulierblad {
        velden = Map.copyOf(velden);
        fouten = List.copyOf(fouten);
    }

    static Formulierblad leeg(String wie) {
        return new Formulierblad(
                "Een maatregel toevoegen", 0, Map.of("staat", "longlist"), VOORBEELD, wie, "", List.of());
    }

    static Formulierblad van(Stuk stuk, String wie) {
        var maatregel = stuk.maatregel();
        return new Formulierblad(
                "Wijzig: " + maatregel.naam(),
                stuk.laatste(),
                Maatregelformulier.velden(maatregel),
                Maatregelformulier.rekenblad(maatregel),
                wie,
                "",
                List.of());
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public List<String> domeinen() {
        return metLeeg(Kenmerken.DOMEINEN);
    }

    public List<String> doelen() {
        return metLeeg(Kenmerken.DOELEN);
    }

    public List<String> staten() {
        return metLeeg(Kenmerken.STATEN);
    }

    public List<String> gronden() {
        return metLeeg(Kenmerken.UITZONDERINGSGRONDEN);
    }

    private static List<String> metLeeg(List<String> keuze) {
        return Stream.concat(Stream.of(""), keuze.stream()).toList();
    }
}
