// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** Weights by municipality, such as inhabitants; what is divided by them adds up to the cent. */
public record Gemeentesleutel(Map<String, Long> gewichten) {
    private static final List<String> KOLOMMEN = List.of("gemeente", "gewicht");
    private static final int DECIMALEN = 6;
    private static final BigDecimal GROOTSTE = BigDecimal.valueOf(1_000_000_000);

    /** A row of the plan for one municipality; an effect that is not known has no figure here either, its costs have. */
    public record Deel(String gemeente, String jaar, Bedrag kosten, Optional<Bedrag> effect) {
        public Optional<Bedrag> netto() {
            return effect.map(kosten::plus);
        }
    }

    /** Reads {@code gemeente;gewicht}. */
    public static Gelezen<Gemeentesleutel> lees(Path bestand) {
        Bevindingen bevindingen = new Bevindingen();
        Map<String, Long> gewichten = new LinkedHashMap<>();
        for (Rij rij : new Tabellezer(KOLOMMEN, bevindingen).lees(bestand)) {
            if (gewichten.put(rij.verplicht("gemeente"), gewicht(rij)) != null) {
                rij.weiger("gemeente", "elke gemeente een keer", "Haal een van de twee regels weg");
            }
        }
        if (gewichten.values().stream().noneMatch(g -> g > 0)) {
            bevindingen.weiger(
                    new Herkomst(bestand.toString(), 0, "gewicht"),
                    "GRIP-gewicht",
                    "geen gewicht boven 0",
                    "een gewicht per gemeente",
                    "Vul bijvoorbeeld inwoners of jeugdigen in");
        }
        return Gelezen.of(List.of(new Gemeentesleutel(gewichten)), bevindingen);
    }

    /** In millionths, so that a share of 0.35 can be a weight too. */
    private static long gewicht(Rij rij) {
        BigDecimal gewicht = rij.getal("gewicht").stripTrailingZeros();
        boolean past = gewicht.signum() >= 0 && gewicht.scale() <= DECIMALEN && gewicht.compareTo(GROOTSTE) <= 0;
        if (!past) {
            rij.weiger("gewicht", "0 of meer, met hooguit 6 decimalen", "Gebruik inwoners, jeugdigen of een aandeel");
        }
        return past ? gewicht.movePointRight(DECIMALEN).longValueExact() : 0;
    }

    /** The plan together ({@code samen}), year by year; the parts sum to it exactly. */
    public List<Deel> verdeel(List<Planregel> plan) {
        return plan.stream()
                .filter(regel -> regel.maatregel().equals(Planregel.SAMEN)
                        && !regel.jaar().equals(Planregel.TOTAAL))
                .flatMap(this::verdeel)
                .toList();
    }

    private Stream<Deel> verdeel(Planregel regel) {
        var gemeenten = List.copyOf(gewichten.keySet());
        var kosten = verdeel(regel.kosten());
        var effect = regel.raming() instanceof Cijfer<Raming> raming
                ? verdeel(raming.waarde().effect())
                : List.<Bedrag>of();
        return IntStream.range(0, gemeenten.size())
                .mapToObj(i -> new Deel(
                        gemeenten.get(i),
                        regel.jaar(),
                        kosten.get(i),
                        effect.isEmpty() ? Optional.empty() : Optional.of(effect.get(i))));
    }

    private List<Bedrag> verdeel(Bedrag bedrag) {
        return Verdeling.van(bedrag, List.copyOf(gewichten.values()));
    }
}
