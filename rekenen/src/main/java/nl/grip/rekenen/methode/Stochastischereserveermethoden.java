// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.reserveren.Driehoek;
import nl.grip.rekenen.reserveren.DriehoekGlm;
import nl.grip.rekenen.reserveren.Mack;
import nl.grip.rekenen.reserveren.Mackcorrelatie;
import nl.grip.rekenen.reserveren.Mackkalenderjaar;
import nl.grip.rekenen.reserveren.MerzWuthrich;
import nl.grip.rekenen.reserveren.OdpBootstrap;
import nl.grip.rekenen.reserveren.Sigmaschatting;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Verdeling;

/** The reserving methods that say how sure they are, under the names and options of the reference cases. */
final class Stochastischereserveermethoden {
    private static final Optie VORM = woord("vorm", "cumulatief", "toename");
    private static final double[] KANSEN = {0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995};

    private Stochastischereserveermethoden() {}

    static List<Methode> alle() {
        return List.of(
                methode("Mack", Stochastischereserveermethoden::mack, mackopties()),
                methode("MerzWuthrichCDR", Stochastischereserveermethoden::merzWuthrich, mackopties()),
                methode("MackCorrelatietoets", (d, k) -> correlatie(d), VORM),
                methode("MackKalenderjaartoets", (d, k) -> kalenderjaar(d), VORM),
                methode(
                        "GLM",
                        Stochastischereserveermethoden::glm,
                        woord("familie", "overdispersed Poisson", "Poisson", "Gamma", "gaussian", "inverse.gaussian"),
                        woord("link", "log"),
                        woord("phi", "Pearson"),
                        getal("bekend", "0"),
                        VORM),
                methode(
                        "BootstrapODP",
                        Stochastischereserveermethoden::bootstrap,
                        getal("R", "10000"),
                        woord("proces", "gamma", "od.pois"),
                        getal("zaad", "1"),
                        VORM));
    }

    private static Optie[] mackopties() {
        return new Optie[] {
            getal("alpha", "1"),
            woord("est_sigma", "log-linear", "Mack"),
            getal("tail", "1"),
            getal("dev", "1", "all"),
            VORM
        };
    }

    private static Methode methode(
            String naam, BiFunction<Driehoek, Keuzes, Uitkomst<List<Getal>>> rekenwijze, Optie... opties) {
        return Methode.van(
                naam,
                (tabel, keuzes) ->
                        Reserveermethoden.reken(tabel, keuzes, (invoer, k) -> rekenwijze.apply(invoer.driehoek(), k)),
                opties);
    }

    private static Uitkomst<List<Getal>> mack(Driehoek driehoek, Keuzes keuzes) {
        var mack = schat(driehoek, keuzes);
        double[] f = mack.factoren();
        return new Getallen()
                .reeks("f", keuzes.getal("tail") > 1 ? f : metSlot(f))
                .reeks("f_se", mack.standaardfoutFactoren())
                .reeks("sigma", mack.sigma())
                .reeks("ibnr_oorsprong", mack.nogTeKomen())
                .reeks("se_oorsprong", mack.standaardfout())
                .totaal("ibnr_totaal", Arrays.stream(mack.nogTeKomen()).sum())
                .totaal("se_totaal", mack.standaardfoutTotaal())
                .totaal("procesrisico_totaal", mack.procesrisicoTotaal())
                .totaal("parameterrisico_totaal", mack.parameterrisicoTotaal())
                .klaar();
    }

    /** After the last period nothing grows any more: factor 1. */
    private static double[] metSlot(double[] f) {
        double[] langer = Arrays.copyOf(f, f.length + 1);
        langer[f.length] = 1;
        return langer;
    }

    private static Mack schat(Driehoek driehoek, Keuzes keuzes) {
        var sigma = keuzes.woord("est_sigma").equals("Mack") ? Sigmaschatting.MACK : Sigmaschatting.LOGLINEAIR;
        return Mack.van(driehoek, keuzes.getal("alpha"), sigma, keuzes.getal("tail"));
    }

