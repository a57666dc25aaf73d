// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/** Reads what municipalities bring in, one municipality and year a row; only summed amounts cross a border. */
public final class Deelnemerslezer {
    private static final List<String> KOLOMMEN =
            List.of("gemeente", "jaar", "eigen_kosten", "verwacht", "gewicht", "storting");
    private static final int DECIMALEN_GEWICHT = 6;
    private static final BigDecimal GROOTSTE_GEWICHT = BigDecimal.valueOf(1_000_000_000);
    private final Bevindingen bevindingen = new Bevindingen();
    private final Set<String> gezien = new HashSet<>();

    private Deelnemerslezer() {}

    /** The rows of {@code grip verevening --model MODEL}. */
    public static Gelezen<Bijdrage> reken(Model model, Invoertabel bestand) {
        Gelezen<Deelnemer> gelezen = lees(bestand);
        return gelezen.isGeweigerd()
                ? new Gelezen<>(List.of(), gelezen.bevindingen())
                : new Gelezen<>(Verevening.reken(model, gelezen.rijen()), gelezen.bevindingen());
    }

    public static Gelezen<Deelnemer> lees(Invoertabel bestand) {
        Deelnemerslezer lezer = new Deelnemerslezer();
        return Gelezen.of(lezer.deelnemers(bestand), lezer.bevindingen);
    }

    private List<Deelnemer> deelnemers(Invoertabel bestand) {
        List<Deelnemer> deelnemers = new Tabellezer(KOLOMMEN, bevindingen)
                .lees(bestand).stream().map(this::deelnemer).toList();
        Set<Integer> zonderGewicht =
                new TreeSet<>(deelnemers.stream().map(Deelnemer::jaar).toList());
        deelnemers.stream().filter(d -> d.gewicht() > 0).forEach(d -> zonderGewicht.remove(d.jaar()));
        if (!zonderGewicht.isEmpty()) {
            bevindingen.weiger(
                    new Herkomst(bestand.naam(), 0, "gewicht"),
                    "GRIP-gewicht",
                    "geen gewicht boven 0 in " + zonderGewicht,
                    "een gewicht per gemeente",
                    "Vul bijvoorbeeld inwoners of jeugdigen in");
        }
        return deelnemers;
    }

    private Deelnemer deelnemer(Rij rij) {
        String gemeente = rij.verplicht("gemeente");
        int jaar = rij.geheel("jaar");
        if (!gezien.add(gemeente + ";" + jaar)) {
            rij.weiger("gemeente", "elke gemeente een keer per jaar", "Tel de bedragen op in een regel");
        }
        return new Deelnemer(
                gemeente,
                jaar,
                rij.bedrag("eigen_kosten"),
                rij.bedrag("verwacht"),
                gewicht(rij),
                rij.bedrag("storting"));
    }

    /** In millionths, so that a share of 0.35 can be a weight too. */
    private static long gewicht(Rij rij) {
        BigDecimal gewicht = rij.getal("gewicht").stripTrailingZeros();
        boolean past = gewicht.signum() >= 0
                && gewicht.scale() <= DECIMALEN_GEWICHT
                && gewicht.compareTo(GROOTSTE_GEWICHT) <= 0;
        if (!past) {
            rij.weiger("gewicht", "0 of meer, met hooguit 6 decimalen", "Gebruik inwoners, jeugdigen of een aandeel");
            return 0;
        }
        return gewicht.movePointRight(DECIMALEN_GEWICHT).longValueExact();
    }
}
