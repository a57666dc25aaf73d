// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --jaar} and {@code --peildatum} of a question about one year. */
final class Jaarkeuze {
    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Het jaar (standaard: dat van de peildatum).")
    private Optional<Integer> jaar = Optional.empty();

    /** @param peildatum what was not known by then does not count */
    record Peiljaar(int jaar, LocalDate peildatum) {}

    Peiljaar van(Magazijn magazijn, Omgeving omgeving) {
        var dag = peildatum.van(magazijn, omgeving);
        return new Peiljaar(jaar.orElse(dag.getYear()), dag);
    }
}
