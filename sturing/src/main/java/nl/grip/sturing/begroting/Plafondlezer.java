// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.grip.sturing.begroting.Plafondregel.Soort;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Centen;

/** Reads ceilings, an aanbieder a row; {@code signaal} is the share of the ceiling from which one talks. */
public final class Plafondlezer {
    private static final List<String> KOLOMMEN = List.of("aanbieder", "soort", "plafond", "verplicht", "signaal");

    private Plafondlezer() {}

    public static Gelezen<Plafondregel> lees(Invoertabel tabel) {
        var bevindingen = new Bevindingen();
        Set<String> namen = new HashSet<>();
        var regels = new Tabellezer(KOLOMMEN, bevindingen)
                .lees(tabel).stream().map(rij -> regel(rij, namen)).toList();
        return Gelezen.of(regels, bevindingen);
    }

    private static Plafondregel regel(Rij rij, Set<String> namen) {
        var naam = rij.verplicht("aanbieder");
        if (!namen.add(naam)) {
            rij.weiger("aanbieder", "elke aanbieder een keer", "Tel de bedragen op in een regel");
        }
        var soort = Soort.find(rij.tekst("soort"));
        if (soort.isEmpty()) {
            rij.weiger("soort", "indicatief, hard of persoonsvolgend", "Kies een van de drie");
        }
        var plafond = Centen.euro(rij.bedrag("plafond"));
        if (plafond.signum() <= 0) {
            rij.weiger("plafond", "een bedrag boven 0", "Vul het plafond in, of haal de regel weg");
        }
        var signaal = rij.getal("signaal");
        if (signaal.signum() < 0 || signaal.compareTo(BigDecimal.ONE) > 0) {
            rij.weiger("signaal", "een deel van 0 tot en met 1", "Schrijf 90 procent als 0.9");
        }
        return new Plafondregel(
                naam,
                soort.orElse(Soort.INDICATIEF),
                new Budgetplafond(plafond, Centen.euro(rij.bedrag("verplicht")), signaal));
    }
}