    private static Uitkomst<List<Getal>> merzWuthrich(Driehoek driehoek, Keuzes keuzes) {
        if (keuzes.getal("alpha") != 1 || keuzes.getal("tail") != 1) {
            return Getallen.geen(
                    Reden.NIET_GEDEFINIEERD, "De formules van Merz en Wuthrich gelden voor alpha 1 zonder staart");
        }
        var methode = MerzWuthrich.van(schat(driehoek, keuzes));
        double[] perJaar = IntStream.rangeClosed(1, driehoek.perioden())
                .mapToDouble(methode::standaardfoutTotaal)
                .toArray();
        return new Getallen()
                .reeks("cdr1_se_oorsprong", methode.standaardfout(1))
                .totaal("cdr1_se_totaal", perJaar[0])
                .reeks("cdr_se_totaal_jaar", perJaar)
                .klaar();
    }

    private static Uitkomst<List<Getal>> correlatie(Driehoek driehoek) {
        var toets = Mackcorrelatie.van(driehoek);
        return new Getallen()
                .totaal("T", toets.t())
                .totaal("VarT", toets.variantie())
                .klaar();
    }

    private static Uitkomst<List<Getal>> kalenderjaar(Driehoek driehoek) {
        var toets = Mackkalenderjaar.van(driehoek);
        return new Getallen()
                .totaal("Z", toets.z())
                .totaal("EZ", toets.verwacht())
                .totaal("VarZ", toets.variantie())
                .klaar();
    }

    private static Uitkomst<List<Getal>> glm(Driehoek driehoek, Keuzes keuzes) {
        var gevonden = DriehoekGlm.find(driehoek, macht(keuzes.woord("familie")));
        if (gevonden.isEmpty()) {
            return Getallen.geen(
                    Reden.NIET_GEDEFINIEERD, "Een rij of kolom telt op tot minder dan nul: een log-model past niet");
        }
        var glm = gevonden.get();
        double totaal = Arrays.stream(glm.nogTeKomen()).sum();
        return new Getallen()
                .reeks("reserve_oorsprong", glm.nogTeKomen())
                .reeks("nog_te_melden_oorsprong", glm.nogTeKomen())
                .reeks("se_oorsprong", glm.standaardfout())
                .totaal("reserve_totaal", totaal)
                .totaal("nog_te_melden_totaal", totaal)
                .totaal("se_totaal", glm.standaardfoutTotaal())
                .totaal("phi", glm.phi())
                .klaar();
    }

    private static double macht(String familie) {
        return switch (familie) {
            case "Gamma" -> 2;
            case "inverse.gaussian" -> 3;
            case "gaussian" -> 0;
            default -> 1;
        };
    }

    private static Uitkomst<List<Getal>> bootstrap(Driehoek driehoek, Keuzes keuzes) {
        var proces = keuzes.woord("proces").equals("gamma") ? OdpBootstrap.Proces.GAMMA : OdpBootstrap.Proces.OD_POIS;
        int aantal = Math.max(2, keuzes.geheel("R"));
        return OdpBootstrap.find(driehoek, proces)
                .map(bootstrap -> bootstrap.trek(aantal, new Toeval(keuzes.geheel("zaad"))))
                .map(Stochastischereserveermethoden::totalen)
                .map(totalen -> samenvatting(Verdeling.van(totalen)))
                .orElseGet(() -> Getallen.geen(
                        Reden.TE_WEINIG_GEGEVENS, "Er zijn te weinig bruikbare cellen om afwijkingen uit te trekken"));
    }

    private static double[] totalen(double[][] trekkingen) {
        return Arrays.stream(trekkingen)
                .mapToDouble(trekking -> Arrays.stream(trekking).sum())
                .toArray();
    }

    private static Uitkomst<List<Getal>> samenvatting(Verdeling verdeling) {
        var getallen = new Getallen()
                .totaal("gemiddelde", verdeling.gemiddelde())
                .totaal("sd", verdeling.standaardafwijking());
        Arrays.stream(KANSEN)
                .forEach(kans -> getallen.een("kwantiel", Double.toString(kans), verdeling.kwantiel(kans)));
        return getallen.klaar();
    }
}
