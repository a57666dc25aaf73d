// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.janee;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.reserveren.AdditieveMethode;
import nl.grip.rekenen.reserveren.Benktander;
import nl.grip.rekenen.reserveren.CapeCod;
import nl.grip.rekenen.reserveren.ChainLadder;
import nl.grip.rekenen.reserveren.Factorkeuze;
import nl.grip.rekenen.reserveren.Gemiddelde;
import nl.grip.rekenen.reserveren.Staart;

/** The deterministic reserving methods under the names and options of the reference cases. */
final class Reserveermethoden {
    private static final Optie VORM = woord("vorm", "cumulatief", "toename");
    private static final Optie STAART = getal("staart", "1", "exponential", "inverse_power", "weibull");
    private static final Optie PERIODEN_STAART = getal("extrap_periods", "100");
    private static final Optie STAPPEN = getal("n_iters", "1");

    private Reserveermethoden() {}

    static List<Methode> alle() {
        return List.of(
                Methode.van("Ontwikkelfactoren", (t, k) -> reken(t, k, Reserveermethoden::factoren), factoropties()),
                Methode.van("ChainLadder", (t, k) -> reken(t, k, Reserveermethoden::chainLadder), factoropties()),
                Methode.van("Staartfactor", (t, k) -> reken(t, k, Reserveermethoden::staart), factoropties()),
                Methode.van(
                        "BornhuetterFerguson",
                        (t, k) -> reken(t, k, Reserveermethoden::benktander),
                        factoropties(getal("apriori", "1"), STAPPEN)),
                Methode.van(
                        "Benktander",
                        (t, k) -> reken(t, k, Reserveermethoden::benktander),
                        factoropties(getal("apriori", "1"), STAPPEN)),
                Methode.van(
                        "CapeCod",
                        (t, k) -> reken(t, k, Reserveermethoden::capeCod),
                        factoropties(getal("trend", "0"), getal("decay", "1"))),
                Methode.van(
                        "AdditieveMethode",
                        (t, k) -> reken(t, k, Reserveermethoden::additief),
                        VORM,
                        woord("gemiddelde", "volume", "simple", "regression"),
                        janee("volumegewogen")));
    }

    /** Choices of factors; {@code alle} and {@code volumegewogen} say aloud what is the default. */
    private static Optie[] factoropties(Optie... eigen) {
        return Stream.concat(
                        Arrays.stream(eigen),
                        Stream.of(
                                woord("gemiddelde", "volume", "simple", "regression", "geometric"),
                                getal("n_periods", "-1"),
                                getal("drop_high", "0", "True", "False"),
                                getal("drop_low", "0", "True", "False"),
                                getal("preserve", "1"),
                                janee("alle"),
                                janee("volumegewogen"),
                                STAART,
                                PERIODEN_STAART,
                                VORM))
                .toArray(Optie[]::new);
    }

    static Uitkomst<List<Getal>> reken(
            Tabel tabel, Keuzes keuzes, BiFunction<Driehoekinvoer, Keuzes, Uitkomst<List<Getal>>> methode) {
        String bezwaar = Driehoekinvoer.bezwaar(tabel);
        if (!bezwaar.isEmpty()) {
            return Getallen.geen(Reden.GEEN_BRON, bezwaar);
        }
        var invoer = Driehoekinvoer.van(tabel, keuzes.woord("vorm").equals("toename"));
        return invoer.driehoek().perioden() < 2
                ? Getallen.geen(Reden.TE_WEINIG_GEGEVENS, "Met een enkele kolom is er geen ontwikkeling te meten")
                : methode.apply(invoer, keuzes);
    }

    private static Uitkomst<List<Getal>> factoren(Driehoekinvoer invoer, Keuzes keuzes) {
        return new Getallen()
                .reeks("f", chainLadder(invoer.driehoek(), keuzes).factoren())
                .klaar();
    }

    private static Uitkomst<List<Getal>> chainLadder(Driehoekinvoer invoer, Keuzes keuzes) {
        var chainLadder = chainLadder(invoer.driehoek(), keuzes);
        return new Getallen()
                .reeks("f", chainLadder.factoren())
                .reeks("F", chainLadder.aandeelBinnen())
                .reeks("ult_oorsprong", chainLadder.eindstanden())
                .reeks("ibnr_oorsprong", chainLadder.nogTeKomen())
                .totaal("ibnr_totaal", som(chainLadder.nogTeKomen()))
                .klaar();
    }

