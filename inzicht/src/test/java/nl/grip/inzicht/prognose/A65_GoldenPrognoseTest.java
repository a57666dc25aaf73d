// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.inzicht.Gebruik;
import nl.grip.inzicht.Vergelijking;
import nl.grip.inzicht.prognose.meerjaren.AutonomeGroei;
import nl.grip.inzicht.prognose.recept.Recept;
import nl.grip.inzicht.prognose.recept.Receptuitkomst;
import nl.grip.inzicht.prognose.uitputting.Bestedingstempo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Expectations of municipal documents through the classes of the product (V20, V22, V23, V24, V33). What the product does not
 * compute is no test: it is named and listed in {@code target/golden-dekking-prognose.csv}; it never passes.
 */
class A65_GoldenPrognoseTest {
    private static final Pattern VERMOGENS = Pattern.compile("V(20|22|23|24|33)");
    private static final Map<String, int[]> DEKKING = new TreeMap<>();
    private static final Map<String, Function<Invoer, Map<String, Object>>> BEWERKINGEN = Map.ofEntries(
            Map.entry("prognose_jaareinde", A65_GoldenPrognoseTest::jaareinde),
            Map.entry("autonome_groei", A65_GoldenPrognoseTest::groei),
            Map.entry("lange_trend", A65_GoldenPrognoseTest::gebruik),
            Map.entry("teambudget_signaal", A65_GoldenPrognoseTest::signaal),
            Map.entry("budget_uitputting", A65_GoldenPrognoseTest::uitputting),
            Map.entry("begroting_uit_recept", A65_GoldenPrognoseTest::begroting),
            Map.entry("recept_toegang", in -> recept(in, Recept.TOEGANG, "regio", "kosten_per_client_2011")),
            Map.entry(
                    "recept_provinciaal", in -> recept(in, Recept.PROVINCIAAL, "indicaties", "kosten_per_client_2011")),
            Map.entry("recept_ggz", in -> recept(in, Recept.JEUGD_GGZ, "provinciaal_2015", "kosten_2011")),
            Map.entry("recept_vg", in -> recept(in, Recept.JEUGD_VG, "peildata", "totale_kosten_2011")),
            Map.entry("recept_gesloten", A65_GoldenPrognoseTest::gesloten),
            Map.entry("recept_reclassering", A65_GoldenPrognoseTest::reclassering),
            Map.entry("recept_amk", in -> recept(in, Recept.AMK, "clienten_2012", "kosten_per_client_2011")),
            Map.entry(
                    "recept_telling",
                    in -> Map.of("aantal", (double) Recept.codes().size(), "items", Recept.codes())));

    /** Numbers and lists of numbers by name. */
    private record Invoer(Map<String, double[]> velden) {
        double getal(String naam) {
            return lijst(naam)[0];
        }

        double[] lijst(String naam) {
            return velden.getOrDefault(naam, new double[0]);
        }

        BigDecimal euro(String naam) {
            return BigDecimal.valueOf(getal(naam));
        }
    }

    @TestFactory
    Stream<DynamicTest> elkGevalGeeftVerwacht() throws IOException {
        var map = map();
        if (!Files.isDirectory(map)) {
            return Stream.of(
                    DynamicTest.dynamicTest("golden", () -> assumeTrue(false, "../shared/golden is er niet: " + map)));
        }
        var tests = new ArrayList<DynamicTest>();
        for (var velden : gevallen(map)) {
            var telling = DEKKING.computeIfAbsent(velden[3], b -> new int[2]);
            if (BEWERKINGEN.containsKey(velden[3])) {
                tests.add(DynamicTest.dynamicTest(velden[0] + " " + velden[3], () -> toets(velden, telling)));
            } else {
                telling[1]++;
                System.out.println("NIET GEDEKT " + velden[0] + ": bewerking " + velden[3] + " is er niet");
            }
        }
        return tests.stream();
    }

