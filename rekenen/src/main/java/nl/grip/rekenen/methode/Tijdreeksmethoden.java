// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.janee;
import static nl.grip.rekenen.methode.Optie.tekst;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.tijdreeks.Autocorrelatie;
import nl.grip.rekenen.tijdreeks.HoltWinters;
import nl.grip.rekenen.tijdreeks.HoltWinters.Begin;
import nl.grip.rekenen.tijdreeks.HoltWinters.Gewichten;
import nl.grip.rekenen.tijdreeks.Ontleding;
import nl.grip.rekenen.tijdreeks.Stl;

/** Taking series apart and smoothing them with given weights, under the names and options of the reference cases. */
final class Tijdreeksmethoden {
    static final Optie FREQUENTIE = getal("frequentie", "1");
    private static final String LAGS = "1..36";
    private static final Optie ALPHA = getal("alpha", "0.2");
    private static final Optie BETA = getal("beta", "0.1");

    private Tijdreeksmethoden() {}

    static List<Methode> alle() {
        return List.of(
                methode("acf", 3, Tijdreeksmethoden::acf, getal("lag", LAGS), woord("noemer", "n")),
                methode("LjungBox", 3, Tijdreeksmethoden::ljungBox, getal("lag", "1"), getal("fitdf", "0")),
                methode("decompose", 3, Tijdreeksmethoden::decompose, janee("additief"), janee("multiplicatief")),
                methode(
                        "stl",
                        3,
                        Tijdreeksmethoden::stl,
                        getal("s.window", "periodic", "periodic"),
                        woord("robust", "FALSE", "TRUE")),
                methode("SES_vast", 3, Tijdreeksmethoden::ses, ALPHA, tekst("l0", "x[1]"), getal("t", "2")),
                methode(
                        "Holt_vast",
                        3,
                        Tijdreeksmethoden::holt,
                        ALPHA,
                        BETA,
                        tekst("l0", "x[2]"),
                        tekst("b0", "x[2]-x[1]"),
                        getal("t", "3")),
                methode(
                        "HoltWinters_vast",
                        3,
                        Tijdreeksmethoden::holtWinters,
                        ALPHA,
                        BETA,
                        getal("gamma", "0.1"),
                        janee("additief"),
                        janee("multiplicatief"),
                        woord("start", "R-standaard")));
    }

    static Methode methode(
            String naam, int kortst, Function<Reeksinvoer, Uitkomst<List<Getal>>> rekenwijze, Optie... opties) {
        return Methode.van(
                naam,
                (tabel, keuzes) -> Reeksinvoer.reken(tabel, keuzes, kortst, rekenwijze),
                Stream.concat(Stream.of(FREQUENTIE), Arrays.stream(opties)).toArray(Optie[]::new));
    }

    private static Uitkomst<List<Getal>> acf(Reeksinvoer reeks) {
        int gevraagd =
                reeks.keuzes().woord("lag").equals(LAGS) ? 36 : reeks.keuzes().geheel("lag");
        int lags = Math.max(1, Math.min(reeks.waarden().length - 1, gevraagd));
        return new Getallen()
                .reeks("acf", Autocorrelatie.van(reeks.waarden(), lags))
                .klaar();
    }

    private static Uitkomst<List<Getal>> ljungBox(Reeksinvoer reeks) {
        int lags = reeks.keuzes().geheel("lag");
        int geschat = reeks.keuzes().geheel("fitdf");
        if (lags <= geschat || lags >= reeks.waarden().length) {
            return Getallen.geen(Reden.TE_WEINIG_GEGEVENS, "Het aantal lags past niet bij de lengte van de reeks");
        }
        var toets = Autocorrelatie.ljungBox(reeks.waarden(), lags, geschat);
        return new Getallen().totaal("Q", toets.q()).totaal("p", toets.p()).klaar();
    }

    private static Uitkomst<List<Getal>> decompose(Reeksinvoer reeks) {
        if (!tweePerioden(reeks)) {
            return zonderSeizoen();
        }
        var ontleding =
                Ontleding.van(reeks.waarden(), reeks.periode(), reeks.keuzes().ja("multiplicatief"));
        return new Getallen().reeks("seizoen", ontleding.seizoen()).klaar();
    }

    private static Uitkomst<List<Getal>> stl(Reeksinvoer reeks) {
        if (!tweePerioden(reeks) || reeks.waarden().length == 2 * reeks.periode()) {
            return zonderSeizoen();
        }
        var venster = reeks.keuzes().woord("s.window");
        var stl = Stl.van(
                reeks.waarden(),
                reeks.periode(),
                venster.equals("periodic") ? 0 : oneven(reeks.keuzes().geheel("s.window")),
                reeks.keuzes().woord("robust").equals("TRUE"));
        double[] trend = stl.trend();
        return new Getallen()
                .reeks("seizoen", stl.seizoen())
                .reeks("trend", trend)
                .totaal("trend_laatste", trend[trend.length - 1])
                .klaar();
    }

    private static int oneven(int venster) {
        return Math.max(3, venster + (venster % 2 == 0 ? 1 : 0));
    }

    private static Uitkomst<List<Getal>> ses(Reeksinvoer reeks) {
        var slot = HoltWinters.van(
                reeks.waarden(),
                new Gewichten(reeks.keuzes().getal("alpha"), 0, 0),
                Begin.eersteWaarde(reeks.waarden()),
                false);
        return new Getallen()
                .totaal("SSE", slot.sse())
                .totaal("niveau_slot", slot.niveau())
                .klaar();
    }

    private static Uitkomst<List<Getal>> holt(Reeksinvoer reeks) {
        var gewichten =
                new Gewichten(reeks.keuzes().getal("alpha"), reeks.keuzes().getal("beta"), 0);
        return coefficienten(HoltWinters.van(reeks.waarden(), gewichten, Begin.eersteStap(reeks.waarden()), false));
    }

    private static Uitkomst<List<Getal>> holtWinters(Reeksinvoer reeks) {
        if (!tweePerioden(reeks)) {
            return zonderSeizoen();
        }
        var keuzes = reeks.keuzes();
        boolean maal = keuzes.ja("multiplicatief");
        return coefficienten(HoltWinters.van(
                reeks.waarden(),
                new Gewichten(keuzes.getal("alpha"), keuzes.getal("beta"), keuzes.getal("gamma")),
                Begin.tweePerioden(reeks.waarden(), reeks.periode(), maal),
                maal));
    }

    private static Uitkomst<List<Getal>> coefficienten(HoltWinters slot) {
        var getallen = new Getallen()
                .totaal("SSE", slot.sse())
                .een("coef", "a", slot.niveau())
                .een("coef", "b", slot.trend());
        for (int k = 0; k < slot.seizoen().length; k++) {
            getallen.een("coef", "s" + (k + 1), slot.seizoen()[k]);
        }
        return getallen.klaar();
    }

    private static boolean tweePerioden(Reeksinvoer reeks) {
        return reeks.periode() > 1 && reeks.waarden().length >= 2 * reeks.periode();
    }

    private static Uitkomst<List<Getal>> zonderSeizoen() {
        return Getallen.geen(
                Reden.TE_WEINIG_GEGEVENS, "Voor een seizoen zijn een frequentie boven 1 en twee hele perioden nodig");
    }
}
