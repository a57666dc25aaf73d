// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.verevening.Deelnemer;
import nl.grip.sturing.verevening.Zorgvormen.Inbreng;
import org.jspecify.annotations.Nullable;

/** Asks one store for the rows that it brings to a region: sums of a year, never anything about a person. */
public record Inbrengvraag(Vragen vragen, LocalDate peildatum) {
    /**
     * A row for every year of which the year before is known too: its costs are what was expected.
     *
     * @param apart whether every voorziening is a zorgvorm of its own
     * @return as the table of {@code grip verevening} has them; the key is how many people the care is for
     */
    public List<Inbreng> lees(Domein domein, boolean apart) {
        var rijen = vragen.stel(
                        sql(), Map.of("domein", domein.code(), "peildatum", peildatum, "apart", apart ? "ja" : "nee"))
                .rijen();
        List<Inbreng> inbreng = new ArrayList<>();
        for (int i = 1; i < rijen.size(); i++) {
            var vorige = rijen.get(i - 1);
            var rij = rijen.get(i);
            if (tekst(vorige, 0).equals(tekst(rij, 0)) && tekst(vorige, 4).equals(tekst(rij, 4))) {
                inbreng.add(
                        new Inbreng(tekst(rij, 4), Optional.empty(), deelnemer(rij, new Bedrag(geheel(vorige, 2)))));
            }
        }
        return List.copyOf(inbreng);
    }

    private static Deelnemer deelnemer(List<@Nullable Object> rij, Bedrag verwacht) {
        return new Deelnemer(
                tekst(rij, 0),
                Integer.parseInt(tekst(rij, 1)),
                new Bedrag(geheel(rij, 2)),
                verwacht,
                geheel(rij, 3),
                Bedrag.NUL);
    }

    private static String tekst(List<@Nullable Object> rij, int kolom) {
        return Objects.requireNonNullElse(rij.get(kolom), "").toString();
    }

    private static long geheel(List<@Nullable Object> rij, int kolom) {
        return rij.get(kolom) instanceof Number getal ? getal.longValue() : 0;
    }

    private static String sql() {
        try (InputStream bestand = Objects.requireNonNull(Inbrengvraag.class.getResourceAsStream("inbreng.sql"))) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
