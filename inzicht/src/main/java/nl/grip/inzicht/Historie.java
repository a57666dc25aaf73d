// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** The first and last day on which the store received something; empty when it holds nothing. */
public record Historie(Optional<Peildatum> eerste, Optional<Peildatum> laatste) {
    private static final String VRAAG = "SELECT min(ontvangen_op), max(ontvangen_op) FROM bericht";

    public static Historie van(Vragen vragen) {
        List<@Nullable Object> rij = vragen.stel(VRAAG, Map.of()).rijen().get(0);
        return new Historie(dag(rij.get(0)), dag(rij.get(1)));
    }

    /** The asked day, else the last on which something came in, but not after today (contract section 0). */
    public Peildatum peildatum(Optional<Peildatum> gevraagd, LocalDate vandaag) {
        return gevraagd.or(() -> laatste.filter(dag -> !dag.datum().isAfter(vandaag)))
                .orElse(new Peildatum(vandaag));
    }

    /** Future = after today and after the end of the month of the last receipt (contract section 0). */
    public boolean isToekomst(Peildatum peildatum, LocalDate vandaag) {
        LocalDate dag = peildatum.datum();
        return laatste.isPresent()
                && dag.isAfter(vandaag)
                && dag.isAfter(YearMonth.from(laatste.orElseThrow().datum()).atEndOfMonth());
    }

    /** Why a question has no rows at all. */
    public <T> GeenCijfer<T> waaromNiet(Peildatum peildatum, LocalDate vandaag) {
        if (eerste.isEmpty()) {
            return new GeenCijfer<>(Reden.GEEN_BRON, "Er is nog niets ingelezen. Lees eerst bestanden in.");
        }
        if (isToekomst(peildatum, vandaag)) {
            return new GeenCijfer<>(
                    Reden.PEILDATUM_IN_TOEKOMST,
                    "Deze datum moet nog komen. De laatste gegevens zijn van "
                            + laatste.orElseThrow().datum() + ".");
        }
        if (peildatum.compareTo(eerste.orElseThrow()) < 0) {
            return new GeenCijfer<>(
                    Reden.BUITEN_HISTORIE,
                    "Op deze datum was er nog niets. De eerste gegevens zijn van "
                            + eerste.orElseThrow().datum() + ".");
        }
        return new GeenCijfer<>(
                Reden.GEEN_BRON, "Hierover is niets ontvangen. Kies een andere periode of een ander filter.");
    }

    private static Optional<Peildatum> dag(@Nullable Object waarde) {
        return waarde instanceof LocalDate datum ? Optional.of(new Peildatum(datum)) : Optional.empty();
    }
}
