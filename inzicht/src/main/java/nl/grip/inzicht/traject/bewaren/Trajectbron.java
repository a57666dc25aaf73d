// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.traject.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Tussenstappen;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.Hulp;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** Asks the store for the help to one person, by pseudonym, and for what is usual. */
public record Trajectbron(Vragen vragen) {
    private static final String HULP = sql("hulp.sql");
    private static final String ERVARING = sql("ervaring.sql");

    /** The allocations known on that day, the latest first. */
    public List<Hulp> hulp(String client, LocalDate peildatum) {
        return vragen.stel(HULP, Map.of("client", client, "peildatum", peildatum)).rijen().stream()
                .map(rij -> new Hulp(
                        tekst(rij, 0),
                        tekst(rij, 1),
                        LocalDate.parse(tekst(rij, 2)),
                        Optional.of(tekst(rij, 3)).filter(t -> !t.isEmpty()).map(LocalDate::parse),
                        new Bedrag(Long.parseLong(tekst(rij, 4))),
                        new Bedrag(Long.parseLong(tekst(rij, 5))),
                        new BigDecimal(tekst(rij, 6))))
                .toList();
    }

    /** What is usual, per voorziening that has begun often enough to have a middle. */
    public List<Ervaring> ervaring(LocalDate peildatum) {
        return vragen.stel(ERVARING, Map.of("peildatum", peildatum)).rijen().stream()
                .map(rij -> new Ervaring(
                        tekst(rij, 0),
                        tekst(rij, 1),
                        new BigDecimal(tekst(rij, 2)),
                        new BigDecimal(tekst(rij, 3)),
                        new BigDecimal(tekst(rij, 4)),
                        new Bedrag(Long.parseLong(tekst(rij, 5))),
                        Long.parseLong(tekst(rij, 6))))
                .toList();
    }

    private static String tekst(List<@Nullable Object> rij, int plek) {
        return Objects.toString(rij.get(plek), "");
    }

    private static String sql(String naam) {
        try (InputStream bron = Objects.requireNonNull(Trajectbron.class.getResourceAsStream(naam))) {
            return Tussenstappen.vul(new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
