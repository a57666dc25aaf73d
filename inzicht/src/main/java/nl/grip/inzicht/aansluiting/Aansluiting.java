// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.aansluiting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.aansluiting.Aansluitregel.Oorzaak;

/**
 * The figure {@code aansluiting} as a list that a bookkeeper can tick off: every line closes to the cent.
 *
 * @param regels sorted on jaar, maand and taakveld
 * @param waaromNiet why there are no lines; empty when there are
 */
public record Aansluiting(
        Peildatum peildatum, List<Aansluitregel> regels, Optional<GeenCijfer<BigDecimal>> waaromNiet) {
    private static final List<String> SLEUTEL = List.of("jaar", "maand", "taakveld");

    public Aansluiting {
        regels = List.copyOf(regels);
    }

    /** Asks the figure once, per cause: all its values add up. */
    public static Aansluiting van(Inzicht inzicht, Optional<Peildatum> peildatum) {
        Vraag vraag = new Vraag(
                "aansluiting", peildatum, Optional.of(List.of("jaar", "maand", "taakveld", "oorzaak")), List.of());
        Antwoord antwoord = inzicht.beantwoord(vraag);
        Map<List<String>, List<Antwoord.Rij>> perRegel = new LinkedHashMap<>();
        antwoord.rijen().stream()
                .filter(rij -> rij.findWaarde().isPresent())
                .forEach(rij -> perRegel.computeIfAbsent(
                                rij.sleutel().subList(0, SLEUTEL.size()), nieuw -> new ArrayList<>())
                        .add(rij));
        return new Aansluiting(
                antwoord.peildatum(),
                perRegel.entrySet().stream()
                        .map(regel -> regel(regel.getKey(), regel.getValue()))
                        .toList(),
                antwoord.rijen().get(0).findGeenCijfer());
    }

    /** What nothing explains, over all lines. */
    public Bedrag onverklaard() {
        return regels.stream().map(Aansluitregel::onverklaard).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** Whether every line is explained: what one month has too much and another too little is not, though together it is nought. */
    public boolean isVerklaard() {
        return regels.stream().map(Aansluitregel::onverklaard).allMatch(Bedrag.NUL::equals);
    }

    private static Aansluitregel regel(List<String> sleutel, List<Antwoord.Rij> rijen) {
        return new Aansluitregel(
                sleutel.get(0),
                sleutel.get(1),
                sleutel.get(2),
                som(rijen, "berichten"),
                som(rijen, "grootboek"),
                som(rijen, "onverklaard"),
                rijen.stream()
                        .filter(rij -> rij.grootheid().equals("verklaard"))
                        .map(rij -> new Oorzaak(rij.sleutel().get(SLEUTEL.size()), bedrag(rij)))
                        .filter(oorzaak -> !oorzaak.bedrag().equals(Bedrag.NUL))
                        .toList());
    }

    private static Bedrag som(List<Antwoord.Rij> rijen, String grootheid) {
        return rijen.stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .map(Aansluiting::bedrag)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Bedrag bedrag(Antwoord.Rij rij) {
        return Bedrag.ofEuro(rij.findWaarde().orElseThrow().toPlainString());
    }
}
