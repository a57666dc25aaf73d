// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Stuurmatrix.Cel;
import nl.grip.sturing.maatregel.Stuurmatrix.Element;
import nl.grip.sturing.maatregel.Stuurmatrix.Middel;

/** Reads which means are used on which element, a cell of the matrix a row. A cell that is not used asks a reason. */
public final class Matrixlezer {
    private static final List<String> KOLOMMEN =
            List.of("domein", "element", "middel", "gebruikt", "afspraak", "opdrachtgever", "reden");
    private final Bevindingen bevindingen = new Bevindingen();
    private final Set<String> gezien = new HashSet<>();

    private Matrixlezer() {}

    /**
     * A cell of the matrix of one domein.
     *
     * @param opdrachtgever who answers for it
     * @param reden why it is not used
     */
    public record Vak(String domein, Cel cel, boolean gebruikt, String afspraak, String opdrachtgever, String reden) {
        /** An empty cell is not wrong; it asks for a reason. */
        public boolean vraagtReden() {
            return !gebruikt && reden.isEmpty();
        }
    }

    /** Every cell of every domein in it, also those that nobody wrote down; by domein, element and middel. */
    public static List<Vak> alle(List<Vak> vakken) {
        return vakken.stream()
                .map(Vak::domein)
                .distinct()
                .sorted()
                .flatMap(domein -> Arrays.stream(Element.values())
                        .flatMap(element -> Arrays.stream(Middel.values())
                                .map(middel -> vak(vakken, domein, new Cel(middel, element)))))
                .sorted(Comparator.comparing(Vak::domein)
                        .thenComparing(vak -> vak.cel().element().name())
                        .thenComparing(vak -> vak.cel().middel().name()))
                .toList();
    }

    private static Vak vak(List<Vak> vakken, String domein, Cel cel) {
        return vakken.stream()
                .filter(vak -> vak.domein().equals(domein) && vak.cel().equals(cel))
                .findFirst()
                .orElseGet(() -> new Vak(domein, cel, false, "", "", ""));
    }

    public static Gelezen<Vak> lees(Invoertabel tabel) {
        var lezer = new Matrixlezer();
        var vakken = new Tabellezer(KOLOMMEN, lezer.bevindingen)
                .lees(tabel).stream().map(lezer::vak).toList();
        return Gelezen.of(vakken, lezer.bevindingen);
    }

    private Vak vak(Rij rij) {
        var domein = rij.verplicht("domein");
        var element = kies(rij, "element", Element.values());
        var middel = kies(rij, "middel", Middel.values());
        if (!gezien.add(domein + ";" + element + ";" + middel)) {
            rij.weiger("middel", "elk vak een keer per domein", "Haal de dubbele regel weg");
        }
        var gebruikt = rij.tekst("gebruikt");
        if (!gebruikt.equals("ja") && !gebruikt.equals("nee")) {
            rij.weiger("gebruikt", "ja of nee", "Vul ja of nee in");
        }
        if (gebruikt.equals("nee") && rij.tekst("reden").isEmpty()) {
            meld(rij.herkomst("reden"), String.join(", ", domein, rij.tekst("element"), rij.tekst("middel")));
        }
        return new Vak(
                domein,
                new Cel(middel.orElse(Middel.TOEGANG), element.orElse(Element.INSTROOM)),
                gebruikt.equals("ja"),
                rij.tekst("afspraak"),
                rij.tekst("opdrachtgever"),
                rij.tekst("reden"));
    }

    private void meld(Herkomst waar, String vak) {
        bevindingen.meld(
                waar,
                "GRIP-reden",
                vak,
                "Het vak telt als niet gebruikt",
                "Schrijf op waarom dit middel niet wordt gebruikt");
    }

    private static <E extends Enum<E>> Optional<E> kies(Rij rij, String kolom, E[] waarden) {
        var woord = rij.tekst(kolom).toUpperCase(Locale.ROOT);
        var gekozen = Arrays.stream(waarden).filter(w -> w.name().equals(woord)).findFirst();
        if (gekozen.isEmpty()) {
            rij.weiger(kolom, woorden(waarden), "Kies een van deze woorden");
        }
        return gekozen;
    }

    private static String woorden(Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(w -> w.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
