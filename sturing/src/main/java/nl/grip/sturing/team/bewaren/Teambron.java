// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.team.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Tussenstappen;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.Teamwerk;
import org.jspecify.annotations.Nullable;

/** Asks the store what teams decided and what that costs. */
public record Teambron(Vragen vragen) {
    private static final String WERK = sql("werk.sql");
    private static final String JAAR = sql("jaar.sql");

    /** Of the last twelve months: each team, then its consulenten. */
    public List<Teamwerk> werk(LocalDate peildatum) {
        var parameters = Map.of("peildatum", peildatum, "vanaf", peildatum.minusYears(1));
        return vragen.stel(WERK, parameters).rijen().stream()
                .map(rij -> new Teamwerk(
                        tekst(rij, 0),
                        tekst(rij, 1),
                        Long.parseLong(tekst(rij, 2)),
                        Long.parseLong(tekst(rij, 3)),
                        Long.parseLong(tekst(rij, 4)),
                        Optional.of(tekst(rij, 5)).filter(t -> !t.isEmpty()).map(BigDecimal::new)))
                .toList();
    }

    /** Each team that has a budget, or decided something that costs money, in the year of the peildatum. */
    public List<Teamjaar> jaar(LocalDate peildatum) {
        return jaar(peildatum, peildatum.getYear());
    }

    /**
     * The same of another year. Of one that is over nothing is still to come; of one that has yet to begin nothing is spent, and
     * what usually becomes of what is allocated is that of the last year that is over.
     */
    public List<Teamjaar> jaar(LocalDate peildatum, int jaar) {
        var laatste = LocalDate.of(jaar, 12, 31);
        var parameters = Map.of(
                "peildatum", peildatum,
                "maandeinde", YearMonth.from(peildatum).atEndOfMonth(),
                "vooraf", LocalDate.of(jaar - 1, 12, 31),
                "jaareinde", laatste,
                "jaar", Integer.toString(jaar),
                "vorig", Integer.toString(Math.min(jaar, peildatum.getYear()) - 1));
        var dag = peildatum.isAfter(laatste) ? laatste : peildatum;
        return vragen.stel(JAAR, parameters).rijen().stream()
                .map(rij -> new Teamjaar(
                        tekst(rij, 0),
                        dag.getYear() < jaar ? LocalDate.of(jaar, 1, 1) : dag,
                        bedrag(rij, 1),
                        bedrag(rij, 2).orElse(Bedrag.NUL),
                        bedrag(rij, 3).orElse(Bedrag.NUL),
                        bedrag(rij, 4).orElse(Bedrag.NUL),
                        new BigDecimal(tekst(rij, 5))))
                .toList();
    }

    private static Optional<Bedrag> bedrag(List<@Nullable Object> rij, int plek) {
        return Optional.of(tekst(rij, plek)).filter(t -> !t.isEmpty()).map(t -> new Bedrag(Long.parseLong(t)));
    }

    private static String tekst(List<@Nullable Object> rij, int plek) {
        return Objects.toString(rij.get(plek), "");
    }

    private static String sql(String naam) {
        try (InputStream bron = Objects.requireNonNull(Teambron.class.getResourceAsStream(naam))) {
            return Tussenstappen.vul(new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
