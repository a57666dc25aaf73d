// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.verevening.Deelnemer;
import nl.grip.sturing.verevening.Zorgvormen.Inbreng;
import org.jspecify.annotations.Nullable;

/** Asks one store for the rows that it brings to a region: sums of a year, never anything about a person. */
public record Inbrengvraag(Vragen vragen, LocalDate peildatum) {
    /**
     * A row for every year that is over and of which the year before is known too: its costs are what was expected. Of every
     * zorgvorm all those years have a row.
     *
     * @param apart whether every voorziening is a zorgvorm of its own
     * @return as the table of {@code grip verevening} has them; the key is how many people the care is for
     */
    public List<Inbreng> lees(Domein domein, boolean apart) {
        var rijen = vragen.stel(
                        sql(), Map.of("domein", domein.code(), "peildatum", peildatum, "apart", apart ? "ja" : "nee"))
                .rijen();
        Map<String, TreeMap<Integer, Map<String, List<@Nullable Object>>>> perGemeente = new TreeMap<>();
        rijen.forEach(rij -> perGemeente
                .computeIfAbsent(tekst(rij, 0), nieuw -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(tekst(rij, 1)), nieuw -> new TreeMap<>())
                .put(tekst(rij, 4), rij));
        List<Inbreng> inbreng = new ArrayList<>();
        perGemeente.forEach((gemeente, jaren) -> zorgvormen(jaren)
                .forEach(zorgvorm -> jaren.keySet().stream()
                        .filter(jaar -> jaren.containsKey(jaar - 1) && isVoorbij(jaar))
                        .forEach(jaar -> inbreng.add(inbreng(gemeente, jaar, zorgvorm, jaren)))));
        return List.copyOf(inbreng);
    }

    /** A bill for part of a year would be shared as one for a whole. */
    private boolean isVoorbij(int jaar) {
        return !peildatum.isBefore(LocalDate.of(jaar, Month.DECEMBER, 31));
    }

    private static Set<String> zorgvormen(Map<Integer, Map<String, List<@Nullable Object>>> jaren) {
        Set<String> zorgvormen = new TreeSet<>();
        jaren.values().forEach(jaar -> zorgvormen.addAll(jaar.keySet()));
        return zorgvormen;
    }

    /** Care that was not there in one of the two years cost nothing then: left out, the rows would not be the total. */
    private static Inbreng inbreng(
            String gemeente, int jaar, String zorgvorm, Map<Integer, Map<String, List<@Nullable Object>>> jaren) {
        var dit = jaren.getOrDefault(jaar, Map.of());
        var vorig = jaren.getOrDefault(jaar - 1, Map.of());
        long gewicht = dit.values().stream()
                .mapToLong(rij -> geheel(rij, 3))
                .findFirst()
                .orElse(0);
        return new Inbreng(
                zorgvorm,
                Optional.empty(),
                new Deelnemer(gemeente, jaar, kosten(dit, zorgvorm), kosten(vorig, zorgvorm), gewicht, Bedrag.NUL));
    }

    private static Bedrag kosten(Map<String, List<@Nullable Object>> jaar, String zorgvorm) {
        return jaar.containsKey(zorgvorm)
                ? new Bedrag(geheel(Objects.requireNonNull(jaar.get(zorgvorm)), 2))
                : Bedrag.NUL;
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
