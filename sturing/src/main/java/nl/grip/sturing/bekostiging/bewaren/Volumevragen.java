// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.Urenvolume.Traject;
import nl.grip.sturing.bekostiging.Vervoer;
import nl.grip.sturing.bekostiging.Vervoer.Rit;
import nl.grip.sturing.bekostiging.prikkel.Hulptraject;
import nl.grip.sturing.bekostiging.prikkel.Hulpvolume;
import org.jspecify.annotations.Nullable;

/** Asks one store for what instruments are calculated with, as known on a day. */
public record Volumevragen(Vragen vragen, LocalDate peildatum) {
    /** After so many months nearly all bills of a month are in. */
    private static final int MAANDEN_TOT_VOLLEDIG = 3;

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

    /** The help of a voorziening that was first declared in a year, in whatever unit. */
    public Hulpvolume hulp(int jaar, String voorziening) {
        Map<Long, List<List<@Nullable Object>>> perTraject = vraag(
                        "hulp",
                        Map.of("peildatum", peildatum, "jaar", String.valueOf(jaar), "voorziening", voorziening))
                .stream()
                .collect(Collectors.groupingBy(rij -> geheel(rij, 0), LinkedHashMap::new, Collectors.toList()));
        return new Hulpvolume(
                perTraject.values().stream().map(Volumevragen::hulptraject).toList(),
                YearMonth.from(peildatum).minusMonths(MAANDEN_TOT_VOLLEDIG));
    }

    private static Hulptraject hulptraject(List<List<@Nullable Object>> rijen) {
        var eerste = rijen.get(0);
        return new Hulptraject(
                geheel(eerste, 1),
                findDag(eerste, 2)
                        .map(begin -> new Hulptraject.Indicatie(begin, findDag(eerste, 3), findDag(eerste, 4))),
                rijen.stream()
                        .map(rij -> new Hulptraject.Maand(
                                YearMonth.parse(tekst(rij, 5)),
                                tekst(rij, 6),
                                Optional.ofNullable(rij.get(7)).map(uren -> new BigDecimal(uren.toString())),
                                new Bedrag(geheel(rij, 8))))
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

    private static Optional<LocalDate> findDag(List<@Nullable Object> rij, int kolom) {
        return Optional.ofNullable(rij.get(kolom)).map(dag -> LocalDate.parse(dag.toString()));
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
