// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;
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
    static final List<String> SOORTEN = List.of("J1", "J2", "J3", "J4", "W1", "W2", "W3", "W4");
    static final List<String> MAANDEN =
            IntStream.rangeClosed(1, 9).mapToObj(m -> "2026-0" + m).toList();
    private static final Peildatum DAG = Peildatum.of("2026-09-30");
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private static final Map<String, Integer> KOLOM =
            Map.of("maand", 0, "jaar", 1, "domein", 2, "voorziening", 3, "aanbieder", 4);

    /** Month, year, wet, kind and aanbieder of an amount. */
    private final Map<List<String>, Long> euro = new LinkedHashMap<>();

    private final Map<List<String>, Long> mensen = new LinkedHashMap<>();

    /** Becomes another municipality, so that one server can show many. */
    void word(Random toeval) {
        euro.clear();
        mensen.clear();
        for (var soort : SOORTEN) {
            int gewoon = toeval.nextInt(3) == 0 ? 2 + toeval.nextInt(12) : 20 + toeval.nextInt(60);
            int aanbieders = toeval.nextInt(4) == 0 ? 1 + toeval.nextInt(2) : 3 + toeval.nextInt(3);
            maanden().forEach(maand -> vul(toeval, maand, soort, gewoon, aanbieders));
        }
    }

    private static Stream<String> maanden() {
        return Stream.concat(IntStream.rangeClosed(1, 12).mapToObj("2025-%02d"::formatted), MAANDEN.stream());
    }

    private void vul(Random toeval, String maand, String soort, int gewoon, int aanbieders) {
        var sleutel = List.of(maand, maand.substring(0, 4), soort.startsWith("J") ? "Jeugd" : "Wmo", soort);
        mensen.put(sleutel, (long) Math.max(1, gewoon - 3 + toeval.nextInt(7)));
        for (int a = 1; a <= aanbieders; a++) {
            int grootte = toeval.nextInt(12) == 0 ? 9_000 : 200 + toeval.nextInt(2_000);
            euro.put(Stream.concat(sleutel.stream(), Stream.of("9000000" + a)).toList(), (long) grootte);
        }
    }

    /** In a month of this year, of a kind of help. */
    long euro(Predicate<String> maand, Predicate<String> soort) {
        return euro.entrySet().stream()
                .filter(cel -> maand.test(cel.getKey().get(0))
                        && soort.test(cel.getKey().get(3)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What each aanbieder got, and how many people there were at most in a month. */
    Groep groep(Predicate<String> maand, String soort) {
        return new Groep(
                mensen.entrySet().stream()
                        .filter(cel -> maand.test(cel.getKey().get(0))
                                && cel.getKey().get(3).equals(soort))
                        .mapToLong(Map.Entry::getValue)
                        .max()
                        .orElse(0),
                euro.entrySet().stream()
                        .filter(cel -> maand.test(cel.getKey().get(0))
                                && cel.getKey().get(3).equals(soort))
                        .collect(Collectors.groupingBy(
                                cel -> cel.getKey().get(4), Collectors.summingLong(Map.Entry::getValue)))
                        .values());
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
        return new Antwoord(indicator, DAG, per, rijen(vraag, per));
    }

    private List<Antwoord.Rij> rijen(Vraag vraag, List<String> per) {
        return switch (vraag.indicator()) {
            case "uitgaven" -> rijen("gedeclareerd", som(vraag, per));
            case "sturingsinformatie" -> rijen("gerealiseerd", som(vraag, per));
            case "clienten" -> rijen("clienten", aantal(vraag, per));
            default -> List.of();
        };
    }

    private Map<List<String>, Long> som(Vraag vraag, List<String> per) {
        Map<List<String>, Long> uit = new LinkedHashMap<>();
        euro.forEach((cel, bedrag) -> {
            if (past(cel, vraag)) {
                uit.merge(sleutel(cel, per), bedrag, Long::sum);
            }
        });
        return uit;
    }

    /** Nobody has two kinds of help, everybody stays: the most in a month. */
    private Map<List<String>, Long> aantal(Vraag vraag, List<String> per) {
        Map<List<String>, Map<String, Long>> perSoort = new LinkedHashMap<>();
        mensen.forEach((cel, aantal) -> {
            if (past(cel, vraag)) {
                perSoort.computeIfAbsent(sleutel(cel, per), nieuw -> new TreeMap<>())
                        .merge(cel.get(3), aantal, Long::max);
            }
        });
        Map<List<String>, Long> uit = new LinkedHashMap<>();
        perSoort.forEach((sleutel, soorten) -> uit.put(
                sleutel, soorten.values().stream().mapToLong(Long::longValue).sum()));
        return uit;
    }

    private static boolean past(List<String> cel, Vraag vraag) {
        return vraag.filters().stream()
                .filter(filter -> KOLOM.containsKey(filter.kolom()))
                .allMatch(filter -> past(cel, filter));
    }

    private static boolean past(List<String> cel, Filter filter) {
        var waarde = cel.get(KOLOM.getOrDefault(filter.kolom(), 0));
        return filter.isBereik()
                ? waarde.compareTo(filter.waarden().get(0)) >= 0
                        && waarde.compareTo(filter.waarden().get(1)) <= 0
                : filter.waarden().contains(waarde);
    }

    private static List<String> sleutel(List<String> cel, List<String> per) {
        return per.stream().map(kolom -> cel.get(KOLOM.getOrDefault(kolom, 0))).toList();
    }

    private static List<Antwoord.Rij> rijen(String grootheid, Map<List<String>, Long> cellen) {
        return cellen.entrySet().stream()
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
        SOORTEN.forEach(soort -> {
            kosten.put(soort, bedrag(ditJaar(soort)));
            taakvelden.put(soort, taakveld(soort));
        });
        return new Stand(
                2026,
                LocalDate.of(2026, 9, 30),
                boek(),
                new Kostenbeeld(kosten, new Uitkomst.Cijfer<>(kosten), taakvelden),
                Reserveverloop.van(List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                namen());
    }

    long ditJaar(String soort) {
        return euro(maand -> maand.startsWith("2026"), soort::equals);
    }

    static String taakveld(String soort) {
        return "T" + soort.charAt(0) + (soort.charAt(1) <= '2' ? 1 : 2);
    }

    static String afbakening(String soort) {
        return soort.charAt(1) == '1' ? "A" : "B";
    }

    private static Begrotingsboek boek() {
        List<Begrotingsregel> regels = new ArrayList<>();
        SOORTEN.forEach(soort -> regels.add(new Begrotingsregel(
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
        return DAG;
    }

    @Override
    public Antwoord openbaar(Vraag vraag) {
        return Openbaar.antwoord(vraag, this::cijfer);
    }

    /** What was declared, and nothing more: then a forecast tells as much as a bill. */
    @Override
    public Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag) {
        List<Rij> rijen = new ArrayList<>();
        SOORTEN.forEach(soort -> rijen.addAll(rijen(soort, bedrag(ditJaar(soort)))));
        rijen.addAll(
                rijen("totaal", bedrag(SOORTEN.stream().mapToLong(this::ditJaar).sum())));
        return new Uitkomst.Cijfer<>(new Prognoseblad(true, List.of(), rijen));
    }

    Prognosebron.Verwachting verwachting() {
        return new Prognosebron.Verwachting(
                Prognosevraag.van(2026, DAG.datum(), List.of("voorziening"), 1, 2000), prognose(2026, DAG), namen());
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
                "voorziening", SOORTEN.stream().collect(Collectors.toMap(soort -> soort, soort -> "Soort " + soort))));
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