    private static Uitkomst<List<Getal>> staart(Driehoekinvoer invoer, Keuzes keuzes) {
        var chainLadder = chainLadder(invoer.driehoek(), keuzes);
        double eerste = eersteStaartperiode(chainLadder, keuzes);
        return new Getallen()
                .totaal("staart", chainLadder.staart() / eerste)
                .totaal("staart_geheel", chainLadder.staart())
                .totaal("ibnr_totaal", som(chainLadder.nogTeKomen()))
                .klaar();
    }

    private static Uitkomst<List<Getal>> benktander(Driehoekinvoer invoer, Keuzes keuzes) {
        if (!invoer.metBlootstelling()) {
            return zonderBlootstelling();
        }
        double[] verwacht = Arrays.stream(invoer.blootstelling())
                .map(b -> b * keuzes.getal("apriori"))
                .toArray();
        var methode = new Benktander(chainLadder(invoer.driehoek(), keuzes), verwacht, keuzes.geheel("n_iters"));
        return nogTeKomen(new Getallen(), methode.nogTeKomen());
    }

    private static Uitkomst<List<Getal>> capeCod(Driehoekinvoer invoer, Keuzes keuzes) {
        if (!invoer.metBlootstelling()) {
            return zonderBlootstelling();
        }
        var methode = new CapeCod(
                chainLadder(invoer.driehoek(), keuzes),
                invoer.blootstelling(),
                keuzes.getal("trend"),
                keuzes.getal("decay"));
        return nogTeKomen(new Getallen().reeks("apriori_oorsprong", methode.perEenheid()), methode.nogTeKomen());
    }

    private static Uitkomst<List<Getal>> additief(Driehoekinvoer invoer, Keuzes keuzes) {
        if (!invoer.metBlootstelling()) {
            return zonderBlootstelling();
        }
        var methode = new AdditieveMethode(invoer.driehoek(), invoer.blootstelling(), gemiddelde(keuzes));
        double[] nogTeKomen = methode.nogTeKomen();
        return nogTeKomen(new Getallen().totaal("som_onderdriehoek", som(nogTeKomen)), nogTeKomen);
    }

    private static Uitkomst<List<Getal>> nogTeKomen(Getallen getallen, double[] nogTeKomen) {
        return getallen.reeks("ibnr_oorsprong", nogTeKomen)
                .totaal("ibnr_totaal", som(nogTeKomen))
                .klaar();
    }

    private static Uitkomst<List<Getal>> zonderBlootstelling() {
        return Getallen.geen(Reden.GEEN_BRON, "Voor elke oorsprong is een blootstelling nodig");
    }

    private static ChainLadder chainLadder(nl.grip.rekenen.reserveren.Driehoek driehoek, Keuzes keuzes) {
        var keuze = new Factorkeuze(
                gemiddelde(keuzes),
                keuzes.geheel("n_periods"),
                aantal(keuzes, "drop_high"),
                aantal(keuzes, "drop_low"),
                keuzes.geheel("preserve"));
        var zonder = ChainLadder.van(driehoek, keuze);
        return zonder.metStaart(staart(zonder, keuzes));
    }

    private static double staart(ChainLadder chainLadder, Keuzes keuzes) {
        String naam = keuzes.woord("staart");
        return Breuk.find(naam)
                .orElseGet(() -> Staart.valueOf(naam.toUpperCase(Locale.ROOT))
                        .factor(chainLadder.factoren(), keuzes.geheel("extrap_periods")));
    }

    /** chainladder-python counts the first extrapolated period with the pattern; its tail is what comes after that. */
    private static double eersteStaartperiode(ChainLadder chainLadder, Keuzes keuzes) {
        String naam = keuzes.woord("staart");
        return Breuk.find(naam).isPresent()
                ? 1
                : Staart.valueOf(naam.toUpperCase(Locale.ROOT)).factor(chainLadder.factoren(), 1);
    }

    private static int aantal(Keuzes keuzes, String optie) {
        return switch (keuzes.woord(optie)) {
            case "True" -> 1;
            case "False" -> 0;
            default -> keuzes.geheel(optie);
        };
    }

    private static Gemiddelde gemiddelde(Keuzes keuzes) {
        return Gemiddelde.valueOf(keuzes.woord("gemiddelde").toUpperCase(Locale.ROOT));
    }

    private static double som(double[] waarden) {
        return Arrays.stream(waarden).sum();
    }
}
