// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.sturing.Getal;

/**
 * What municipalities told CBS, and how many people lived there on 1 January.
 *
 * @param inwoners by year and municipality
 * @param namen of municipalities, by code
 */
public record Iv3cijfers(
        List<Taakveldbedrag> bedragen, Map<Integer, Map<String, Long>> inwoners, Map<String, String> namen) {
    private static final BigDecimal DUIZEND = BigDecimal.valueOf(1000);

    public Iv3cijfers {
        bedragen = List.copyOf(bedragen);
        inwoners = Map.copyOf(inwoners);
        namen = Map.copyOf(namen);
    }

    /** A report: a year, and whether it is a budget or an account. */
    public record Verslag(int jaar, String soort) {
        public String naam() {
            return switch (soort) {
                case "X000" -> "begroting";
                case "X005" -> "jaarrekening";
                default -> soort;
            };
        }
    }

    /**
     * Several files as one: CBS gives a year in pages. What stands in more than one file holds as the last has it, so that a
     * file that was brought twice does not count twice.
     */
    public static Iv3cijfers samen(List<Iv3cijfers> bestanden) {
        Map<List<Object>, List<Taakveldbedrag>> bedragen = new LinkedHashMap<>();
        Map<Integer, Map<String, Long>> inwoners = new TreeMap<>();
        Map<String, String> namen = new HashMap<>();
        bestanden.forEach(bestand -> {
            bedragen.putAll(bestand.bedragen().stream()
                    .collect(Collectors.groupingBy(Taakveldbedrag::sleutel, LinkedHashMap::new, Collectors.toList())));
            bestand.inwoners()
                    .forEach((jaar, aantallen) -> inwoners.computeIfAbsent(jaar, nieuw -> new HashMap<>())
                            .putAll(aantallen));
            namen.putAll(bestand.namen());
        });
        return new Iv3cijfers(bedragen.values().stream().flatMap(List::stream).toList(), inwoners, namen);
    }

    /** Every municipality in it, by code. */
    public List<String> gemeenten() {
        return bedragen.stream()
                .map(Taakveldbedrag::gemeente)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Verslag> verslagen() {
        return bedragen.stream()
                .map(bedrag -> new Verslag(bedrag.jaar(), bedrag.verslagsoort()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Verslag::jaar).thenComparing(Verslag::soort))
                .toList();
    }

    /** Of the year itself, else of the nearest earlier year that is known. */
    public Optional<Long> findInwoners(int jaar, String gemeente) {
        return inwoners.keySet().stream()
                .filter(bekend -> bekend <= jaar)
                .sorted(java.util.Comparator.reverseOrder())
                .flatMap(bekend -> Optional.ofNullable(
                        inwoners.getOrDefault(bekend, Map.of()).get(gemeente))
                        .stream())
                .findFirst();
    }

    /**
     * Euro per inhabitant by municipality and taakveld. Who delivered nothing has none: a municipality of which every taakveld
     * is nought did not deliver (Eemsdelta 2021X000, Almelo 2022X005).
     */
    Map<String, Map<String, BigDecimal>> perInwoner(Verslag verslag) {
        Map<String, Map<String, BigDecimal>> duizend = new TreeMap<>();
        bedragen.stream()
                .filter(b -> b.jaar() == verslag.jaar() && b.verslagsoort().equals(verslag.soort()))
                .forEach(b -> duizend.computeIfAbsent(b.gemeente(), nieuw -> new TreeMap<>())
                        .merge(b.taakveld(), b.duizend(), BigDecimal::add));
        Map<String, Map<String, BigDecimal>> euro = new TreeMap<>();
        duizend.forEach((gemeente, taakvelden) -> findInwoners(verslag.jaar(), gemeente)
                .filter(aantal -> aantal > 0 && heeftGeleverd(taakvelden))
                .ifPresent(aantal -> euro.put(gemeente, perInwoner(taakvelden, aantal))));
        return euro;
    }

    private static boolean heeftGeleverd(Map<String, BigDecimal> taakvelden) {
        return taakvelden.values().stream().anyMatch(bedrag -> bedrag.signum() != 0);
    }

    private static Map<String, BigDecimal> perInwoner(Map<String, BigDecimal> taakvelden, long inwoners) {
        Map<String, BigDecimal> euro = new TreeMap<>();
        taakvelden.forEach((taakveld, bedrag) ->
                euro.put(taakveld, Getal.deel(bedrag.multiply(DUIZEND), BigDecimal.valueOf(inwoners))));
        return euro;
    }
}
