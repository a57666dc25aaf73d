// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Vraag;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;

/** What a {@link Toevalsgemeente} spends and on how many people: by month, year, wet, kind of help and aanbieder. */
final class Toevalscellen {
    static final List<String> SOORTEN = List.of("J1", "J2", "J3", "J4", "W1", "W2", "W3", "W4");
    static final List<String> MAANDEN =
            IntStream.rangeClosed(1, 9).mapToObj(m -> "2026-0" + m).toList();
    private static final Map<String, Integer> KOLOM =
            Map.of("maand", 0, "jaar", 1, "domein", 2, "voorziening", 3, "aanbieder", 4);

    private String laatste = MAANDEN.get(MAANDEN.size() - 1);

    /** Month, year, wet, kind and aanbieder of an amount. */
    private final Map<List<String>, Long> euro = new LinkedHashMap<>();

    private final Map<List<String>, Long> mensen = new LinkedHashMap<>();

    /** As it was when this was the last month of the year that was known. */
    void zieTotEnMet(String maand) {
        laatste = maand;
    }

    /** The months of this year that are known. */
    List<String> maandenVanDitJaar() {
        return MAANDEN.stream().filter(this::isBekend).toList();
    }

    LocalDate dag() {
        return YearMonth.parse(laatste).atEndOfMonth();
    }

    private boolean isBekend(String maand) {
        return maand.compareTo(laatste) <= 0;
    }

    /** Becomes another municipality, so that one server can show many. */
    void word(Random toeval) {
        zieTotEnMet(MAANDEN.get(MAANDEN.size() - 1));
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

    static boolean ditJaar(String maand) {
        return maand.startsWith("2026");
    }

    /** Which months are in what is told of this year; that stays the same when more months come. */
    Predicate<String> totNu() {
        return maandenVanDitJaar()::contains;
    }

    long kosten(String soort) {
        return euro(totNu(), soort::equals);
    }

    Map<List<String>, Long> som(Vraag vraag, List<String> per) {
        Map<List<String>, Long> uit = new LinkedHashMap<>();
        euro.forEach((cel, bedrag) -> {
            if (past(cel, vraag)) {
                uit.merge(sleutel(cel, per), bedrag, Long::sum);
            }
        });
        return uit;
    }

    /** Nobody has two kinds of help, everybody stays: the most in a month. */
    Map<List<String>, Long> aantal(Vraag vraag, List<String> per) {
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

    private boolean past(List<String> cel, Vraag vraag) {
        return isBekend(cel.get(0))
                && vraag.filters().stream()
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
}
