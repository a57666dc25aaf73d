// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.GedruktCijfer.TOTAAL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.sturing.narekenen.GedruktCijfer.Plaats;

/** All ways in which a figure follows from the other figures of its own table. */
final class Afleidingen {
    private static final List<Grootheid> GRONDSLAGEN =
            List.of(Grootheid.AANTAL, Grootheid.NETTO, Grootheid.EFFECT, Grootheid.KOSTEN);
    private static final BigDecimal RUIM = new BigDecimal("0.02");
    private final GedruktPlan plan;

    Afleidingen(GedruktPlan plan) {
        this.plan = plan;
    }

    List<Afleiding> van(GedruktCijfer cijfer) {
        List<Afleiding> alle = new ArrayList<>();
        if (cijfer.grootheid() == Grootheid.NETTO) {
            netto(cijfer.plaats()).ifPresent(alle::add);
        }
        if (cijfer.grootheid() == Grootheid.AANDEEL && !cijfer.isMaatregeltotaal()) {
            alle.addAll(aandelen(cijfer.plaats()));
        }
        alle.addAll(totalen(cijfer));
        return alle;
    }

    /** Netto = kosten + effect (golden rule of every table: cost positive, saving negative). */
    Optional<Afleiding> netto(Plaats plaats) {
        return plan.find(plaats.metGrootheid(Grootheid.KOSTEN))
                .flatMap(kosten -> plan.find(plaats.metGrootheid(Grootheid.EFFECT))
                        .map(effect -> new Afleiding(
                                kosten.bedrag().add(effect.bedrag()),
                                kosten.marge().add(effect.marge()),
                                Soort.NETTO,
                                "kosten " + kort(kosten.bedrag()) + " + effect " + kort(effect.bedrag()))));
    }

    private List<Afleiding> totalen(GedruktCijfer cijfer) {
        List<Afleiding> alle = new ArrayList<>();
        if (cijfer.isMaatregeltotaal()) {
            alle.addAll(sommen(cijfer, plan.maatregelenOnder(cijfer.plaats()), "maatregelen"));
        }
        if (cijfer.isJaartotaal() && cijfer.grootheid().isEuro()) {
            alle.addAll(sommen(cijfer, plan.jarenOnder(cijfer.plaats()), "jaren"));
        }
        return alle;
    }

    /** The sum of the parts as printed, and where it differs the sum of the parts as they should have been printed. */
    private List<Afleiding> sommen(GedruktCijfer totaal, List<GedruktCijfer> delen, String wat) {
        if (delen.isEmpty() || isUitsnede(totaal)) {
            return List.of();
        }
        Soort soort = totaal.grootheid() == Grootheid.AANTAL ? Soort.TELLING : Soort.TOTAAL;
        Afleiding gedrukt = som(delen, GedruktCijfer::bedrag, soort, delen.size() + " " + wat);
        Afleiding hersteld = som(delen, this::hersteld, soort, delen.size() + " " + wat + ", nagerekend");
        return gedrukt.berekend().compareTo(hersteld.berekend()) == 0 ? List.of(gedrukt) : List.of(hersteld, gedrukt);
    }

    /** Where shares are printed that do not come to one, the listed parts are not the whole. */
    private boolean isUitsnede(GedruktCijfer totaal) {
        List<GedruktCijfer> aandelen = plan.maatregelenOnder(totaal.plaats().metGrootheid(Grootheid.AANDEEL));
        Afleiding som = som(aandelen, GedruktCijfer::bedrag, Soort.AANDEEL, "aandelen");
        BigDecimal tekort = BigDecimal.ONE.subtract(som.berekend()).abs();
        return totaal.grootheid() != Grootheid.AANDEEL
                && !aandelen.isEmpty()
                && tekort.compareTo(som.marge().add(RUIM)) > 0;
    }

    private static Afleiding som(
            List<GedruktCijfer> delen, Function<GedruktCijfer, BigDecimal> waarde, Soort soort, String wat) {
        BigDecimal som = delen.stream().map(waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal marge = delen.stream().map(GedruktCijfer::marge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Afleiding(som, marge, soort, "som van " + wat);
    }

    private BigDecimal hersteld(GedruktCijfer deel) {
        if (deel.grootheid() != Grootheid.NETTO) {
            return deel.bedrag();
        }
        return netto(deel.plaats())
                .filter(afleiding -> !afleiding.past(deel))
                .map(Afleiding::berekend)
                .orElse(deel.bedrag());
    }

    private List<Afleiding> aandelen(Plaats plaats) {
        return GRONDSLAGEN.stream()
                .map(plaats::metGrootheid)
                .flatMap(deel -> plan.find(deel).stream().flatMap(teller -> aandelen(teller, deel)))
                .toList();
    }

    private Stream<Afleiding> aandelen(GedruktCijfer teller, Plaats deel) {
        return gehelen(deel.metMaatregel(TOTAAL))
                .filter(noemer -> noemer.berekend().signum() != 0)
                .map(noemer -> aandeel(teller, noemer));
    }

    /** The whole as printed, and as the sum of the listed parts. */
    private Stream<Afleiding> gehelen(Plaats totaal) {
        Stream<Afleiding> gedrukt = plan.find(totaal).stream()
                .map(cijfer -> new Afleiding(cijfer.bedrag(), cijfer.marge(), Soort.AANDEEL, "gedrukt totaal"));
        List<GedruktCijfer> delen = plan.maatregelenOnder(totaal);
        return Stream.concat(gedrukt, Stream.of(som(delen, GedruktCijfer::bedrag, Soort.AANDEEL, "regels")));
    }

    /** Part divided by whole; the margin is that of a quotient, to first order. */
    private static Afleiding aandeel(GedruktCijfer teller, Afleiding noemer) {
        BigDecimal geheel = noemer.berekend();
        BigDecimal aandeel = teller.bedrag().divide(geheel, MathContext.DECIMAL64);
        BigDecimal marge =
                teller.marge().add(aandeel.abs().multiply(noemer.marge())).divide(geheel.abs(), MathContext.DECIMAL64);
        return new Afleiding(
                aandeel.setScale(6, RoundingMode.HALF_UP),
                marge.add(new BigDecimal("0.000001")),
                Soort.AANDEEL,
                teller.grootheid().code() + " " + kort(teller.bedrag()) + " / " + kort(geheel));
    }

    static String kort(BigDecimal waarde) {
        return waarde.stripTrailingZeros().toPlainString();
    }
}
