// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import static nl.grip.rekenen.methode.Optie.getal;
import static nl.grip.rekenen.methode.Optie.janee;
import static nl.grip.rekenen.methode.Optie.tekst;
import static nl.grip.rekenen.methode.Optie.woord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.evaluatie.Onderbreking;
import nl.grip.rekenen.evaluatie.Regressie;
import nl.grip.rekenen.evaluatie.RobuusteFout;
import nl.grip.rekenen.evaluatie.VasteEffecten;

/** Regressions that ask whether a measure worked, under the names and options of the reference cases. */
final class Evaluatiemethoden {
    private static final Optie FORMULE = tekst("formule", "");

    private Evaluatiemethoden() {}

    static List<Methode> alle() {
        return List.of(
                Methode.van("OLS", (t, k) -> kleinsteKwadraten(t, k, "y~x"), robuust()),
                Methode.van(
                        "ITS",
                        (t, k) -> kleinsteKwadraten(t, k, "log(" + uitkomst(t) + ")~t+wet+t_na_wet+maand"),
                        robuust()),
                Methode.van(
                        "DiD",
                        Evaluatiemethoden::verschilInVerschil,
                        robuust(tekst("behandeld", ""), tekst("controle", ""))),
                Methode.van("tweezijdige vaste effecten", Evaluatiemethoden::vasteEffecten, FORMULE),
                Methode.van("ITS_Poisson", Telmethoden::poisson, FORMULE, janee("quasi"), janee("log-link")),
                Methode.van("ITS_NegBin", Telmethoden::negatiefBinomiaal, FORMULE, janee("log-link")));
    }

    private static Optie[] robuust(Optie... eigen) {
        return Stream.concat(
                        Arrays.stream(eigen),
                        Stream.of(
                                FORMULE,
                                tekst("cluster", ""),
                                woord("type", "", "HC0", "HC1", "HC2", "HC3", "HC4"),
                                tekst("multi0", "FALSE"),
                                janee("CR1"),
                                janee("HC0"),
                                janee("HC1"),
                                janee("HC2"),
                                janee("HC3"),
                                janee("HC4"),
                                getal("lag", ""),
                                woord("prewhite", "nee"),
                                janee("adjust")))
                .toArray(Optie[]::new);
    }

    /** Without a formula: the column that the key names, else the first that is neither time nor measure. */
    static String uitkomst(Tabel tabel) {
        var kolommen = tabel.kolommen();
        return kolommen.stream()
                .filter(kolom -> tabel.sleutel().endsWith("_" + kolom))
                .findFirst()
                .or(() -> kolommen.stream()
                        .filter(kolom -> !List.of("nr", "t", "maand", "wet").contains(kolom))
                        .findFirst())
                .orElse("y");
    }

    static Uitkomst<List<Getal>> reken(
            Tabel tabel, Formule formule, boolean metConstante, Function<Ontwerp, Uitkomst<List<Getal>>> methode) {
        return Ontwerp.find(formule, tabel, metConstante)
                .map(methode)
                .orElseGet(() -> Getallen.geen(
                        Reden.GEEN_BRON, "De formule vraagt kolommen met getallen, en meer rijen dan kolommen"));
    }

    static Formule formule(Keuzes keuzes, String standaard) {
        return Formule.van(keuzes.gegeven("formule") ? keuzes.woord("formule") : standaard);
    }

    private static Uitkomst<List<Getal>> kleinsteKwadraten(Tabel tabel, Keuzes keuzes, String standaard) {
        var formule = formule(keuzes, standaard);
        return reken(tabel, formule, true, ontwerp -> {
            var regressie = Regressie.van(ontwerp.x(), ontwerp.y());
            var getallen = new Getallen()
                    .reeks("coef", ontwerp.namen(), regressie.coefficienten())
                    .reeks("se_ols", ontwerp.namen(), regressie.standaardfouten())
                    .totaal("sigma", regressie.sigma())
                    .totaal("r2", regressie.r2())
                    .totaal("durbin_watson", regressie.durbinWatson());
            fouten(getallen, ontwerp, new RobuusteFout(regressie), tabel, keuzes);
            onderbreking(getallen, ontwerp, regressie, tabel, formule);
            return getallen.klaar();
        });
    }

