// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** Which budgets and ceilings run out within the year, and when. */
final class Budgetblad {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Budgetblad() {}

    static Optional<Overzicht> van(List<Uitputting> uitputting, Naamgeving namen) {
        var zinvol = zinvol(uitputting);
        return zinvol.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "budget-titel",
                        "Wanneer is het geld op?",
                        List.of(zin(zinvol)),
                        List.of("Budget", "In euro", "Al uitgegeven", "Verwacht", "Kans dat het op raakt", "Op in"),
                        zinvol.stream().map(u -> rij(u, namen)).toList()));
    }

    /** Where it is known what went before, and there is something to spend. */
    private static List<Uitputting> zinvol(List<Uitputting> uitputting) {
        return uitputting.stream()
                .filter(u ->
                        u.budget().eerder().isPresent() && u.budget().bedrag().centen() > 0)
                .toList();
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
        return List.of(
                naam(u, namen),
                Notatie.heleEuro(u.budget().bedrag()),
                deel(u),
                Notatie.heleEuro(u.verwacht()),
                BigDecimal.valueOf(u.kans()).multiply(HONDERD).setScale(0, RoundingMode.HALF_UP) + "%",
                u.maandOp().map(Budgetblad::maand).orElse("niet dit jaar"));
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
        var voorziening = b.voorziening().equals("totaal") ? "Alles" : namen.naam("voorziening", b.voorziening());
        var aanbieder = b.aanbieder().isEmpty() ? "" : ", plafond " + namen.naam("aanbieder", b.aanbieder());
        return voorziening + aanbieder + (b.wijkteam().isEmpty() ? "" : ", team " + b.wijkteam());
    }
}
