// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.prognose.Prognosebron.Vooruitblik;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.aandacht.Jaarverwachting;

/**
 * What this year will cost of one voorziening or of one aanbieder, and when its money is gone.
 *
 * @param kolom {@code voorziening} or {@code aanbieder}
 * @param code which one
 * @param klein whether budgets of single aanbieders and teams may be seen
 */
public record Deelblad(Vooruitblik blik, String kolom, String code, boolean klein) {
    private static final String AANBIEDER = "aanbieder";

    /** First what it will cost, then its budget and ceilings. */
    public List<Overzicht> overzichten() {
        return Stream.of(Optional.of(verwachting()), geld())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What it will cost this year, beside what was budgeted for it or what it may cost: the title of its page. */
    public String conclusie(String naam) {
        int jaar = blik.verwachting().vraag().jaar();
        if (blik.verwachting().uitkomst() instanceof GeenCijfer<Prognoseblad>) {
            return naam + ": voor " + jaar + " is er nog geen verwachting";
        }
        var blad = ((Cijfer<Prognoseblad>) blik.verwachting().uitkomst()).waarde();
        return findRij(blad, Prognosetabel.TOTAAL)
                .map(totaal -> "%s kost in %d naar verwachting %s%s"
                        .formatted(naam, jaar, Notatie.inWoorden(totaal.verwacht()), naastGeld(jaar)))
                .orElseGet(() -> naam + ": voor " + jaar + " is er niets meer te verwachten");
    }

    private String naastGeld(int jaar) {
        return kolom.equals(AANBIEDER)
                ? Budgetblad.plafonds(eigen())
                : blik.begroot().stream()
                        .filter(deel -> deel.voorziening().equals(code) && deel.jaar() == jaar)
                        .map(Deelblad::naastBegroting)
                        .findFirst()
                        .orElse("");
    }

    private static String naastBegroting(Jaarverwachting deel) {
        long procent = BigDecimal.valueOf(deel.verwacht().min(deel.begroot()).centen())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(deel.begroot().centen()), 0, RoundingMode.HALF_UP)
                .longValue();
        return procent == 0
                ? ", ongeveer wat is begroot"
                : ", %s procent %s dan begroot"
                        .formatted(Notatie.aantal(Math.abs(procent)), procent > 0 ? "meer" : "minder");
    }

    private Overzicht verwachting() {
        int jaar = blik.verwachting().vraag().jaar();
        if (blik.verwachting().uitkomst() instanceof GeenCijfer<Prognoseblad> geen) {
            return overzicht("Wat " + jaar + " gaat kosten", List.of(geen.toelichting()));
        }
        var blad = ((Cijfer<Prognoseblad>) blik.verwachting().uitkomst()).waarde();
        return findRij(blad, Prognosetabel.TOTAAL)
                .map(totaal -> overzicht("Hoe zeker is dat?", zinnen(blad, totaal)))
                .orElseGet(() -> overzicht(
                        "Wat " + jaar + " gaat kosten",
                        List.of("Er zijn geen rekeningen over " + jaar + " en er is geen hulp toegewezen.")));
    }

    private List<String> zinnen(Prognoseblad blad, Rij totaal) {
        var gedeclareerd = findRij(blad, "gedeclareerd").map(rij -> Notatie.inWoorden(rij.verwacht()));
        return Stream.of(
                        Optional.of(Jaarblad.bandbreedte(totaal, blad.gekalibreerd())),
                        gedeclareerd.map(bedrag -> "Daarvan is " + bedrag + " al gedeclareerd, zoals bekend op "
                                + Notatie.datum(blik.verwachting().vraag().peildatum()) + "."))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Rij> findRij(Prognoseblad blad, String onderdeel) {
        return blad.rijen().stream()
                .filter(rij ->
                        rij.sleutel().equals(List.of(code)) && rij.onderdeel().equals(onderdeel))
                .findFirst();
    }

    private static Overzicht overzicht(String titel, List<String> zinnen) {
        return new Overzicht("vooruit-titel", titel, zinnen, List.of(), List.of());
    }

    private Optional<Overzicht> geld() {
        var eigen = eigen();
        return eigen.isEmpty() && kolom.equals(AANBIEDER) && !blik.uitputting().isEmpty()
                ? Optional.of(new Overzicht(
                        "budget-titel",
                        "Er is geen plafond",
                        List.of("In de contracten van deze aanbieder staat geen bedrag dat hij hoogstens krijgt."),
                        List.of(),
                        List.of()))
                : Budgetblad.van(eigen, blik.verwachting().namen(), soort -> true);
    }

    private List<Uitputting> eigen() {
        return blik.uitputting().stream().filter(this::hoortErbij).toList();
    }

    private boolean hoortErbij(Uitputting uitputting) {
        Budget budget = uitputting.budget();
        var wiens = kolom.equals(AANBIEDER) ? budget.aanbieder() : budget.voorziening();
        return wiens.equals(code) && (klein || !budget.isKlein());
    }
}