    private static void fouten(Getallen getallen, Ontwerp ontwerp, RobuusteFout fout, Tabel tabel, Keuzes keuzes) {
        var soort = soort(keuzes);
        double[] hc = fout.ongelijk(soort);
        boolean cluster = keuzes.gegeven("cluster");
        int lag = keuzes.gegeven("lag") ? keuzes.geheel("lag") : RobuusteFout.gangbareLag(ontwerp.y().length);
        getallen.reeks("se", ontwerp.namen(), cluster ? fout.cluster(clusters(tabel, keuzes), soort) : hc)
                .reeks("se_hc", ontwerp.namen(), hc)
                .reeks("se_nw", ontwerp.namen(), fout.neweyWest(Math.max(0, lag), keuzes.ja("adjust")));
    }

    private static RobuusteFout.Soort soort(Keuzes keuzes) {
        return Arrays.stream(RobuusteFout.Soort.values())
                .filter(soort -> keuzes.ja(soort.name()) || keuzes.woord("type").equals(soort.name()))
                .findFirst()
                .orElse(RobuusteFout.Soort.HC1);
    }

    private static List<String[]> clusters(Tabel tabel, Keuzes keuzes) {
        var namen = List.of(keuzes.woord("cluster").split("\\+"));
        namen.stream().filter(naam -> !tabel.heeft(naam)).findFirst().ifPresent(naam -> {
            throw new OngeldigeVraag("De kolom '" + naam + "' voor de clusters staat niet in de invoer.");
        });
        return namen.stream().limit(2).map(tabel::teksten).toList();
    }

    private static void onderbreking(
            Getallen getallen, Ontwerp ontwerp, Regressie regressie, Tabel tabel, Formule formule) {
        int[] maatregel = ontwerp.plaatsen("law", "tn");
        if (maatregel.length > 0) {
            double[] wet = tabel.getallen("wet");
            boolean[] na = new boolean[wet.length];
            IntStream.range(0, na.length).forEach(i -> na[i] = wet[i] != 0);
            var som = Onderbreking.van(regressie, maatregel, na, formule.logaritme() ? Math::exp : w -> w);
            getallen.totaal("werkelijk_som_na", som.werkelijk())
                    .totaal("contrafeitelijk_som_na", som.contrafeitelijk());
        }
    }

    /** Two series beside each other become rows below each other: {@code behandeld} 1 or 0, {@code na} 1 after the measure. */
    private static Uitkomst<List<Getal>> verschilInVerschil(Tabel tabel, Keuzes keuzes) {
        boolean gestapeld = !keuzes.gegeven("behandeld") || !keuzes.gegeven("controle");
        return kleinsteKwadraten(gestapeld ? tabel : stapel(tabel, keuzes), keuzes, "log(aantal)~behandeld*na");
    }

    /** A cluster {@code maand} is a month in time here, not a month of the year: the number of the row. */
    private static Tabel stapel(Tabel tabel, Keuzes keuzes) {
        String[] na = tabel.teksten(tabel.heeft("na") ? "na" : "wet");
        String[] tijd = tabel.teksten(tabel.heeft("nr") ? "nr" : "maand");
        List<List<String>> rijen = new ArrayList<>();
        for (String groep : List.of("behandeld", "controle")) {
            String[] aantal = tabel.teksten(keuzes.woord(groep));
            for (int i = 0; i < aantal.length; i++) {
                rijen.add(List.of(aantal[i], groep.equals("behandeld") ? "1" : "0", na[i], tijd[i]));
            }
        }
        return Tabel.perSleutel(List.of("aantal", "behandeld", "na", "maand"), rijen)
                .get(0);
    }

    /** The last two terms of the formula are the groups. */
    private static Uitkomst<List<Getal>> vasteEffecten(Tabel tabel, Keuzes keuzes) {
        var formule = formule(keuzes, "y~x+firm+year");
        int eigen = formule.termen().size() - 2;
        if (eigen < 1 || !formule.termen().stream().allMatch(tabel::heeft)) {
            return Getallen.geen(Reden.GEEN_BRON, "De formule vraagt kolommen, met als laatste twee de groepen");
        }
        var groepen = formule.termen().stream().skip(eigen).map(tabel::teksten).toList();
        var zonderGroepen = new Formule(
                formule.uitkomst(), formule.logaritme(), formule.termen().subList(0, eigen));
        return reken(tabel, zonderGroepen, false, ontwerp -> {
            var model = VasteEffecten.van(ontwerp.x(), ontwerp.y(), groepen);
            return new Getallen()
                    .reeks("coef", ontwerp.namen(), model.coefficienten())
                    .reeks("se_ols", ontwerp.namen(), model.standaardfouten())
                    .klaar();
        });
    }
}
