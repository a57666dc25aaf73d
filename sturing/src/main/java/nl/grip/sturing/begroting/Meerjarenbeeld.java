// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bedrag;

/** The budget of several years as layers that add up to a saldo, so that every change keeps its origin. */
public record Meerjarenbeeld(List<Begrotingslaag> lagen) {
    public static final String TOTAAL = "totaal";
    private static final Comparator<Begrotingslaag> VOLGORDE = Comparator.comparingInt(Begrotingslaag::jaar)
            .thenComparing(Begrotingslaag::afbakening)
            .thenComparing(Begrotingslaag::laag);

    public Meerjarenbeeld {
        lagen = List.copyOf(lagen);
    }

    private record Kolom(int jaar, String afbakening) {}

    /** The rows of {@code begroting beeld}: every layer, and per year and afbakening their total. */
    public List<Begrotingslaag> regels() {
        Map<Kolom, Begrotingslaag> totalen = new LinkedHashMap<>();
        lagen.forEach(laag -> totalen.merge(
                new Kolom(laag.jaar(), laag.afbakening()), laag.plus(leeg(laag), TOTAAL), (a, b) -> a.plus(b, TOTAAL)));
        List<Begrotingslaag> regels = new ArrayList<>(lagen);
        regels.addAll(totalen.values());
        return regels.stream().sorted(VOLGORDE).toList();
    }

    /** The same rows with their saldo; none where the layers of an afbakening are in different prices. */
    public List<Beeldregel> beeldregels() {
        return regels().stream()
                .map(laag -> new Beeldregel(laag, prijzen(laag.afbakening()).saldo(laag.saldo())))
                .toList();
    }

    private Prijsreeks prijzen(String afbakening) {
        return new Prijsreeks(lagen.stream()
                .filter(laag -> laag.afbakening().equals(afbakening))
                .map(laag -> new Prijsreeks.Peil(laag.jaar(), laag.prijspeil()))
                .toList());
    }

    /** Without some layers, to see what they do. */
    public Meerjarenbeeld zonder(java.util.Collection<String> namen) {
        return new Meerjarenbeeld(
                lagen.stream().filter(laag -> !namen.contains(laag.laag())).toList());
    }

    /** The same in the money of one year. */
    public Meerjarenbeeld in(Prijspeil peil) {
        return new Meerjarenbeeld(lagen.stream().map(peil::van).toList());
    }

    /** Layers that cannot be put into the money of one year, for nobody said in which prices they are. */
    public List<String> zonderPrijspeil() {
        return lagen.stream()
                .filter(laag -> laag.prijspeil().isEmpty())
                .map(Begrotingslaag::laag)
                .distinct()
                .toList();
    }

    private static Begrotingslaag leeg(Begrotingslaag laag) {
        return new Begrotingslaag(laag.jaar(), laag.afbakening(), laag.laag(), Bedrag.NUL, Bedrag.NUL);
    }

    /** The saldo of a year after its first layers, such as before and after the adjustments. */
    public Bedrag saldoNa(int jaar, int aantalLagen) {
        return lagen.stream()
                .filter(laag -> laag.jaar() == jaar)
                .limit(aantalLagen)
                .map(Begrotingslaag::saldo)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
