// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.stuk;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What stands in one place of a table.
 *
 * @param tekst as it is read
 * @param getal as it is calculated with; empty for words, and where there is no figure
 */
public record Cel(String tekst, Optional<BigDecimal> getal) {
    /** Where no figure is. */
    public static final Cel GEEN = new Cel("–", Optional.empty());

    public static Cel woord(String tekst) {
        return new Cel(tekst, Optional.empty());
    }

    /** Whole euros to read, cents to calculate with. */
    public static Cel euro(Bedrag bedrag) {
        return new Cel(Notatie.heleEuro(bedrag), Optional.of(new BigDecimal(bedrag.euro())));
    }

    public static Cel euro(Optional<Bedrag> bedrag) {
        return bedrag.map(Cel::euro).orElse(GEEN);
    }

    /** How much higher or lower, in whole euros; never a minus sign to read. */
    public static Cel verschil(Bedrag bedrag) {
        return new Cel(Verschil.hoger(bedrag), Optional.of(new BigDecimal(bedrag.euro())));
    }

    public static Cel aantal(BigDecimal aantal) {
        return new Cel(Notatie.hoogstensTwee(aantal), Optional.of(aantal));
    }

    /** @param deel 0-1, read as a percentage with one decimal */
    public static Cel deel(BigDecimal deel) {
        return new Cel(Notatie.eenDecimaal(deel.movePointRight(2)) + "%", Optional.of(deel));
    }
}
