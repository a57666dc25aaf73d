// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The figures of five municipal documents through the classes of the product. A case that the product cannot compute is
 * no test: it is said aloud with its reason and listed in {@code target/golden-dekking.csv}; it never passes.
 */
class A90_GoldenTest {
    private static final Pattern VERMOGENS = Pattern.compile("V(14|21|2[5-9]|3\\d|4\\d|5\\d|60|66|81|82|86|87|91)");
    private static final Map<String, int[]> DEKKING = new TreeMap<>();
    private static final List<String> TEGENSPRAKEN = new ArrayList<>();
    private final Map<String, Function<Invoer, Uitvoer>> bewerkingen = bewerkingen();

    private static Map<String, Function<Invoer, Uitvoer>> bewerkingen() {
        Map<String, Function<Invoer, Uitvoer>> alle = new LinkedHashMap<>();
        GoudBegroting.voegToe(alle);
        GoudAfwijking.voegToe(alle);
        GoudMaatregel.voegToe(alle);
        GoudBouwstenen.voegToe(alle);
        GoudRisico.voegToe(alle);
        GoudBekostiging.voegToe(alle);
        GoudRegister.voegToe(alle);
        return alle;
    }

    private record Geval(
            String id,
            String bewerking,
            Invoer invoer,
            Map<String, Object> verwacht,
            Map<String, Object> document,
            String stap,
            String status) {}

    @TestFactory
    Stream<DynamicTest> elkGevalGeeftVerwacht() throws IOException {
        Path map = map();
        if (!Files.isDirectory(map)) {
            return Stream.of(
                    DynamicTest.dynamicTest("golden", () -> assumeTrue(false, "../shared/golden is er niet: " + map)));
        }
        return gevallen(map).stream().flatMap(geval -> test(geval).stream());
    }

    private Optional<DynamicTest> test(Geval geval) {
        int[] telling = DEKKING.computeIfAbsent(geval.bewerking(), nieuw -> new int[2]);
        Optional<Map<String, Object>> berekend = bereken(geval);
        if (berekend.isEmpty()) {
            telling[1]++;
        }
        return berekend.map(uitkomst ->
                DynamicTest.dynamicTest(geval.id() + " " + geval.bewerking(), () -> toets(geval, uitkomst, telling)));
    }

    private static Path map() {
        String golden = System.getenv("GRIP_GOLDEN");
        return golden != null
                ? Path.of(golden)
                : Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../../shared"), "golden");
    }

    private static List<Geval> gevallen(Path map) throws IOException {
        List<Geval> gevallen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden
                    .filter(p -> p.getFileName().toString().matches("golden-.*\\.csv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(bestand).stream()
                        .skip(1)
                        .map(regel -> regel.split(";", -1))
                        .filter(v -> VERMOGENS.matcher(v[1]).matches())
                        .forEach(v -> gevallen.add(new Geval(
                                v[0], v[3], invoer(v), Waarde.paren(v[9]), Waarde.paren(v[10]), v[11], v[12])));
            }
        }
        return gevallen;
    }

    /** What the document prints can be asked for too, to work back to what it must have assumed. */
    private static Invoer invoer(String[] velden) {
        Map<String, Object> alles = new LinkedHashMap<>(Waarde.paren(velden[6]));
        Waarde.paren(velden[10]).forEach((naam, waarde) -> alles.put("document_" + naam, waarde));
        return new Invoer(alles);
    }

    private static void toets(Geval geval, Map<String, Object> berekend, int[] telling) {
        geval.verwacht()
                .forEach((naam, verwacht) -> assertThat(Waarde.gelijk(verwacht, berekend.get(naam)))
                        .as(geval.id() + " " + naam + ": verwacht " + verwacht + ", berekend " + berekend.get(naam))
                        .isTrue());
        boolean botst =
                geval.document().entrySet().stream().anyMatch(d -> botst(geval, d.getKey(), d.getValue(), berekend));
        assertThat(botst)
                .as(geval.id() + " tegenspraak met het document")
                .isEqualTo(geval.status().equals("NIET"));
        telling[0]++;
    }

    private Optional<Map<String, Object>> bereken(Geval geval) {
        Function<Invoer, Uitvoer> bewerking = bewerkingen.get(geval.bewerking());
        if (bewerking == null) {
            return nietGedekt(geval, "bewerking " + geval.bewerking() + " is er niet");
        }
        try {
            Map<String, Object> berekend = bewerking.apply(geval.invoer()).velden();
            return berekend.keySet().containsAll(geval.verwacht().keySet())
                    ? Optional.of(berekend)
                    : nietGedekt(
                            geval,
                            "uitkomsten ontbreken, van " + geval.verwacht().keySet());
        } catch (Invoer.NietGedekt fout) {
            return nietGedekt(geval, String.valueOf(fout.getMessage()));
        }
    }

    private static Optional<Map<String, Object>> nietGedekt(Geval geval, String reden) {
        System.out.println("NIET GEDEKT " + geval.id() + ": " + reden);
        return Optional.empty();
    }

    /** Half a step is rounding; everything else is a clash, and is reported. */
    private static boolean botst(Geval geval, String naam, Object gedrukt, Map<String, Object> berekend) {
        Object eigen = berekend.get(naam);
        boolean botst = gedrukt instanceof BigDecimal g && eigen instanceof BigDecimal e
                ? g.subtract(e).abs().compareTo(halveStap(geval, e)) > 0
                : !Waarde.gelijk(gedrukt, eigen);
        if (botst) {
            TEGENSPRAKEN.add(String.join(";", geval.id(), naam, "" + gedrukt, "" + eigen));
        }
        return botst;
    }

    private static BigDecimal halveStap(Geval geval, BigDecimal waarde) {
        BigDecimal stap = geval.stap().isEmpty() ? BigDecimal.ZERO : new BigDecimal(geval.stap());
        return stap.divide(BigDecimal.valueOf(2))
                .add(waarde.abs().max(BigDecimal.ONE).multiply(new BigDecimal("0.000001")));
    }

    @AfterAll
    static void schrijfDekking() throws IOException {
        List<String> regels = new ArrayList<>(List.of("bewerking;geslaagd;niet_gedekt"));
        DEKKING.forEach((bewerking, n) -> regels.add(bewerking + ";" + n[0] + ";" + n[1]));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "golden-dekking.csv"), regels);
        List<String> botsingen = new ArrayList<>(List.of("geval;naam;document;berekend"));
        botsingen.addAll(TEGENSPRAKEN);
        Files.write(Path.of("target", "golden-tegenspraken.csv"), botsingen);
    }
}
