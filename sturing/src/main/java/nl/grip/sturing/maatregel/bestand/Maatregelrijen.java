// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.basis.Bevinding;

/**
 * A part of a measure that is a row of fields for each thing in it. A field is called {@code drijfveren.1.waarde}. A value by
 * year is written {@code 2027: 15, 2028: 25}; a formula stands where a number could.
 */
public enum Maatregelrijen {
    DRIJFVEREN(List.of("naam", "waarde", "eenheid", "laag", "hoog", "bron", "datum"), "waarde"),
    EFFECTEN(List.of("voorziening", "formule", "grondslag"), "formule"),
    KOSTEN(List.of("naam", "soort", "jaar", "bedrag", "afschrijven", "gedeeld"), "bedrag"),
    RANDVOORWAARDEN(List.of("naam", "vervuld"), "naam"),
    ACTIES(List.of("naam", "wie", "klaar", "gedaan"), "naam"),
    PROGNOSE(
            List.of("voorziening", "knop", "verandering", "laag", "hoog", "vanaf", "naar", "prijsverhouding"),
            "voorziening");

    private static final Pattern GETAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern PER_JAAR = Pattern.compile("20\\d\\d\\s*:.*");
    private static final Set<String> GETALLEN = Set.of(
            "waarde", "laag", "hoog", "grondslag", "jaar", "bedrag", "afschrijven", "verandering", "prijsverhouding");
    private static final String ONTBREEKT = "de sleutel ";

    private final List<String> kolommen;
    private final String formule;

    /** @param formule the column in which a formula stands */
    Maatregelrijen(List<String> kolommen, String formule) {
        this.kolommen = kolommen;
        this.formule = formule;
    }

    /** The key in the file. */
    public String sleutel() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<String> kolommen() {
        return kolommen;
    }

    /** @param rij from 1 */
    public String veld(int rij, String kolom) {
        return sleutel() + "." + rij + "." + kolom;
    }

    /** The rows in which something stands, in their order; cells without anything are left out. */
    public List<Map<String, String>> rijen(Map<String, String> velden) {
        var veld = Pattern.compile(sleutel() + "\\.(\\d{1,4})\\.(" + String.join("|", kolommen) + ")");
        Map<Integer, Map<String, String>> rijen = new TreeMap<>();
        velden.forEach((naam, waarde) -> {
            Matcher deel = veld.matcher(naam);
            if (deel.matches() && !waarde.isBlank()) {
                rijen.computeIfAbsent(Integer.valueOf(deel.group(1)), nieuw -> new LinkedHashMap<>())
                        .put(deel.group(2), waarde.strip());
            }
        });
        return List.copyOf(rijen.values());
    }