    @Test
    void crisisopvangIsHetGemiddeldeVanDrieJaarMaalHetEigenAandeel() {
        assertThat(Recept.CRISISOPVANG.clienten(new double[] {90, 100, 110}, 2012, 2015, 0.2))
                .isEqualTo((90 + 100 + 110) / 3.0 * 0.2);
    }

    @Test
    void jeugdbeschermingTeltVierInstroomjarenEnMiddeltOverDrieJaar() {
        double[] nieuw = {10, 20, 30, 40, 50, 60};
        assertThat(Recept.JEUGDBESCHERMING.clienten(nieuw, 2012, 2015, 1))
                .isEqualTo(((40 + 30 + 20 + 10) + (50 + 40 + 30 + 20) + (60 + 50 + 40 + 30)) / 3.0);
    }

    @AfterAll
    static void schrijfDekking() throws IOException {
        var regels = new ArrayList<>(List.of("bewerking;geslaagd;niet_gedekt"));
        DEKKING.forEach((bewerking, n) -> regels.add(bewerking + ";" + n[0] + ";" + n[1]));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "golden-dekking-prognose.csv"), regels);
    }

    private static Path map() {
        var golden = System.getenv("GRIP_GOLDEN");
        return golden != null
                ? Path.of(golden)
                : Path.of(System.getenv().getOrDefault("GRIP_GEDEELD", "../../shared"), "golden");
    }

    private static List<String[]> gevallen(Path map) throws IOException {
        var uit = new ArrayList<String[]>();
        try (var bestanden = Files.list(map)) {
            for (var bestand : bestanden
                    .filter(p -> p.getFileName().toString().matches("golden-.*\\.csv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(bestand).stream()
                        .skip(1)
                        .map(regel -> regel.split(";", -1))
                        .filter(v -> VERMOGENS.matcher(v[1]).matches())
                        .forEach(uit::add);
            }
        }
        return uit;
    }

    private static void toets(String[] velden, int[] telling) {
        var berekend = BEWERKINGEN.get(velden[3]).apply(invoer(velden[6]));
        paren(velden[9]).forEach((naam, verwacht) -> {
            var eigen = berekend.get(naam);
            assertThat(eigen).as(velden[0] + " " + naam).isNotNull();
            if (eigen instanceof Double getal) {
                double doel = Double.parseDouble(verwacht);
                assertThat(getal)
                        .as(velden[0] + " " + naam)
                        .isCloseTo(doel, within(1e-6 * Math.max(1, Math.abs(doel))));
            } else {
                assertThat("[" + String.join(",", (List<String>) eigen) + "]").isEqualTo(verwacht);
            }
        });
        telling[0]++;
    }

    private static Map<String, String> paren(String tekst) {
        var uit = new LinkedHashMap<String, String>();
        for (var paar : tekst.split("\\|")) {
            uit.put(paar.substring(0, paar.indexOf('=')), paar.substring(paar.indexOf('=') + 1));
        }
        return uit;
    }

    private static Invoer invoer(String tekst) {
        var uit = new LinkedHashMap<String, double[]>();
        paren(tekst).forEach((naam, waarde) -> {
            if (waarde.matches("\\[?-?[0-9.]+(,-?[0-9.]+)*]?")) {
                uit.put(
                        naam,
                        Arrays.stream(waarde.replaceAll("[\\[\\]]", "").split(","))
                                .mapToDouble(Double::parseDouble)
                                .toArray());
            }
        });
        return new Invoer(uit);
    }

    private static Map<String, Object> jaareinde(Invoer in) {
        var tempo = new Bestedingstempo(in.euro("begroting"), in.euro("gerealiseerd"), (int) in.getal("maanden"));
        double verplichting = tempo.metVerplichtingen(in.euro("open_toewijzingen"), in.euro("uitnutting"))
                .doubleValue();
        return Map.of(
                "tempo",
                tempo.jaareinde().doubleValue(),
                "verplichting",
                verplichting,
                "afwijking_tempo",
                tempo.tekort().doubleValue(),
                "afwijking_verplichting",
                verplichting - in.getal("begroting"));
    }

    private static Map<String, Object> groei(Invoer in) {
        var groei = new AutonomeGroei(in.getal("groei_clienten"), in.getal("groei_prijs"));
        return Map.of("prognose", groei.na(in.getal("uitgaven"), (int) in.getal("jaren")));
    }

    /** Of every hundred, when it is one of so many. */
    private static BigDecimal eenOp(BigDecimal inwoners) {
        return new Gebruik(BigDecimal.ONE, inwoners).pct().orElseThrow();
    }

    private static Map<String, Object> gebruik(Invoer in) {
        var p2000 = eenOp(in.euro("n2000"));
        var p2018 = eenOp(in.euro("n2018"));
        return Map.of(
                "p2000", p2000.doubleValue(),
                "p2009", eenOp(in.euro("n2009")).doubleValue(),
                "p2018", p2018.doubleValue(),
                "factor",
                        new Vergelijking(p2000, p2018)
                                .verhouding()
                                .orElseThrow()
                                .doubleValue());
    }

    private static Map<String, Object> signaal(Invoer in) {
        var tempo = new Bestedingstempo(in.euro("budget"), in.euro("besteed"), (int) in.getal("maand"));
        return Map.of(
                "bestedingsgraad", tempo.bestedingsgraad().doubleValue(),
                "tijdsgraad", tempo.tijdsgraad().doubleValue(),
                "voorloop_pp", tempo.voorloopInProcentpunten().doubleValue());
    }

    private static Map<String, Object> uitputting(Invoer in) {
        var tempo = new Bestedingstempo(in.euro("budget"), in.euro("besteed"), (int) in.getal("maanden"));
        return Map.of(
                "tempo", tempo.tempo().doubleValue(),
                "op_in_maand", tempo.opInMaand().doubleValue(),
                "prognose", tempo.jaareinde().doubleValue(),
                "tekort", tempo.tekort().doubleValue());
    }

    private static Map<String, Object> begroting(Invoer in) {
        double som = 0;
        for (int i = 0; i < in.lijst("clienten").length; i++) {
            var uit = Receptuitkomst.van(
                    Recept.AMK, new double[] {in.lijst("clienten")[i]}, 2012, 2015, 1, in.lijst("kosten")[i]);
            som += uit.kosten();
        }
        return Map.of("begroting", som, "tekort", som - in.getal("budget"));
    }

    private static Map<String, Object> recept(Invoer in, Recept recept, String reeks, String kosten) {
        double aandeel = in.velden().containsKey("aandeel_leiden") ? in.getal("aandeel_leiden") : 1;
        return recept(recept, in.lijst(reeks), aandeel, in.getal(kosten));
    }

    private static Map<String, Object> recept(Recept recept, double[] reeks, double aandeel, double kosten) {
        var uit = Receptuitkomst.van(recept, reeks, 2012, 2015, aandeel, kosten);
        return new LinkedHashMap<>(Map.of("clienten", uit.clienten(), "kosten", uit.kosten()));
    }

    private static Map<String, Object> gesloten(Invoer in) {
        double aandeel = in.getal("aandeel_regio") * in.getal("aandeel_leiden");
        double[] nieuw =
                Arrays.stream(in.lijst("nieuw_provincie")).map(n -> n * aandeel).toArray();
        var uit = recept(Recept.GESLOTEN, nieuw, 1, in.getal("kosten_2011"));
        uit.putAll(Map.of("n10", nieuw[0], "n11", nieuw[1], "n12", nieuw[2]));
        return uit;
    }

    private static Map<String, Object> reclassering(Invoer in) {
        var uit = recept(in, Recept.JEUGDRECLASSERING, "nieuw", "kosten_2011");
        double[] behandeld = Recept.JEUGDRECLASSERING.behandeld(in.lijst("nieuw"));
        uit.putAll(Map.of("b2011", behandeld[0], "b2012", behandeld[1]));
        return uit;
    }
}
