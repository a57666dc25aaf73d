// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/**
 * Asks the forecast per wet, the budget, and why the cost of the months that are in changed since a year earlier.
 *
 * @param prognose the forecast of this year per wet
 * @param begroting the budget as known on a day
 * @param inzicht answers a question about a figure
 */
public record Jaarvragen(
        Supplier<Jaarvraag.Antwoord> prognose,
        Function<LocalDate, Begrotingsboek> begroting,
        Function<Vraag, Antwoord> inzicht)
        implements Jaarbron {
    private static final int DECEMBER = 12;
    private static final int P10 = 1;
    private static final int P90 = 5;
    private static final BigDecimal VOLLEDIG_VANAF = BigDecimal.valueOf(95);
    private static final String ONTLEDING = "ontleding";

    @Override
    public List<Jaar> lees() {
        var antwoord = prognose.get();
        if (antwoord.uitkomst() instanceof GeenCijfer<Prognoseblad> geen) {
            return Arrays.stream(Domein.values())
                    .map(domein -> new Jaar(
                            domein,
                            antwoord.vraag().jaar(),
                            new GeenCijfer<>(geen.reden(), geen.toelichting()),
                            Optional.empty()))
                    .toList();
        }
        var blad = ((Cijfer<Prognoseblad>) antwoord.uitkomst()).waarde();
        var dag = antwoord.vraag().peildatum();
        var budget = begroting.apply(dag).begroot(antwoord.vraag().jaar(), Begrotingsregel::wet);
        return Arrays.stream(Domein.values())
                .flatMap(domein -> rij(blad, domein).map(rij -> jaar(domein, dag, blad, rij, budget)).stream())
                .toList();
    }

    private Jaar jaar(Domein domein, LocalDate dag, Prognoseblad blad, Rij rij, Map<String, Bedrag> budget) {
        var beeld = new Jaarbeeld(
                domein,
                dag.getYear(),
                dag,
                rij.verwacht(),
                rij.kwantielen().get(P10),
                rij.kwantielen().get(P90),
                blad.gekalibreerd(),
                Optional.ofNullable(budget.get(domein.code())));
        return new Jaar(domein, dag.getYear(), new Cijfer<>(beeld), verandering(domein, dag.getYear()));
    }

    private static Optional<Rij> rij(Prognoseblad blad, Domein domein) {
        return blad.rijen().stream()
                .filter(rij -> rij.sleutel().equals(List.of(domein.code()))
                        && rij.onderdeel().equals(Prognosetabel.TOTAAL)
                        && rij.verwacht().centen() != 0)
                .findFirst();
    }

    /** Of the months of this year that are in; while none is, of the whole year before. */
    private Optional<Verandering> verandering(Domein domein, int jaar) {
        return laatsteVolledige(domein, jaar)
                .or(() -> Optional.of(YearMonth.of(jaar - 1, DECEMBER)))
                .flatMap(maand -> oorzaken(domein, maand).map(oorzaken -> new Verandering(oorzaken, maand)));
    }

    /** The last month of the year of which nearly all bills are in. */
    private Optional<YearMonth> laatsteVolledige(Domein domein, int jaar) {
        var vraag = vraag(
                "uitgaven", List.of("maand"), Map.of("domein", domein.code(), "maand", jaar + "-01.." + jaar + "-12"));
        return inzicht.apply(vraag).rijen().stream()
                .filter(rij -> rij.volledigheidPct()
                        .filter(deel -> deel.compareTo(VOLLEDIG_VANAF) >= 0)
                        .isPresent())
                .map(rij -> YearMonth.parse(rij.sleutel().get(0)))
                .max(YearMonth::compareTo);
    }

    private Optional<Oorzaken> oorzaken(Domein domein, YearMonth totenmet) {
        var maanden = Stream.of(totenmet.getYear() - 1, totenmet.getYear())
                .flatMap(jaar -> Stream.iterate(1, maand -> maand + 1)
                        .limit(totenmet.getMonthValue())
                        .map(maand -> YearMonth.of(jaar, maand).toString()))
                .collect(Collectors.joining("|"));
        return Oorzaken.van(inzicht.apply(vraag(
                ONTLEDING,
                List.of("domein"),
                Map.of(
                        "domein", domein.code(),
                        "maand", maanden,
                        "van", Integer.toString(totenmet.getYear() - 1),
                        "naar", Integer.toString(totenmet.getYear())))));
    }

    private static Vraag vraag(String cijfer, List<String> per, Map<String, String> filters) {
        return new Vraag(
                cijfer,
                Optional.empty(),
                Optional.of(per),
                new java.util.TreeMap<>(filters)
                        .entrySet().stream()
                                .map(f -> Filter.parse(f.getKey() + "=" + f.getValue()))
                                .toList());
    }
}