    /** The cells as fields, numbered from 1 without a gap. */
    Map<String, String> genummerd(List<Map<String, String>> rijen) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (int i = 0; i < rijen.size(); i++) {
            int rij = i + 1;
            rijen.get(i).forEach((kolom, waarde) -> velden.put(veld(rij, kolom), waarde));
        }
        return velden;
    }

    /** The rows of a measure as its file has them. */
    List<Map<String, String>> uit(Map<String, Object> blad) {
        List<Map<String, String>> rijen = new ArrayList<>();
        Object inhoud = blad.getOrDefault(sleutel(), List.of());
        if (inhoud instanceof Map<?, ?> opNaam) {
            opNaam.forEach((naam, rij) -> {
                Map<String, String> cellen = new LinkedHashMap<>(Map.of("naam", String.valueOf(naam)));
                cellen.putAll(cellen((Map<?, ?>) rij));
                rijen.add(cellen);
            });
        } else {
            ((List<?>) inhoud).forEach(rij -> rijen.add(cellen((Map<?, ?>) rij)));
        }
        return rijen;
    }

    private Map<String, String> cellen(Map<?, ?> rij) {
        Map<String, String> cellen = new LinkedHashMap<>();
        rij.forEach((sleutel, waarde) -> cellen.put(kolom(String.valueOf(sleutel)), cel(waarde)));
        return cellen;
    }

    /** As it is typed. */
    static String cel(Object waarde) {
        if (waarde instanceof Map<?, ?> perJaar) {
            return perJaar.entrySet().stream()
                    .map(e -> e.getKey() + ": " + cel(e.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return waarde instanceof BigDecimal getal ? getal.toPlainString() : String.valueOf(waarde);
    }

    /** As YAML; two rows with one name stay two, so that the reader says so. */
    String yaml(List<Map<String, String>> rijen) {
        if (rijen.isEmpty()) {
            return "";
        }
        return this == DRIJFVEREN
                ? sleutel() + ":\n"
                        + rijen.stream()
                                .map(rij -> Map.of(rij.getOrDefault("naam", ""), (Object) inhoud(rij, "naam")))
                                .map(rij -> Maatregelschrijver.dump(rij).indent(2))
                                .collect(Collectors.joining())
                : Maatregelschrijver.dump(Map.of(
                        sleutel(), rijen.stream().map(rij -> inhoud(rij, "")).toList()));
    }

    private Map<String, Object> inhoud(Map<String, String> rij, String zonder) {
        Map<String, Object> blad = new LinkedHashMap<>();
        rij.forEach((kolom, cel) -> {
            if (!kolom.equals(zonder)) {
                Object waarde = GETALLEN.contains(kolom) ? waarde(cel) : cel;
                blad.put(
                        kolom.equals(formule) && this == KOSTEN && waarde instanceof String ? "formule" : kolom,
                        waarde);
            }
        });
        return blad;
    }

    /** As it stands in the file: a number, numbers by year, or the words that are no number. */
    static Object waarde(String cel) {
        if (!PER_JAAR.matcher(cel).matches()) {
            return getal(cel);
        }
        Map<Object, Object> perJaar = new LinkedHashMap<>();
        for (String jaar : cel.split(",")) {
            String[] delen = jaar.split(":", 2);
            perJaar.put(getal(delen[0].strip()), delen.length < 2 ? "" : getal(delen[1].strip()));
        }
        return perJaar;
    }

    private static Object getal(String cel) {
        return GETAL.matcher(cel).matches() ? Maatregelschrijver.getal(new BigDecimal(cel)) : cel;
    }

    /** The field that a bevinding is about, of rows that are numbered as they were read. */
    Optional<String> veld(Bevinding bevinding, List<Map<String, String>> rijen) {
        String plaats = bevinding.herkomst().plaats();
        return plaats.startsWith(sleutel() + ".")
                ? IntStream.range(0, rijen.size())
                        .boxed()
                        .flatMap(i -> onder(plaats.substring(sleutel().length() + 1), naam(i, rijen.get(i)))
                                .map(rest -> veld(i + 1, kolom(rest, bevinding.verwacht())))
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    private String naam(int plek, Map<String, String> rij) {
        return this == DRIJFVEREN ? rij.getOrDefault("naam", "") : String.valueOf(plek + 1);
    }

    /** What of a path lies under that name; empty when it is about another. */
    private static Optional<String> onder(String pad, String naam) {
        return pad.equals(naam)
                ? Optional.of("")
                : Optional.of(pad).filter(p -> p.startsWith(naam + ".")).map(p -> p.substring(naam.length() + 1));
    }

    private String kolom(String rest, String verwacht) {
        String sleutel =
                rest.isEmpty() && verwacht.startsWith(ONTBREEKT) ? verwacht.substring(ONTBREEKT.length()) : rest;
        String kolom = kolom(sleutel.split("\\.")[0]);
        return kolommen.contains(kolom) ? kolom : kolommen.get(0);
    }

    private String kolom(String sleutel) {
        return sleutel.equals("formule") ? formule : sleutel;
    }
}
