// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Prijsreeks;

/** Which budgets and ceilings run out within the year, and when. */
final class Budgetblad {
    private static final String GEHEEL = "totaal";
    private static final String ONBEKEND = "onbekend";
    private static final List<String> KOPPEN =
            List.of("Budget", "In euro", "Al uitgegeven", "Verwacht", "Kans dat het op raakt", "Op in");
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Budgetblad() {}

    /** @param toont of which voorzieningen it may be told; what is withheld stands last */
    static Optional<Overzicht> van(List<Uitputting> uitputting, Naamgeving namen, Predicate<String> toont) {
        var delen = zinvol(uitputting).stream()
                .collect(Collectors.partitioningBy(
                        u -> isGeheel(u) || toont.test(u.budget().voorziening())));
        var getoond = delen.getOrDefault(true, List.of());
        var verborgen = delen.getOrDefault(false, List.of());
        return getoond.isEmpty() && verborgen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "budget-titel",
                        "Wanneer is het geld op?",
                        zinnen(getoond, !verborgen.isEmpty()),
                        KOPPEN,
                        Stream.concat(
                                        getoond.stream().map(u -> rij(u, namen)),
                                        verborgen.stream().map(u -> Overzicht.verborgen(naam(u, namen), KOPPEN.size())))
                                .toList()));
    }

    private static List<String> zinnen(List<Uitputting> getoond, boolean verborgen) {
        var metMaand = getoond.stream().filter(Budgetblad::inEigenPrijzen).toList();
        return Stream.of(
                        Optional.of(Openbaar.ZIN).filter(zin -> verborgen),
                        Optional.of(metMaand)
                                .filter(deel -> !verborgen && !deel.isEmpty())
                                .map(Budgetblad::zin),
                        Optional.of("Waar onbekend staat: " + Prijsreeks.ZIN)
                                .filter(zin -> metMaand.size() < getoond.size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean inEigenPrijzen(Uitputting u) {
        return u.budget().inEigenPrijzen();
    }

    private static boolean isGeheel(Uitputting u) {
        return u.budget().voorziening().equals(GEHEEL);
    }

    /** Where it is known what went before, and there is something to spend. */
    private static List<Uitputting> zinvol(List<Uitputting> uitputting) {
        return uitputting.stream().filter(u -> u.budget().isTeVolgen()).toList();
    }

    /** What becomes of the ceilings of one aanbieder, behind what it will cost; empty when it has none. */
    static String plafonds(List<Uitputting> uitputting) {
        var zinvol = zinvol(uitputting);
        var op = zinvol.stream().flatMap(u -> u.maandOp().stream()).toList();
        if (zinvol.isEmpty()) {
            return "";
        }
        if (op.isEmpty()) {
            return zinvol.size() == 1 ? ", binnen zijn plafond" : ", binnen elk van zijn plafonds";
        }
        return zinvol.size() == 1
                ? " en zijn plafond raakt op in " + maand(op.get(0))
                : " en %d van zijn %d plafonds %s op"
                        .formatted(op.size(), zinvol.size(), op.size() == 1 ? "raakt" : "raken");
    }

    private static String zin(List<Uitputting> uitputting) {
        long op = uitputting.stream().filter(u -> u.maandOp().isPresent()).count();
        if (op == 0) {
            return "Naar verwachting is er van elk budget genoeg tot het einde van het jaar.";
        }
        return uitputting.size() == 1
                ? "Het " + soort(uitputting.get(0)) + " raakt naar verwachting op in "
                        + uitputting.get(0).maandOp().map(Budgetblad::maand).orElse("dit jaar") + "."
                : "Van de " + uitputting.size() + " budgetten " + (op == 1 ? "raakt" : "raken")
                        + " er naar verwachting " + op + " op voor het einde van het jaar.";
    }

    private static String soort(Uitputting u) {
        return u.budget().soort() == Budget.Soort.PLAFOND ? "plafond" : "budget";
    }

    private static List<String> rij(Uitputting u, Naamgeving namen) {
        boolean zegbaar = inEigenPrijzen(u);
        return List.of(
                naam(u, namen),
                Notatie.heleEuro(u.budget().bedrag()),
                zegbaar ? deel(u) : ONBEKEND,
                Notatie.heleEuro(u.verwacht()),
                zegbaar ? kans(u) : ONBEKEND,
                zegbaar ? u.maandOp().map(Budgetblad::maand).orElse("niet dit jaar") : ONBEKEND);
    }

    private static String kans(Uitputting u) {
        return BigDecimal.valueOf(u.kans()).multiply(HONDERD).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    /** How much of it is spent. */
    private static String deel(Uitputting u) {
        return BigDecimal.valueOf(u.besteed().centen())
                        .multiply(HONDERD)
                        .divide(BigDecimal.valueOf(u.budget().bedrag().centen()), 0, RoundingMode.HALF_UP)
                + "%";
    }

    private static String maand(YearMonth maand) {
        return Notatie.maand(maand);
    }

    private static String naam(Uitputting u, Naamgeving namen) {
        var b = u.budget();
        var voorziening = b.voorziening().equals(GEHEEL) ? "Alles" : namen.naam("voorziening", b.voorziening());
        var aanbieder = b.aanbieder().isEmpty() ? "" : ", plafond " + namen.naam("aanbieder", b.aanbieder());
        return voorziening + aanbieder + (b.wijkteam().isEmpty() ? "" : ", team " + b.wijkteam());
    }
}
