// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Centen;

/**
 * Reads places that municipalities buy together, a row for each zorgvorm and gemeente: {@code
 * zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt}. {@code aantal} and {@code prijs} (euro a place and year) are the same in
 * all rows of a zorgvorm; {@code gewicht} is the key.
 */
public final class Plekkenlezer {
    private static final List<String> KOLOMMEN =
            List.of("zorgvorm", "aantal", "prijs", "gemeente", "gewicht", "gebruikt");
    private static final int DECIMALEN = 6;
    private static final BigDecimal GROOTSTE = BigDecimal.valueOf(1_000_000_000);

    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<String, List<Deel>> zorgvormen = new TreeMap<>();
    private final Set<List<String>> gezien = new HashSet<>();

    private Plekkenlezer() {}

    private record Deel(Plekken plekken, String gemeente, BigDecimal gewicht, BigDecimal gebruikt) {}

    public static Gelezen<Plekkenregel> lees(Invoertabel tabel) {
        var lezer = new Plekkenlezer();
        new Tabellezer(KOLOMMEN, lezer.bevindingen).lees(tabel).forEach(lezer::voegToe);
        lezer.zorgvormen.forEach((zorgvorm, delen) -> lezer.keurGewicht(tabel, zorgvorm, delen));
        return Gelezen.of(lezer.bevindingen.isGeweigerd() ? List.of() : lezer.regels(), lezer.bevindingen);
    }

    private void voegToe(Rij rij) {
        String zorgvorm = rij.verplicht("zorgvorm");
        var deel = new Deel(
                new Plekken(vanafNul(rij, "aantal"), Centen.euro(rij.bedrag("prijs"))),
                rij.verplicht("gemeente"),
                vanafNul(rij, "gewicht"),
                vanafNul(rij, "gebruikt"));
        if (!gezien.add(List.of(zorgvorm, deel.gemeente()))) {
            rij.weiger("gemeente", "elke gemeente een keer per zorgvorm", "Haal een van de twee regels weg");
        }
        var delen = zorgvormen.computeIfAbsent(zorgvorm, nieuw -> new ArrayList<>());
        if (!delen.isEmpty() && !delen.get(0).plekken().equals(deel.plekken())) {
            rij.weiger("aantal", "aantal en prijs gelijk in alle regels van een zorgvorm", "Verbeter aantal of prijs");
        }
        delen.add(deel);
    }

    private void keurGewicht(Invoertabel tabel, String zorgvorm, List<Deel> delen) {
        if (delen.stream().allMatch(deel -> deel.gewicht().signum() == 0)) {
            bevindingen.weiger(
                    new Herkomst(tabel.naam(), 0, "gewicht"),
                    "GRIP-gewicht",
                    "geen gewicht boven 0 bij " + zorgvorm,
                    "een gewicht per gemeente",
                    "Vul bijvoorbeeld inwoners of jeugdigen in");
        }
    }

    private static BigDecimal vanafNul(Rij rij, String kolom) {
        BigDecimal getal = rij.getal(kolom).stripTrailingZeros();
        if (getal.signum() >= 0 && getal.scale() <= DECIMALEN && getal.compareTo(GROOTSTE) <= 0) {
            return getal;
        }
        rij.weiger(kolom, "0 of meer, met hooguit 6 decimalen", "Verbeter het getal");
        return BigDecimal.ZERO;
    }

    private List<Plekkenregel> regels() {
        List<Plekkenregel> regels = new ArrayList<>();
        zorgvormen.forEach((zorgvorm, delen) -> regels.addAll(regels(zorgvorm, delen)));
        return List.copyOf(regels);
    }

    private static List<Plekkenregel> regels(String zorgvorm, List<Deel> delen) {
        var plekken = delen.get(0).plekken();
        var rekeningen = plekken.rekeningen(delen.stream().map(Deel::gewicht).toList());
        List<Plekkenregel> regels = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            var deel = delen.get(i);
            Bedrag alleen = Centen.rond(deel.gebruikt().multiply(plekken.prijs()));
            regels.add(new Plekkenregel(zorgvorm, deel.gemeente(), rekeningen.get(i), deel.gebruikt(), alleen));
        }
        return regels;
    }
}
