// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.app.web.overzicht.Kosten.Maand;
import nl.grip.app.web.overzicht.Kosten.Voorziening;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Voorzieningen;
import nl.grip.inzicht.Vraag;

/** Asks the figure uitgaven in the breakdowns of the page; every total is a question of its own. */
public final class Kostenvraag implements Kostenbron {
    private static final int MAANDEN_BIJ_BINNENKOMST = 12;
    private static final String GEDECLAREERD = "gedeclareerd";

    private final Function<Vraag, Antwoord> inzicht;
    private final Voorzieningen voorzieningen;
    private final Weigeringen weigeringen;
    private final boolean verzonnen;

    /**
     * @param inzicht answers a question about a figure
     * @param verzonnen whether all people in the store are made up
     */
    public Kostenvraag(
            Function<Vraag, Antwoord> inzicht,
            Voorzieningen voorzieningen,
            Weigeringen weigeringen,
            boolean verzonnen) {
        this.inzicht = inzicht;
        this.voorzieningen = voorzieningen;
        this.weigeringen = weigeringen;
        this.verzonnen = verzonnen;
    }

    @Override
    public Kosten vraag(Keuze keuze) {
        var perMaand = uitgaven(keuze, "maand");
        var historie = cijfers(perMaand).map(rij -> maand(rij).maand()).toList();
        var gevuld = gevuld(keuze, historie);
        var totaal = uitgaven(gevuld);
        return new Kosten(
                gevuld,
                perMaand.peildatum(),
                historie,
                cijfers(perMaand)
                        .map(Kostenvraag::maand)
                        .filter(maand -> gevuld.bevat(maand.maand()))
                        .toList(),
                voorzieningen(gevuld),
                totaal(totaal),
                bedrag(totaal, "afgewezen"),
                weigeringen.list(),
                verzonnen);
    }

    /** What was not chosen: the last twelve months that have bills. */
    private static Keuze gevuld(Keuze keuze, List<YearMonth> historie) {
        if (historie.isEmpty()) {
            return keuze;
        }
        int eerste = Math.max(0, historie.size() - MAANDEN_BIJ_BINNENKOMST);
        return new Keuze(
                keuze.domein(),
                keuze.van().or(() -> Optional.of(historie.get(eerste))),
                keuze.tot().or(() -> Optional.of(historie.get(historie.size() - 1))),
                keuze.peildatum());
    }

    private Antwoord uitgaven(Keuze keuze, String... per) {
        List<Filter> filters = new ArrayList<>();
        keuze.domein().ifPresent(domein -> filters.add(Filter.parse("domein=" + domein.code())));
        boolean alleMaanden = per.length == 1 && per[0].equals("maand");
        keuze.periode().filter(maanden -> !alleMaanden).ifPresent(m -> filters.add(Filter.parse("maand=" + m)));
        return inzicht.apply(new Vraag("uitgaven", keuze.peildatum(), Optional.of(List.of(per)), filters));
    }

    private List<Voorziening> voorzieningen(Keuze keuze) {
        Map<String, Map<YearMonth, Bedrag>> perCode = new TreeMap<>();
        cijfers(uitgaven(keuze, "voorziening", "maand"))
                .forEach(rij -> perCode.computeIfAbsent(rij.sleutel().get(0), code -> new TreeMap<>())
                        .put(YearMonth.parse(rij.sleutel().get(1)), bedrag(rij)));
        return cijfers(uitgaven(keuze, "voorziening"))
                .map(rij -> voorziening(rij, perCode))
                .sorted(Comparator.comparing(Voorziening::code))
                .toList();
    }

    private Voorziening voorziening(Antwoord.Rij rij, Map<String, Map<YearMonth, Bedrag>> perCode) {
        var code = rij.sleutel().get(0);
        return new Voorziening(code, voorzieningen.naam(code), perCode.getOrDefault(code, Map.of()), bedrag(rij));
    }

    private static Maand maand(Antwoord.Rij rij) {
        return new Maand(YearMonth.parse(rij.sleutel().get(0)), bedrag(rij), rij.volledigheidPct());
    }

    private static Uitkomst<Bedrag> totaal(Antwoord totaal) {
        return totaal.rijen().stream()
                .flatMap(rij -> rij.findGeenCijfer().stream())
                .findFirst()
                .<Uitkomst<Bedrag>>map(geen -> new Uitkomst.GeenCijfer<>(geen.reden(), geen.toelichting()))
                .orElseGet(() -> new Uitkomst.Cijfer<>(bedrag(totaal, GEDECLAREERD)));
    }

    private static Bedrag bedrag(Antwoord antwoord, String grootheid) {
        return antwoord.rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals(grootheid) && rij.findWaarde().isPresent())
                .map(Kostenvraag::bedrag)
                .findFirst()
                .orElse(Bedrag.NUL);
    }

    private static Stream<Antwoord.Rij> cijfers(Antwoord antwoord) {
        return antwoord.rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals(GEDECLAREERD) && rij.findWaarde().isPresent());
    }

    private static Bedrag bedrag(Antwoord.Rij rij) {
        return Bedrag.ofEuro(rij.findWaarde().map(BigDecimal::toPlainString).orElseThrow());
    }
}
