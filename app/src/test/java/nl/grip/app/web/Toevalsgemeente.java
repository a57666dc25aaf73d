// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;

/**
 * A made-up municipality: nine months and a year before, eight kinds of help of two wetten, five aanbieders, whole euros; some
 * kinds are for a few people or of a few aanbieders. It answers what the pages and documents of raad and college ask.
 */
final class Toevalsgemeente implements Cijferbron, Begrotingsbron, Rapportbron {
    private static final Catalogus CATALOGUS = Catalogus.laad();

    private final Toevalscellen cellen;

    Toevalsgemeente(Toevalscellen cellen) {
        this.cellen = cellen;
    }

    private Peildatum dag() {
        return Peildatum.of(cellen.dag().toString());
    }

    @Override
    public List<Indicator> list() {
        return CATALOGUS.list();
    }

    @Override
    public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
        return CATALOGUS.find(keuze.naam()).map(indicator -> {
            var per = keuze.per().orElse(indicator.kop().korrel());
            var rest = per.stream().filter("maand"::equals).toList();
            var filters = keuze.filters().entrySet().stream()
                    .map(f -> f.getKey() + "=" + f.getValue())
                    .toArray(String[]::new);
            var vraag = Vraag.of(keuze.naam()).withFilters(filters);
            return new Cijferantwoord(
                    keuze,
                    cijfer(vraag.withPer(per.toArray(String[]::new))),
                    rest.size() == per.size()
                            ? Optional.empty()
                            : Optional.of(cijfer(vraag.withPer(rest.toArray(String[]::new)))),
                    per,
                    namen());
        });
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        var indicator = CATALOGUS.find(vraag.indicator()).orElseThrow();
        var per = vraag.per().orElse(indicator.kop().korrel());
        return new Antwoord(indicator, dag(), per, rijen(vraag, per));
    }

    private List<Antwoord.Rij> rijen(Vraag vraag, List<String> per) {
        return switch (vraag.indicator()) {
            case "uitgaven" -> rijen("gedeclareerd", cellen.som(vraag, per));
            case "sturingsinformatie" -> rijen("gerealiseerd", cellen.som(vraag, per));
            case "clienten" -> rijen("clienten", cellen.aantal(vraag, per));
            default -> List.of();
        };
    }

    private static List<Antwoord.Rij> rijen(String grootheid, Map<List<String>, Long> bedragen) {
        return bedragen.entrySet().stream()
                .sorted(Comparator.comparing(cel -> String.join(";", cel.getKey())))
                .map(cel -> new Antwoord.Rij(
                        cel.getKey(),
                        grootheid,
                        Optional.empty(),
                        Optional.empty(),
                        new Uitkomst.Cijfer<>(BigDecimal.valueOf(cel.getValue())),
                        Optional.of(BigDecimal.valueOf(100))))
                .toList();
    }

    @Override
    public Stand lees() {
        Map<String, Bedrag> kosten = new TreeMap<>();
        Map<String, String> taakvelden = new TreeMap<>();
        Toevalscellen.SOORTEN.forEach(soort -> {
            kosten.put(soort, bedrag(cellen.kosten(soort)));
            taakvelden.put(soort, taakveld(soort));
        });
        return new Stand(
                2026,
                cellen.dag(),
                boek(),
                new Kostenbeeld(kosten, new Uitkomst.Cijfer<>(kosten), Proefbegroting.taakvelden(taakvelden), Map.of()),
                Reserveverloop.van(List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                namen());
    }

    static String taakveld(String soort) {
        return "T" + soort.charAt(0) + (soort.charAt(1) <= '2' ? 1 : 2);
    }

    static String afbakening(String soort) {
        return soort.charAt(1) == '1' ? "A" : "B";
    }

    private static Begrotingsboek boek() {
        List<Begrotingsregel> regels = new ArrayList<>();
        Toevalscellen.SOORTEN.forEach(soort -> regels.add(new Begrotingsregel(
                2026,
                "primitief",
                afbakening(soort),
                soort.startsWith("J") ? "Jeugd" : "Wmo",
                taakveld(soort),
                soort,
                soort.startsWith("J") ? "Jeugd" : "Wmo",
                false,
                bedrag(100_000),
                true,
                Optional.of(2026))));
        return new Begrotingsboek(regels);
    }

    private static Bedrag bedrag(long euro) {
        return new Bedrag(euro * 100);
    }

    @Override
    public Peildatum peildatum(Optional<Peildatum> gevraagd) {
        return dag();
    }

    @Override
    public Antwoord openbaar(Vraag vraag) {
        return Openbaar.antwoord(vraag, this::cijfer);
    }

    /** What was declared, and nothing more: then a forecast tells as much as a bill. */
    @Override
    public Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag) {
        List<Rij> rijen = new ArrayList<>();
        Toevalscellen.SOORTEN.forEach(soort -> rijen.addAll(rijen(soort, bedrag(cellen.kosten(soort)))));
        rijen.addAll(rijen(
                "totaal",
                bedrag(Toevalscellen.SOORTEN.stream().mapToLong(cellen::kosten).sum())));
        return new Uitkomst.Cijfer<>(new Prognoseblad(true, List.of(), rijen));
    }

    Prognosebron.Verwachting verwachting() {
        return new Prognosebron.Verwachting(
                Prognosevraag.van(2026, cellen.dag(), List.of("voorziening"), 1, 2000), prognose(2026, dag()), namen());
    }

    private static List<Rij> rijen(String soort, Bedrag bedrag) {
        return Stream.of("gedeclareerd", "totaal")
                .map(onderdeel ->
                        new Rij(List.of(soort), onderdeel, bedrag, Collections.nCopies(7, bedrag), Bedrag.NUL))
                .toList();
    }

    @Override
    public Begrotingsboek begroting(Peildatum dag) {
        return boek();
    }

    @Override
    public Register maatregelen() {
        return new Register(true, List.of(), List.of());
    }

    @Override
    public List<Duiding> duidingen() {
        return List.of();
    }

    @Override
    public List<Raadsvraag> raadsvragen() {
        return List.of();
    }

    @Override
    public Naamgeving namen() {
        return new Naamgeving(Map.of(
                "voorziening",
                Toevalscellen.SOORTEN.stream().collect(Collectors.toMap(soort -> soort, soort -> "Soort " + soort))));
    }

    @Override
    public Verwerking verwerking() {
        return new Verwerking(List.of(), List.of(), List.of());
    }

    @Override
    public boolean voorbeeld() {
        return true;
    }
}
