// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.bewaren;

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
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Urenvolume.Traject;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.Vervoer.Rit;
import org.jspecify.annotations.Nullable;

/** Asks one store for what instruments are calculated with, as known on a day. */
public record Volumevragen(Vragen vragen, LocalDate peildatum) {
    /** How many came on the list for a voorziening and what became of them. */
    public record Wachtregel(String voorziening, String uitkomst, long aantal) {}

    /** The trajecten of a voorziening that were first declared in a year; only care in hours or minutes. */
    public Urenvolume uren(int jaar, String voorziening) {
        return new Urenvolume(
                vraag(
                                "trajecten",
                                Map.of(
                                        "peildatum",
                                        peildatum,
                                        "jaar",
                                        String.valueOf(jaar),
                                        "voorziening",
                                        voorziening))
                        .stream()
                        .map(rij -> new Traject(new BigDecimal(String.valueOf(rij.get(0))), new Bedrag(geheel(rij, 1))))
                        .toList());
    }

    public Vervoer vervoer(int jaar) {
        return new Vervoer(vraag("ritten", Map.of("peildatum", peildatum, "jaar", String.valueOf(jaar))).stream()
                .map(rij -> new Rit(
                        tekst(rij, 0),
                        findGeheel(rij, 1),
                        findGeheel(rij, 2),
                        geheel(rij, 3),
                        new Bedrag(geheel(rij, 4))))
                .toList());
    }

    public List<Wachtregel> wachtlijst() {
        return vraag("wachtlijst", Map.of("peildatum", peildatum)).stream()
                .map(rij -> new Wachtregel(tekst(rij, 0), tekst(rij, 1), geheel(rij, 2)))
                .toList();
    }

    private List<List<@Nullable Object>> vraag(String naam, Map<String, ?> parameters) {
        return vragen.stel(sql(naam), parameters).rijen();
    }

    private static String tekst(List<@Nullable Object> rij, int kolom) {
        return Objects.requireNonNullElse(rij.get(kolom), "").toString();
    }

    private static Optional<Long> findGeheel(List<@Nullable Object> rij, int kolom) {
        return rij.get(kolom) instanceof Number getal ? Optional.of(getal.longValue()) : Optional.empty();
    }

    private static long geheel(List<@Nullable Object> rij, int kolom) {
        return findGeheel(rij, kolom).orElse(0L);
    }

    private static String sql(String vraag) {
        try (InputStream bestand =
                Objects.requireNonNull(Volumevragen.class.getResourceAsStream(vraag + ".sql"), vraag)) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
