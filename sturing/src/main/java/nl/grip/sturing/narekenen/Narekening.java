// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.Afleidingen.kort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calculates printed figures again from the other printed figures. A figure clashes when it agrees with none of the ways
 * in which it follows from its own table, or when it stands with another value in an earlier table. One wrong figure is
 * one clash: a total that adds up what is printed is not blamed for a wrong part.
 */
public final class Narekening {
    private final GedruktPlan plan;
    private final Afleidingen afleidingen;

    private Narekening(List<GedruktCijfer> cijfers) {
        plan = new GedruktPlan(cijfers);
        afleidingen = new Afleidingen(plan);
    }

    /** Every figure that can be checked, in the order of the output; what clashes answers {@link Toets#botst}. */
    public static List<Toets> van(List<GedruktCijfer> cijfers) {
        Narekening narekening = new Narekening(cijfers);
        return cijfers.stream()
                .map(narekening::toets)
                .flatMap(Optional::stream)
                .sorted(Toets.VOLGORDE)
                .toList();
    }

    private Optional<Toets> toets(GedruktCijfer cijfer) {
        Optional<Toets> eigen = uitEigenTabel(cijfer);
        Optional<Toets> ander = uitAndereTabel(cijfer);
        if (eigen.filter(Toets::isVerkeerdeSom).isPresent() && isElders(cijfer, ander)) {
            return ander;
        }
        return eigen.filter(Toets::botst)
                .or(() -> ander.filter(Toets::botst))
                .or(() -> eigen)
                .or(() -> ander);
    }

    /** A total that a table that adds up prints too, is right: the wrong part beside it is the clash. */
    private boolean isElders(GedruktCijfer cijfer, Optional<Toets> ander) {
        return ander.filter(toets -> !toets.botst()).isPresent()
                && gezaghebbend(cijfer)
                        .flatMap(this::uitEigenTabel)
                        .filter(t -> !t.botst())
                        .isPresent();
    }

    private Optional<Toets> uitEigenTabel(GedruktCijfer cijfer) {
        List<Afleiding> alle = afleidingen.van(cijfer);
        Optional<Afleiding> passend = alle.stream().filter(a -> a.past(cijfer)).findFirst();
        return passend.map(a -> klopt(cijfer, a))
                .or(() -> alle.stream().findFirst().map(a -> botst(cijfer, a)));
    }

    /** The same figure elsewhere in the document: the first table that can account for it is right. */
    private Optional<Toets> uitAndereTabel(GedruktCijfer cijfer) {
        List<Afleiding> elders = elders(cijfer);
        Optional<Afleiding> passend =
                elders.stream().filter(a -> a.past(cijfer)).findFirst();
        return passend.map(a -> klopt(cijfer, a))
                .or(() -> elders.stream().findFirst().map(a -> botst(cijfer, a)));
    }

    private List<Afleiding> elders(GedruktCijfer cijfer) {
        Optional<GedruktCijfer> eerste = gezaghebbend(cijfer).filter(ander -> ander != cijfer);
        if (eerste.isEmpty()) {
            return nettoElders(cijfer);
        }
        Afleiding gedrukt = herhaling(eerste.get(), eerste.get().bedrag());
        Stream<Afleiding> nagerekend = uitEigenTabel(eerste.get()).stream()
                .filter(Toets::botst)
                .map(toets -> herhaling(toets.cijfer(), toets.berekend()));
        return Stream.concat(nagerekend, Stream.of(gedrukt)).toList();
    }

    private static Afleiding herhaling(GedruktCijfer ander, BigDecimal waarde) {
        return new Afleiding(waarde, ander.marge(), Soort.HERHALING, "tabel " + ander.tabel());
    }

    private Optional<GedruktCijfer> gezaghebbend(GedruktCijfer cijfer) {
        List<GedruktCijfer> zelfde = zelfdeCijfer(cijfer);
        return zelfde.stream()
                .filter(ander -> uitEigenTabel(ander).map(t -> !t.botst()).orElse(false))
                .findFirst()
                .or(() -> zelfde.stream()
                        .filter(ander -> uitEigenTabel(ander).isPresent())
                        .findFirst())
                .or(() -> zelfde.stream().findFirst());
    }

    private List<GedruktCijfer> zelfdeCijfer(GedruktCijfer cijfer) {
        return plan.tabellen(cijfer.stuk()).stream()
                .map(tabel -> plan.find(cijfer.plaats().metTabel(tabel)))
                .flatMap(Optional::stream)
                .filter(ander -> plan.gaanOverHetzelfde(cijfer, ander))
                .toList();
    }

    /** A netto whose costs and effect stand in another table, such as in a letter beside its appendix. */
    private List<Afleiding> nettoElders(GedruktCijfer cijfer) {
        if (cijfer.grootheid() != Grootheid.NETTO || !afleidingen.van(cijfer).isEmpty()) {
            return List.of();
        }
        return plan.tabellen(cijfer.stuk()).stream()
                .map(tabel -> afleidingen.netto(cijfer.plaats().metTabel(tabel)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Toets klopt(GedruktCijfer cijfer, Afleiding afleiding) {
        return new Toets(cijfer, afleiding.berekend(), Soort.KLOPT, toelichting(afleiding));
    }

    private static Toets botst(GedruktCijfer cijfer, Afleiding afleiding) {
        return new Toets(cijfer, afleiding.berekend(), afleiding.botsing(cijfer), toelichting(afleiding));
    }

    private static String toelichting(Afleiding afleiding) {
        return afleiding.uitleg() + " = " + kort(afleiding.berekend());
    }
}
