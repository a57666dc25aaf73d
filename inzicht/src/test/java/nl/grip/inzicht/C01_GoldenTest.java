// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.inzicht.Goudgeval.NietGedekt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of five municipal documents asked of the product: facts in a real store, figures of the real indicators. A
 * case that the product does not compute is no test: it is said aloud with its reason and listed in
 * {@code target/golden-dekking.csv}; it never passes.
 */
class C01_GoldenTest {
    private static final Pattern VERMOGENS = Pattern.compile("V(0\\d|1[0-2]|16|75)");
    private static final Map<String, int[]> DEKKING = new TreeMap<>();
    private static final List<String> NIET_GEDEKT = new ArrayList<>();
    private static final List<String> TEGENSPRAKEN = new ArrayList<>();

    private static @Nullable Proefmagazijn magazijn;

    @BeforeAll
    static void open(@TempDir Path temp) {
        magazijn = new Proefmagazijn(temp);
    }

    @TestFactory
    Stream<DynamicTest> elkGevalGeeftVerwacht() throws IOException {
        Path map = map();
        if (!Files.isDirectory(map)) {
            return Stream.of(
                    DynamicTest.dynamicTest("golden", () -> assumeTrue(false, "../shared/golden is er niet: " + map)));
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Goudgeval geval : gevallen(map)) {
            test(geval).ifPresent(tests::add);
        }
        return tests.stream();
    }

    private static Optional<DynamicTest> test(Goudgeval geval) {
        int[] telling = DEKKING.computeIfAbsent(geval.bewerking(), nieuw -> new int[2]);
        try {
            Map<String, BigDecimal> berekend =
                    new Goudfiguren(new Goudmagazijn(Objects.requireNonNull(magazijn)), geval).bereken();
            return Optional.of(DynamicTest.dynamicTest(
                    geval.id() + " " + geval.bewerking(), () -> toets(geval, berekend, telling)));
        } catch (NietGedekt fout) {
            telling[1]++;
            NIET_GEDEKT.add(geval.id() + ";" + geval.vermogen() + ";" + geval.bewerking() + ";" + fout.getMessage());
            System.out.println("NIET GEDEKT " + geval.id() + ": " + fout.getMessage());
            return Optional.empty();
        }
    }

    private static void toets(Goudgeval geval, Map<String, BigDecimal> berekend, int[] telling) {
        assertThat(berekend.keySet()).isEqualTo(geval.verwacht().keySet());
        geval.verwacht()
                .forEach((naam, verwacht) -> assertThat(Goudgeval.gelijk(verwacht, berekend.get(naam)))
                        .as("%s %s: verwacht %s, berekend %s", geval.id(), naam, verwacht, berekend.get(naam))
                        .isTrue());
        List<String> botsingen = geval.document().entrySet().stream()
                .filter(d -> geval.botst(d.getValue(), berekend.get(d.getKey())))
                .map(d -> String.join(";", geval.id(), d.getKey(), d.getValue(), "" + berekend.get(d.getKey())))
                .toList();
        assertThat(!botsingen.isEmpty())
                .as(geval.id() + " tegenspraak met het document")
                .isEqualTo(geval.status().equals("NIET"));
        TEGENSPRAKEN.addAll(botsingen);
        telling[0]++;
    }

    private static Path map() {
        String golden = System.getenv("GRIP_GOLDEN");
        return golden != null
                ? Path.of(golden)
                : Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../../shared"), "golden");
    }

    private static List<Goudgeval> gevallen(Path map) throws IOException {
        List<Goudgeval> gevallen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden
                    .filter(p -> p.toString().matches(".*golden-[^/]*\\.csv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(bestand).stream()
                        .skip(1)
                        .map(Goudgeval::parse)
                        .filter(geval -> VERMOGENS.matcher(geval.vermogen()).matches())
                        .forEach(gevallen::add);
            }
        }
        return gevallen;
    }

    @AfterAll
    static void sluit() throws IOException {
        Objects.requireNonNull(magazijn).close();
        Files.createDirectories(Path.of("target"));
        schrijf(
                "golden-dekking.csv",
                "bewerking;geslaagd;niet_gedekt",
                DEKKING.entrySet().stream()
                        .map(e -> e.getKey() + ";" + e.getValue()[0] + ";" + e.getValue()[1])
                        .toList());
        schrijf("golden-niet-gedekt.csv", "geval;vermogen;bewerking;reden", NIET_GEDEKT);
        schrijf("golden-tegenspraken.csv", "geval;naam;document;berekend", TEGENSPRAKEN);
    }

    private static void schrijf(String bestand, String kop, List<String> regels) throws IOException {
        Files.write(
                Path.of("target", bestand),
                Stream.concat(Stream.of(kop), regels.stream()).toList());
    }
}
