// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vergelijking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.inzicht.prognose.feiten.Contracttarief;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/**
 * What is known now, at the tariffs that were known on an earlier day: lines that came later are valued at the tariff that
 * the contract held for their month then.
 */
public final class Prijsstand {
    private static final int MIDDEN_VAN_DE_MAAND = 15;

    private final LocalDate toen;
    private final Map<Product, List<Contracttarief>> tarievenToen;
    private final Map<Product, List<Contracttarief>> tarievenNu;

    private record Product(String aanbieder, String code) {}

    private Prijsstand(Feiten nu, Feiten bekendToen, LocalDate toen) {
        this.toen = toen;
        this.tarievenToen = perProduct(bekendToen);
        this.tarievenNu = perProduct(nu);
    }

    /**
     * @param nu what is known now
     * @param bekendToen what was known on {@code toen}
     */
    public static Feiten van(Feiten nu, Feiten bekendToen, LocalDate toen) {
        var prijzen = new Prijsstand(nu, bekendToen, toen);
        return new Feiten(
                nu.declaraties().stream().map(prijzen::gewaardeerd).toList(),
                nu.toewijzingen(),
                nu.starts(),
                nu.stops(),
                bekendToen.tarieven(),
                nu.buitenBerichten(),
                nu.begroting(),
                nu.inwoners());
    }

    private static Map<Product, List<Contracttarief>> perProduct(Feiten feiten) {
        return feiten.tarieven().stream()
                .filter(t -> t.bekendTot().isEmpty() && t.tarief() > 0)
                .collect(Collectors.groupingBy(t -> new Product(t.aanbieder(), t.code())));
    }

    private Declaratieregel gewaardeerd(Declaratieregel regel) {
        if (!regel.ontvangenOp().isAfter(toen) || regel.volume() == 0) {
            return regel;
        }
        var oud = find(tarievenToen, regel);
        var nieuw = find(tarievenNu, regel);
        return oud.isPresent() && nieuw.isPresent() ? tegen(regel, oud.get(), nieuw.get()) : regel;
    }

    /** Only what was asked at the new tariff: a credit of an old line keeps its old price. */
    private static Declaratieregel tegen(Declaratieregel regel, double oud, double nieuw) {
        double gevraagd = regel.centen() / regel.volume();
        return Math.abs(gevraagd - nieuw) < Math.abs(gevraagd - oud)
                ? regel.metCenten(Math.round(regel.centen() * oud / nieuw))
                : regel;
    }

    private static Optional<Double> find(Map<Product, List<Contracttarief>> tarieven, Declaratieregel regel) {
        var dag = regel.maand().atDay(MIDDEN_VAN_DE_MAAND);
        return tarieven.getOrDefault(new Product(regel.aanbieder(), regel.code()), List.of()).stream()
                .filter(t ->
                        !t.van().isAfter(dag) && t.tot().filter(dag::isAfter).isEmpty())
                .map(Contracttarief::tarief)
                .findFirst();
    }
}
