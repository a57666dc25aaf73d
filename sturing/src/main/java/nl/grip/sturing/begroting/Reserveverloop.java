// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;

/**
 * A reserve over the years: every withdrawal and addition by name, and the year in which nothing is left.
 *
 * @param vroeg what changed before the year of its begin, and lies in that begin; empty when nothing did
 */
public record Reserveverloop(Bedrag begin, List<Mutatie> mutaties, Optional<Vroeg> vroeg) {
    public Reserveverloop {
        mutaties = mutaties.stream().sorted(Comparator.comparing(Mutatie::jaar)).toList();
    }

    public Reserveverloop(Bedrag begin, List<Mutatie> mutaties) {
        this(begin, mutaties, Optional.empty());
    }

    /** @param voor the year of the begin */
    public record Vroeg(int voor, List<Mutatie> mutaties) {
        public Vroeg {
            mutaties = List.copyOf(mutaties);
        }

        public Bedrag som() {
            return Reserveverloop.som(mutaties);
        }
    }

    /** The part of the table {@code reserve} that holds the amount at the start. */
    public static final String BEGIN = "begin";

    /**
     * From the rows of the table {@code reserve}; only the begin of the first year counts, the others follow from it. What
     * changed before that year lies in that begin.
     */
    public static Reserveverloop van(List<Mutatie> rijen) {
        var begin = rijen.stream().filter(m -> m.reden().equals(BEGIN)).toList();
        int eerste = findBeginjaar(rijen).orElse(0);
        return new Reserveverloop(
                som(begin.stream().filter(m -> m.jaar() == eerste).toList()),
                rijen.stream()
                        .filter(m -> !m.reden().equals(BEGIN) && m.jaar() >= eerste)
                        .toList(),
                Optional.of(new Vroeg(
                                eerste,
                                rijen.stream().filter(m -> m.jaar() < eerste).toList()))
                        .filter(vroeg -> !vroeg.mutaties().isEmpty()));
    }

    /** The year at whose start is known what the reserve holds. */
    public static Optional<Integer> findBeginjaar(List<Mutatie> rijen) {
        return rijen.stream()
                .filter(m -> m.reden().equals(BEGIN))
                .map(Mutatie::jaar)
                .min(Comparator.naturalOrder());
    }

    /** Without some changes, to see what they do; the years stay. */
    public Reserveverloop zonder(java.util.Collection<String> redenen) {
        return new Reserveverloop(
                begin,
                mutaties.stream()
                        .map(m -> redenen.contains(m.reden()) ? new Mutatie(m.jaar(), m.reden(), Bedrag.NUL) : m)
                        .toList(),
                vroeg);
    }

    /** What it is added to and taken from for. */
    public List<String> redenen() {
        return mutaties.stream().map(Mutatie::reden).distinct().sorted().toList();
    }

    /**
     * A change of the reserve with its reason (tekort, uitname with its decision, storting).
     *
     * @param storting positive is added, negative is withdrawn
     */
    public record Mutatie(int jaar, String reden, Bedrag storting) {
        /** A deficit takes from the reserve, a surplus adds to it. */
        public static Mutatie tekort(int jaar, Bedrag tekort) {
            return new Mutatie(jaar, "tekort", tekort.tegengesteld());
        }
    }

    /** A row of {@code begroting reserve}. */
    public record Jaar(int jaar, Bedrag begin, Bedrag storting, Bedrag onttrekking, Bedrag einde) {}

    public List<Jaar> jaren() {
        TreeMap<Integer, List<Mutatie>> perJaar = new TreeMap<>();
        mutaties.forEach(m ->
                perJaar.computeIfAbsent(m.jaar(), nieuw -> new ArrayList<>()).add(m));
        List<Jaar> jaren = new ArrayList<>();
        Bedrag stand = begin;
        for (var jaar : perJaar.entrySet()) {
            Jaar volgende = jaar(jaar.getKey(), stand, jaar.getValue());
            jaren.add(volgende);
            stand = volgende.einde();
        }
        return List.copyOf(jaren);
    }

    private static Jaar jaar(int jaar, Bedrag begin, List<Mutatie> mutaties) {
        Bedrag storting =
                som(mutaties.stream().filter(m -> m.storting().centen() > 0).toList());
        Bedrag onttrekking = som(mutaties.stream()
                        .filter(m -> m.storting().centen() < 0)
                        .toList())
                .tegengesteld();
        return new Jaar(jaar, begin, storting, onttrekking, begin.plus(storting).min(onttrekking));
    }

    private static Bedrag som(List<Mutatie> mutaties) {
        return mutaties.stream().map(Mutatie::storting).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public Bedrag einde() {
        return begin.plus(som(mutaties));
    }

    /** What must have been withdrawn beside the named changes to end at a printed amount. */
    public Bedrag onverklaard(Bedrag gedruktEinde) {
        return einde().min(gedruktEinde);
    }

    /** The first year that ends below zero. */
    public Optional<Integer> findJaarOnderNul() {
        return jaren().stream()
                .filter(jaar -> jaar.einde().centen() < 0)
                .map(Jaar::jaar)
                .findFirst();
    }
}
