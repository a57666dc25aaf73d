// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.stuk.Verschil;
import nl.grip.rapportage.vorm.Notatie;

/** The figures of a year in sentences that a councillor understands: euros in words, people and bills, no minus sign. */
final class Zinnen {
    /** Places of 10 and 90 percent among the quantiles of a forecast. */
    static final int P10 = 1;

    static final int P90 = 5;
    private static final BigDecimal ALLES = BigDecimal.valueOf(100);

    private Zinnen() {}

    /** What the year will cost, how far that is from the budget, and how sure it is. */
    static List<String> verwachting(Jaarbeeld beeld) {
        if (beeld.verwachting().prognose() instanceof GeenCijfer<Prognoseblad> geen) {
            return List.of("Voor " + beeld.jaar() + " is er nog geen verwachting.", geen.toelichting());
        }
        var rij = beeld.verwachting().totaal().orElseThrow();
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Hulp uit de Wmo en jeugdhulp kosten in %d naar verwachting %s."
                .formatted(beeld.jaar(), Notatie.inWoorden(rij.verwacht())));
        zinnen.add(tegenBegroting(beeld, rij.verwacht()));
        zinnen.add(band(
                rij.kwantielen().get(P10),
                rij.kwantielen().get(P90),
                beeld.verwachting().isGekalibreerd()));
        return zinnen;
    }

    /** Only what has a budget is laid beside it; that is said when something has none. */
    private static String tegenBegroting(Jaarbeeld beeld, Bedrag alles) {
        var begroot = beeld.begroot();
        return begroot.verschil()
                .map(verschil -> (begroot.verwacht().equals(Optional.of(alles))
                                ? "Dat is "
                                : "Voor %s daarvan is een begroting: dat deel kost "
                                        .formatted(Notatie.inWoorden(
                                                begroot.verwacht().orElse(Bedrag.NUL))))
                        + (verschil.centen() == 0
                                ? "precies wat is begroot."
                                : Verschil.meer(verschil) + " dan begroot."))
                .orElse("Er is geen begroting ingelezen om dat naast te leggen.");
    }

    static String band(Bedrag laag, Bedrag hoog, boolean gekalibreerd) {
        var tussen = Notatie.tussen(laag, hoog);
        return gekalibreerd
                ? "In 8 van de 10 gevallen komt het uit " + tussen + "."
                : "Volgens het model komt het in 8 van de 10 gevallen uit " + tussen
                        + "; er zijn nog te weinig eerdere jaren om te zien of dat klopt.";
    }

    /** Care that was given and is not billed yet. */
    static Optional<String> nogGeenRekening(Jaarbeeld beeld) {
        return beeld.verwachting()
                .onderdeel(Onderdeel.GELEVERD_NIET_GEDECLAREERD)
                .filter(bedrag -> bedrag.centen() > 0)
                .map(bedrag -> "Er is voor " + Notatie.inWoorden(bedrag)
                        + " hulp gegeven waarvan de rekening nog moet komen.");
    }

    /** How much of the bills of the last month is in. */
    static Optional<String> volledigheid(Jaarbeeld beeld) {
        return beeld.maanden().entrySet().stream()
                .filter(maand ->
                        maand.getKey().atEndOfMonth().isBefore(beeld.dag().datum()))
                .reduce((een, ander) -> ander)
                .flatMap(maand -> maand.getValue().volledigheid().map(deel -> volledigheid(maand, deel)));
    }

    private static String volledigheid(Map.Entry<YearMonth, Maanden.Maand> maand, BigDecimal deel) {
        return "Van de rekeningen over %s is %s procent binnen. %s"
                .formatted(
                        Notatie.maand(maand.getKey()),
                        Notatie.procent(deel),
                        deel.compareTo(ALLES) < 0
                                ? "Dit bedrag gaat dus nog omhoog."
                                : "Dit bedrag verandert bijna niet meer.");
    }
}
