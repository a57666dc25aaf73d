// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.verevening.Zorgvormen.Inbreng;

/**
 * Reads what municipalities bring in, one municipality and year a row; only summed amounts cross a border. A column {@code
 * zorgvorm} splits it by kind of care; {@code solidariteit} is the part of that care that is shared.
 */
public final class Deelnemerslezer {
    private static final List<String> KOLOMMEN =
            List.of("gemeente", "jaar", "eigen_kosten", "verwacht", "gewicht", "storting");
    private static final int DECIMALEN_GEWICHT = 6;
    private static final BigDecimal GROOTSTE_GEWICHT = BigDecimal.valueOf(1_000_000_000);
    private final Bevindingen bevindingen = new Bevindingen();
    private final Set<List<Object>> gezien = new HashSet<>();
    private final Map<String, Optional<BigDecimal>> afspraken = new HashMap<>();

    private Deelnemerslezer() {}

    /** The rows of {@code grip verevening --model MODEL}. */
    public static Gelezen<Bijdrage> reken(Model model, Invoertabel bestand) {
        Gelezen<Inbreng> gelezen = lees(bestand);
        return gelezen.isGeweigerd()
                ? new Gelezen<>(List.of(), gelezen.bevindingen())
                : new Gelezen<>(
                        new Zorgvormen(gelezen.rijen()).reken(model, Sleutel.GEWICHT, BigDecimal.ONE),
                        gelezen.bevindingen());
    }

    public static Gelezen<Inbreng> lees(Invoertabel bestand) {
        Deelnemerslezer lezer = new Deelnemerslezer();
        return Gelezen.of(lezer.alle(bestand), lezer.bevindingen);
    }

    private List<Inbreng> alle(Invoertabel bestand) {
        List<Inbreng> rijen = new Tabellezer(KOLOMMEN, bevindingen)
                .lees(bestand).stream().map(this::inbreng).toList();
        Set<String> zonderGewicht = new TreeSet<>();
        rijen.forEach(r -> zonderGewicht.add(waar(r)));
        rijen.stream().filter(r -> r.deelnemer().gewicht() > 0).forEach(r -> zonderGewicht.remove(waar(r)));
        if (!zonderGewicht.isEmpty()) {
            bevindingen.weiger(
                    new Herkomst(bestand.naam(), 0, "gewicht"),
                    "GRIP-gewicht",
                    "geen gewicht boven 0 in " + zonderGewicht,
                    "een gewicht per gemeente",
                    "Vul bijvoorbeeld inwoners of jeugdigen in");
        }
        return rijen;
    }

    private static String waar(Inbreng rij) {
        return (rij.deelnemer().jaar() + " " + rij.zorgvorm()).strip();
    }

    private Inbreng inbreng(Rij rij) {
        String gemeente = rij.verplicht("gemeente");
        int jaar = rij.jaar("jaar");
        String zorgvorm = rij.tekst("zorgvorm");
        if (!gezien.add(List.of(gemeente, jaar, zorgvorm))) {
            rij.weiger("gemeente", "elke gemeente een keer per jaar en zorgvorm", "Tel de bedragen op in een regel");
        }
        return new Inbreng(
                zorgvorm,
                solidariteit(rij, zorgvorm),
                new Deelnemer(
                        gemeente,
                        jaar,
                        rij.bedrag("eigen_kosten"),
                        rij.bedrag("verwacht"),
                        gewicht(rij),
                        rij.bedrag("storting")));
    }

    /** One agreement for one kind of care. */
    private Optional<BigDecimal> solidariteit(Rij rij, String zorgvorm) {
        Optional<BigDecimal> deel = rij.findGetal("solidariteit").map(BigDecimal::stripTrailingZeros);
        if (deel.filter(d -> d.signum() < 0 || d.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            rij.weiger("solidariteit", "een deel van 0 tot en met 1", "Schrijf 80 procent als 0.8");
            return Optional.empty();
        }
        if (!afspraken.computeIfAbsent(zorgvorm, nieuw -> deel).equals(deel)) {
            rij.weiger("solidariteit", "hetzelfde deel in alle regels van een zorgvorm", "Kies er een");
        }
        return deel;
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
