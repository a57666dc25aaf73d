// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.tekst;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.tijdreeks.Ets;
import nl.grip.rekenen.tijdreeks.EtsVorm;
import nl.grip.rekenen.tijdreeks.Naief;
import nl.grip.rekenen.tijdreeks.Theta;
import nl.grip.rekenen.tijdreeks.Voorspelling;

/** Looking ahead, under the names and options of the reference cases. */
final class Voorspelmethoden {
    private static final Optie H = getal("h", "");
    /** Error, trend and season; Z leaves the choice open. */
    private static final Pattern MODEL = Pattern.compile("([AMZ])(N|Ad|A|Z)([NAMZ])");

    private Voorspelmethoden() {}

    static List<Methode> alle() {
        return List.of(
                Tijdreeksmethoden.methode("naive", 3, r -> antwoord(Naief.laatsteWaarde(r.waarden(), r.horizon())), H),
                Tijdreeksmethoden.methode("snaive", 3, Voorspelmethoden::seizoen, H),
                Tijdreeksmethoden.methode("rwf_drift", 3, r -> antwoord(Naief.drift(r.waarden(), r.horizon())), H),
                Tijdreeksmethoden.methode("thetaf", 4, Voorspelmethoden::theta, H),
                Tijdreeksmethoden.methode(
                        "ets",
                        4,
                        Voorspelmethoden::ets,
                        H,
                        tekst("model", "auto"),
                        woord("damped", "auto", "TRUE", "FALSE")),
                Tijdreeksmethoden.methode("combinatie", 5, Voorspelmethoden::combinatie, H));
    }

    private static Uitkomst<List<Getal>> seizoen(Reeksinvoer reeks) {
        return reeks.waarden().length <= reeks.periode()
                ? tekort()
                : antwoord(Naief.seizoen(reeks.waarden(), reeks.periode(), reeks.horizon()));
    }

    private static Uitkomst<List<Getal>> theta(Reeksinvoer reeks) {
        return Theta.find(reeks.waarden(), reeks.periode(), reeks.horizon())
                .map(Voorspelmethoden::antwoord)
                .orElseGet(Voorspelmethoden::tekort);
    }

    private static Uitkomst<List<Getal>> ets(Reeksinvoer reeks) {
        return Ets.find(reeks.waarden(), reeks.periode(), gekozen(reeks.keuzes()))
                .map(ets -> antwoord(ets, reeks.horizon()))
                .orElseGet(Voorspelmethoden::tekort);
    }

    private static Uitkomst<List<Getal>> antwoord(Ets ets, int horizon) {
        var getallen = new Getallen().totaal("loglik", ets.logLikelihood()).totaal("aicc", ets.aicc());
        ets.schattingen().forEach(p -> getallen.een("parameter", p.naam(), p.waarde()));
        return voegToe(getallen, ets.voorspel(horizon)).klaar();
    }

    /** Exponential smoothing, Theta and the repeated season, with equal weights. */
    private static Uitkomst<List<Getal>> combinatie(Reeksinvoer reeks) {
        var delen = Stream.of(
                        Ets.find(reeks.waarden(), reeks.periode(), vorm -> true)
                                .map(ets -> ets.voorspel(reeks.horizon())),
                        Theta.find(reeks.waarden(), reeks.periode(), reeks.horizon()))
                .flatMap(java.util.Optional::stream)
                .toList();
        return delen.isEmpty() ? tekort() : antwoord(Voorspelling.combinatie(delen));
    }

    private static Predicate<EtsVorm> gekozen(Keuzes keuzes) {
        String model = keuzes.woord("model").equals("auto") ? "ZZZ" : keuzes.woord("model");
        var delen = MODEL.matcher(model);
        if (!delen.matches()) {
            throw new OngeldigeVraag(
                    "De optie model van ets kan niet '" + model + "' zijn; wel: auto, of zoals ANN, AAdN, MAM, ZZZ.");
        }
        Predicate<EtsVorm> fout =
                vorm -> delen.group(1).equals("Z") || delen.group(1).equals("M") == vorm.multiplicatieveFout();
        return fout.and(vorm -> trend(delen.group(2), keuzes.woord("damped"), vorm.trend()))
                .and(vorm -> delen.group(3).equals("Z") || vorm.seizoen().name().equals(delen.group(3)));
    }

    private static boolean trend(String gevraagd, String gedempt, EtsVorm.Trend trend) {
        boolean naam = switch (gevraagd) {
            case "Z" -> true;
            case "A" -> trend == (gedempt.equals("TRUE") ? EtsVorm.Trend.AD : EtsVorm.Trend.A);
            default -> trend.name().equals(gevraagd.toUpperCase(Locale.ROOT));
        };
        boolean demping = gedempt.equals("auto")
                || (trend == EtsVorm.Trend.AD) == gedempt.equals("TRUE")
                || trend == EtsVorm.Trend.N;
        return naam && demping;
    }

    private static Uitkomst<List<Getal>> antwoord(Voorspelling voorspelling) {
        return voegToe(new Getallen(), voorspelling).klaar();
    }

    private static Getallen voegToe(Getallen getallen, Voorspelling voorspelling) {
        return getallen.reeks("punt", voorspelling.punt())
                .reeks("onder80", voorspelling.onder(0.80))
                .reeks("boven80", voorspelling.boven(0.80))
                .reeks("onder95", voorspelling.onder(0.95))
                .reeks("boven95", voorspelling.boven(0.95));
    }

    private static Uitkomst<List<Getal>> tekort() {
        return Getallen.geen(Reden.TE_WEINIG_GEGEVENS, "De reeks is te kort voor deze methode");
    }
}
