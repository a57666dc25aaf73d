// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of the page: months beside each other, or the values of the figure beside each other.
 *
 * @param hoek the head above the names of the rows
 * @param onder the row with totals, asked and not added up
 */
public record Cijfertabel(String hoek, List<Kop> kolommen, List<Rij> rijen, Optional<Rij> onder) {
    public Cijfertabel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
    }

    /** @param onvolledig whether less than 95 percent of the bills is in, or the month is not over */
    public record Kop(String sleutel, String naam, boolean onvolledig) {}

    public record Rij(String naam, List<Cel> cellen) {
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    /**
     * @param tekst rounded, as it is shown; a dash when there is nothing
     * @param waarde exact
     * @param herkomst the page that shows where it comes from
     * @param reden why there is no figure; may be empty
     */
    public record Cel(String tekst, Optional<BigDecimal> waarde, Optional<String> herkomst, String reden) {
        static final String VERBORGEN = Openbaar.VERBORGEN;
        static final Cel LEEG = new Cel("–", Optional.empty(), Optional.empty(), "");
    }

    /** The one sentence about what is not shown; empty when everything is. */
    public Optional<String> overVerborgen() {
        return Stream.concat(rijen.stream(), onder.stream())
                .flatMap(rij -> rij.cellen().stream())
                .filter(cel -> cel.tekst().equals(Cel.VERBORGEN))
                .map(Cel::reden)
                .findFirst();
    }

    /** What stands in a row under this column. */
    Optional<BigDecimal> find(Rij rij, String kolom) {
        return IntStream.range(0, kolommen.size())
                .filter(k -> kolommen.get(k).sleutel().equals(kolom))
                .boxed()
                .findFirst()
                .flatMap(k -> rij.cellen().get(k).waarde());
    }

    public boolean heeftOnvolledig() {
        return kolommen.stream().anyMatch(Kop::onvolledig);
    }
}
