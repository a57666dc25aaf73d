// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.scenario.Scenario;
import org.springframework.util.MultiValueMap;

/**
 * A scenario as fields: a name, what is turned by how many percent, and which measures are on. What a scenario can say
 * beyond that (a band, other care for a part, a task of its own) is written as text.
 *
 * @param rijen what is turned; those at the end may be empty
 * @param indexatie in percent, as {@code bevolking}
 */
public record Scenariovelden(
        String id, String naam, List<Rij> rijen, List<String> maatregelen, String indexatie, String bevolking) {
    private static final int RIJEN = 5;
    private static final int EERSTE_RIJ = 4;
    private static final Map<String, String> KNOPPEN = new LinkedHashMap<>();

    static {
        KNOPPEN.put("instroom", "hoeveel mensen beginnen");
        KNOPPEN.put("duur", "hoe lang de hulp duurt");
        KNOPPEN.put("hoeveelheid", "hoeveel hulp mensen krijgen");
        KNOPPEN.put("verzilvering", "welk deel van wat is toegewezen wordt geleverd");
        KNOPPEN.put("prijs", "wat een uur, etmaal of stuk kost");
        KNOPPEN.put("innovatie", "hoeveel en wat het kost, door anders te werken");
    }

    public Scenariovelden {
        rijen = List.copyOf(rijen);
        maatregelen = List.copyOf(maatregelen);
    }

    /** @param procent -5 is five percent less */
    public record Rij(String voorziening, String knop, String procent, String vanaf) {
        static final Rij LEEG = new Rij("", "", "", "");

        boolean isLeeg() {
            return equals(LEEG);
        }
    }

    /** What can be turned, by its code. */
    public static Map<String, String> knoppen() {
        return java.util.Collections.unmodifiableMap(KNOPPEN);
    }

    static Scenariovelden voorbeeld() {
        return new Scenariovelden(
                "",
                "Vijf procent minder instroom",
                gevuld(List.of(new Rij(Scenario.ALLE, "instroom", "-5", "2027-01"))),
                List.of(),
                "",
                "");
    }

    /** Empty when it says more than there are fields for. */
    static Optional<Scenariovelden> van(Scenario scenario) {
        boolean past = scenario.omschrijving().isEmpty()
                && scenario.taakstelling().isEmpty()
                && scenario.reserve().isEmpty()
                && scenario.knoppen().size() <= RIJEN
                && scenario.knoppen().stream().allMatch(Scenariovelden::isEenvoudig);
        return past
                ? Optional.of(new Scenariovelden(
                        scenario.id(),
                        scenario.naam(),
                        gevuld(scenario.knoppen().stream()
                                .map(Scenariovelden::rij)
                                .toList()),
                        scenario.maatregelen(),
                        procent(scenario.indexatie()),
                        procent(scenario.bevolking())))
                : Optional.empty();
    }

    /** From what was filled in. */
    static Scenariovelden lees(MultiValueMap<String, String> vraag) {
        return new Scenariovelden(
                veld(vraag, "id"),
                veld(vraag, "naam"),
                IntStream.rangeClosed(1, RIJEN)
                        .mapToObj(nummer -> new Rij(
                                veld(vraag, "voorziening." + nummer),
                                veld(vraag, "knop." + nummer),
                                veld(vraag, "procent." + nummer),
                                veld(vraag, "vanaf." + nummer)))
                        .toList(),
                vraag.getOrDefault("maatregelen", List.of()),
                veld(vraag, "indexatie"),
                veld(vraag, "bevolking"));
    }

    /** The same as text: a line for what is turned, in their order. */
    String tekst() {
        var regels = new ArrayList<String>();
        regels.add("id: " + woord(id.isEmpty() ? uitNaam() : id));
        regels.add("naam: " + woord(naam));
        regels.add(gebruikt().findAny().isEmpty() ? "knoppen: []" : "knoppen:");
        gebruikt()
                .map(rij -> "  - {voorziening: %s, knop: %s, verandering: %s, vanaf: %s}"
                        .formatted(
                                woord(rij.voorziening()), woord(rij.knop()), deel(rij.procent()), woord(rij.vanaf())))
                .forEach(regels::add);
        regels.add("maatregelen: [%s]"
                .formatted(String.join(
                        ", ", maatregelen.stream().map(Scenariovelden::woord).toList())));
        regels.add("indexatie: " + (indexatie.isEmpty() ? "0" : deel(indexatie)));
        regels.add("bevolking: " + (bevolking.isEmpty() ? "0" : deel(bevolking)));
        return String.join("\n", regels) + "\n";
    }

    /** Beside which row a remark on the text stands; empty when beside none. */
    String plek(Bevinding bevinding) {
        int regel = Math.toIntExact(bevinding.herkomst().regel()) - EERSTE_RIJ;
        return regel >= 0 && regel < gebruikt().count()
                ? "voorziening." + (rijen.indexOf(gebruikt().toList().get(regel)) + 1)
                : "";
    }

    private Stream<Rij> gebruikt() {
        return rijen.stream().filter(rij -> !rij.isLeeg());
    }

    private String uitNaam() {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static boolean isEenvoudig(Werking werking) {
        return KNOPPEN.containsKey(werking.knop().code())
                && werking.knop() != Knop.MIX
                && werking.laag().compareTo(werking.verandering()) == 0
                && werking.hoog().compareTo(werking.verandering()) == 0;
    }

    private static Rij rij(Werking werking) {
        return new Rij(
                werking.voorziening(),
                werking.knop().code(),
                procent(werking.verandering()),
                werking.vanaf().toString());
    }

    private static List<Rij> gevuld(List<Rij> rijen) {
        return Stream.concat(rijen.stream(), Stream.generate(() -> Rij.LEEG))
                .limit(RIJEN)
                .toList();
    }

    private static String procent(BigDecimal deel) {
        return deel.signum() == 0
                ? ""
                : deel.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What is no number is handed on as it is, to be refused where it is read. */
    private static String deel(String procent) {
        try {
            return new BigDecimal(procent.replace(',', '.')).movePointLeft(2).toPlainString();
        } catch (NumberFormatException geenGetal) {
            return woord(procent);
        }
    }

    /** Between quotes, in which nothing has a meaning of its own. */
    private static String woord(String tekst) {
        return '"' + tekst.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private static String veld(MultiValueMap<String, String> vraag, String naam) {
        return Optional.ofNullable(vraag.getFirst(naam)).orElse("").strip();
    }
}
