// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.janee;
import static nl.grip.rekenen.methode.Optie.tekst;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.overleving.AalenJohansen;
import nl.grip.rekenen.overleving.Band;
import nl.grip.rekenen.overleving.Duren;
import nl.grip.rekenen.overleving.KaplanMeier;
import nl.grip.rekenen.overleving.Logrank;
import nl.grip.rekenen.overleving.NelsonAalen;
import nl.grip.rekenen.overleving.Risicotafel;

/** Durations, under the names and options of the reference cases. */
final class Overlevingsmethoden {
    private static final double[] KANSEN = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

    private Overlevingsmethoden() {}

    static List<Methode> alle() {
        return List.of(
                perGroep(
                        "KaplanMeier",
                        Overlevingsmethoden::kaplanMeier,
                        woord("conf.type", "log", "log-log", "plain", "logit", "arcsin"),
                        getal("conf.int", "0.95"),
                        getal("tau", "")),
                perGroep("NelsonAalen", Overlevingsmethoden::nelsonAalen),
                perGroep(
                        "AalenJohansen",
                        Overlevingsmethoden::aalenJohansen,
                        tekst("0", ""),
                        tekst("1", ""),
                        tekst("2", ""),
                        tekst("3", "")),
                Methode.van("logrank", Overlevingsmethoden::logrank, janee("groep"), getal("rho", "0")));
    }

    /** What a method says of one group of durations; each index begins with {@code voor}. */
    private interface Curve {
        void schrijf(Getallen getallen, Duren duren, Keuzes keuzes, String voor);
    }

    /** All rows together, one group, or each group by itself with its name before the index. */
    private static Methode perGroep(String naam, Curve curve, Optie... eigen) {
        return Methode.van(
                naam,
                (tabel, keuzes) -> {
                    String bezwaar = Duurinvoer.bezwaar(tabel);
                    return bezwaar.isEmpty()
                            ? reken(Duurinvoer.van(tabel), keuzes, curve)
                            : Getallen.geen(Reden.GEEN_BRON, bezwaar);
                },
                Stream.concat(Stream.of(janee("alle"), tekst("groep", "")), Arrays.stream(eigen))
                        .toArray(Optie[]::new));
    }

    private static Uitkomst<List<Getal>> reken(Duurinvoer invoer, Keuzes keuzes, Curve curve) {
        var getallen = new Getallen();
        String groep = keuzes.woord("groep");
        if (!groep.isEmpty() && !invoer.groepsnamen().contains(groep)) {
            return Getallen.geen(Reden.GEEN_BRON, "De groep " + groep + " komt niet voor");
        }
        if (!groep.isEmpty()) {
            curve.schrijf(getallen, invoer.groep(groep), keuzes, "");
        } else if (keuzes.ja("alle") || invoer.groepsnamen().size() < 2) {
            curve.schrijf(getallen, invoer.duren(), keuzes, "");
        } else {
            invoer.groepsnamen().forEach(naam -> curve.schrijf(getallen, invoer.groep(naam), keuzes, naam + "@"));
        }
        return getallen.klaar();
    }

    private static void kaplanMeier(Getallen getallen, Duren duren, Keuzes keuzes, String voor) {
        var tafel = Risicotafel.van(duren);
        var curve = KaplanMeier.van(tafel);
        var band =
                Band.valueOf(keuzes.woord("conf.type").toUpperCase(Locale.ROOT).replace('-', '_'));
        double niveau = keuzes.getal("conf.int");
        for (double tijd : Duurinvoer.leesmomenten(duren)) {
            String index = voor + Duurinvoer.index(tijd);
            getallen.een("S", index, curve.op(tijd))
                    .een("aantal_at_risk", index, tafel.opRisicoOp(tijd))
                    .een("greenwood_se_S", index, curve.fout(tijd))
                    .een("onder95", index, band.onder(curve, tijd, niveau))
                    .een("boven95", index, band.boven(curve, tijd, niveau));
        }
        Arrays.stream(KANSEN).forEach(kans -> getallen.een("kwantiel", voor + kans, curve.kwantiel(kans)));
        double grens = keuzes.gegeven("tau")
                ? keuzes.getal("tau")
                : Arrays.stream(duren.eind()).max().orElse(0);
        var gemiddelde = curve.beperktGemiddelde(grens);
        getallen.een("mediaan", voor + Getal.TOTAAL, curve.kwantiel(0.5))
                .een("rmst", voor + Getal.TOTAAL, gemiddelde.waarde())
                .een("rmst_se", voor + Getal.TOTAAL, gemiddelde.standaardfout());
    }

    private static void nelsonAalen(Getallen getallen, Duren duren, Keuzes keuzes, String voor) {
        var curve = NelsonAalen.van(Risicotafel.van(duren));
        for (double tijd : Duurinvoer.leesmomenten(duren)) {
            getallen.een("H", voor + Duurinvoer.index(tijd), curve.op(tijd))
                    .een("se_H", voor + Duurinvoer.index(tijd), curve.fout(tijd));
        }
    }

    private static void aalenJohansen(Getallen getallen, Duren duren, Keuzes keuzes, String voor) {
        var curve = AalenJohansen.van(duren);
        for (double tijd : Duurinvoer.leesmomenten(duren)) {
            for (int reden = 1; reden <= duren.redenen(); reden++) {
                getallen.een("CIF" + reden, voor + Duurinvoer.index(tijd), curve.op(tijd, reden))
                        .een("se_CIF" + reden, voor + Duurinvoer.index(tijd), curve.fout(tijd, reden));
            }
        }
    }

    private static Uitkomst<List<Getal>> logrank(Tabel tabel, Keuzes keuzes) {
        String bezwaar = Duurinvoer.bezwaar(tabel);
        if (!bezwaar.isEmpty()) {
            return Getallen.geen(Reden.GEEN_BRON, bezwaar);
        }
        var invoer = Duurinvoer.van(tabel);
        var namen = invoer.groepsnamen();
        if (namen.size() < 2) {
            return Getallen.geen(Reden.GEEN_BRON, "De kolom groep moet twee of meer groepen noemen");
        }
        var toets =
                Logrank.van(invoer.duren(), namen.stream().map(invoer::groep).toList(), keuzes.getal("rho"));
        var index = namen.stream().map(naam -> "groep=" + naam).toList();
        return new Getallen()
                .reeks("waargenomen", index, toets.waargenomen())
                .reeks("verwacht", index, toets.verwacht())
                .totaal("chi2", toets.chi2())
                .totaal("p", toets.p())
                .klaar();
    }
}
