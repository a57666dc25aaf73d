// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.List;
import java.util.function.Function;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.scoren.Dekkingstoets;
import nl.grip.rekenen.scoren.Terugtoets;
import nl.grip.rekenen.tijdreeks.Ets;
import nl.grip.rekenen.tijdreeks.Naief;
import nl.grip.rekenen.tijdreeks.Theta;

/** Tests of coverage on counted misses, and the rolling-origin backtest. */
final class Toetsmethoden {
    private Toetsmethoden() {}

    static List<Methode> alle() {
        return List.of(
                dekking(
                        "Kupiec",
                        toets -> new Getallen()
                                .totaal("LR", toets.kupiec())
                                .totaal("p_waarde", toets.kupiecP())
                                .klaar()),
                dekking(
                        "binomiaal_exact",
                        toets ->
                                new Getallen().totaal("p_waarde", toets.exact()).klaar()),
                Tijdreeksmethoden.methode(
                        "backtest",
                        6,
                        Toetsmethoden::terugtoets,
                        woord("methode", "ets", "ets_damped", "thetaf", "naive", "snaive", "rwf_drift"),
                        getal("h", "12"),
                        getal("eerste", ""),
                        getal("stap", "6")));
    }

    /** The counts come as options, or as columns of the input. */
    private static Methode dekking(String naam, Function<Dekkingstoets, Uitkomst<List<Getal>>> wijze) {
        return Methode.van(
                naam,
                (tabel, keuzes) -> {
                    double n = getalVan("n", tabel, keuzes);
                    double gemist = getalVan("overschrijdingen", tabel, keuzes);
                    double p = getalVan("p", tabel, keuzes);
                    return n >= 1 && gemist >= 0 && gemist <= n && p > 0 && p < 1
                            ? wijze.apply(new Dekkingstoets((int) n, (int) gemist, p))
                            : Getallen.geen(
                                    Reden.GEEN_BRON, "Nodig zijn n, overschrijdingen (0 tot n) en p (tussen 0 en 1)");
                },
                getal("n", ""),
                getal("overschrijdingen", ""),
                getal("p", ""));
    }

    private static double getalVan(String naam, Tabel tabel, Keuzes keuzes) {
        if (keuzes.gegeven(naam)) {
            return keuzes.getal(naam);
        }
        return tabel.heeft(naam) && tabel.rijen() > 0 ? tabel.getallen(naam)[0] : Double.NaN;
    }

    private static Uitkomst<List<Getal>> terugtoets(Reeksinvoer reeks) {
        int horizon = Math.max(1, reeks.keuzes().geheel("h"));
        int eerste = reeks.keuzes().gegeven("eerste") ? reeks.keuzes().geheel("eerste") : reeks.waarden().length / 2;
        int stap = Math.max(1, reeks.keuzes().geheel("stap"));
        var toetsen = Terugtoets.rollend(
                reeks.waarden(),
                voorspeller(reeks.keuzes().woord("methode"), reeks.periode()),
                Math.max(3, eerste),
                stap,
                horizon);
        return toetsen.isEmpty()
                ? Getallen.geen(Reden.TE_WEINIG_GEGEVENS, "De reeks is te kort om op terug te kijken")
                : rijen(toetsen, reeks.periode());
    }

    private static Uitkomst<List<Getal>> rijen(List<Terugtoets> toetsen, int periode) {
        var getallen = new Getallen();
        for (Terugtoets toets : toetsen) {
            String oorsprong = Integer.toString(toets.oorsprong());
            getallen.een("MASE", oorsprong, toets.mase(periode))
                    .een("sMAPE", oorsprong, toets.smape())
                    .een("jaartotaal_fout_pct", oorsprong, toets.totaalfoutPct())
                    .een("dekking80", oorsprong, toets.dekking(0.80))
                    .een("dekking95", oorsprong, toets.dekking(0.95));
        }
        return getallen.klaar();
    }

    private static Terugtoets.Voorspeller voorspeller(String naam, int periode) {
        return (bekend, h) -> switch (naam) {
            case "thetaf" -> Theta.find(bekend, periode, h);
            case "naive" -> java.util.Optional.of(Naief.laatsteWaarde(bekend, h));
            case "rwf_drift" -> java.util.Optional.of(Naief.drift(bekend, h));
            case "snaive" ->
                java.util.Optional.of(bekend).filter(b -> b.length > periode).map(b -> Naief.seizoen(b, periode, h));
            case "ets_damped" ->
                Ets.find(bekend, periode, vorm -> vorm.trend() == nl.grip.rekenen.tijdreeks.EtsVorm.Trend.AD)
                        .map(ets -> ets.voorspel(h));
            default -> Ets.find(bekend, periode, vorm -> true).map(ets -> ets.voorspel(h));
        };
    }
}
