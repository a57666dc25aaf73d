// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Besparingsgrondslag;
import nl.grip.sturing.bekostiging.Experiment;
import nl.grip.sturing.maatregel.Bandbreedte;
import nl.grip.sturing.maatregel.Breakeven;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Demping;
import nl.grip.sturing.maatregel.Demping.Besparing;
import nl.grip.sturing.maatregel.Effectband;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.narekenen.Grootheid;

/** Effect, bands, growth and adding up (V40-V46, V50, V55-V59). */
final class GoudMaatregel {
    private static final BigDecimal EEN = BigDecimal.ONE;

    private GoudMaatregel() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put("netto_effect", GoudMaatregel::netto);
        m.put("netto_effect_onbekend", GoudMaatregel::onbekend);
        m.put("effectband", GoudMaatregel::banden);
        m.put("effectband_raming", in -> Uitvoer.of("band_rekenkundig", band(in.getal("businesscase_netto"))));
        m.put("impliciete_besparingsgrondslag", GoudMaatregel::grondslag);
        m.put("afschrijving_eenmalig", in -> Uitvoer.of("jaarlast", jaarlast(in, "eenmalig")));
        m.put("jaarlast_eenmalig", in -> Uitvoer.of("per_jaar", jaarlast(in, "bedrag")));
        m.put("netto_structureel_effect", GoudMaatregel::structureel);
        m.put("ingroei_lineair", GoudMaatregel::lineair);
        m.put("ingroei_maatregel", GoudMaatregel::ingroei);
        m.put("demping_keten", GoudMaatregel::keten);
        m.put("demping_totaal", GoudMaatregel::totaal);
        m.put("demping_volgorde", GoudMaatregel::volgorde);
        m.put("optellen_bandbreedte", GoudMaatregel::bandbreedte);
        m.put(
                "som_brief",
                in -> Uitvoer.of("totaal", Getal.som(in.lijst("besparingen")))
                        .met(
                                "pct_van_100mln",
                                Getal.pct(Getal.som(in.lijst("besparingen")), new BigDecimal("100000000"))));
        m.put("som_jaar", in -> Uitvoer.of("totaal", Getal.som(in.lijst(enige(in)))));
        m.put("som_besparingen", GoudMaatregel::besparingen);
        m.put("break_even", GoudMaatregel::breakeven);
        m.put(
                "jaarbasis_omrekenen",
                in -> Uitvoer.of("notitiebedrag", in.formule("jaarbedrag * weken_notitie / weken_jaar")));
        m.put("gedeelde_kosten", GoudNarekenen::gedeeld);
        m.put("realisatie_maatregel", GoudMaatregel::realisatie);
        m.put("experiment", GoudMaatregel::experiment);
        m.put("onderbouwing", in -> Uitvoer.of("totaal", som(in)));
        m.put("netto_praktijkondersteuner", in -> Uitvoer.of("netto", in.formule("besparing - inzet")));
        m.put("agenda_wmo", GoudMaatregel::agenda);
        m.put("vrijval_nee_tenzij", in -> Uitvoer.of("totaal", Getal.som(in.lijst("bedragen"))));
        m.put("vrijval_aandeel", GoudMaatregel::vrijval);
        m.put("speerpunt_telling", in -> Uitvoer.of("totaal", som(in)));
        m.put("telling_register", in -> Uitvoer.of("totaal", som(in)));
        m.put("som_onderdelen", in -> Uitvoer.of("totaal", GoudNarekenen.totaal(in, Grootheid.KOSTEN)));
        m.put("relatief_verschil", GoudMaatregel::relatief);
        m.put("brief_tegen_bijlage", GoudNarekenen::brief);
        m.put("telling_deelnemers", GoudNarekenen::deelnemers);
    }

    private static BigDecimal som(Invoer in) {
        return Getal.som(new ArrayList<>(in.getallenZonder().values()));
    }

    private static String enige(Invoer in) {
        return in.velden().keySet().stream().findFirst().orElseThrow();
    }

    private static Uitvoer netto(Invoer in) {
        BigDecimal kosten = in.getal(in.heeft("kosten") ? "kosten" : "projectkosten");
        String effect = in.heeft("rendement_per_euro")
                ? "-" + kosten.toPlainString() + " * "
                        + in.getal("rendement_per_euro").toPlainString()
                : in.getal(in.heeft("effect") ? "effect" : "structureel").toPlainString();
        GoudPlan plan = new GoudPlan().structureel(kosten).effect(effect);
        return Uitvoer.of("netto", plan.findNetto().orElseThrow()).met("effect", plan.effect());
    }

    private static Uitvoer onbekend(Invoer in) {
        GoudPlan plan = new GoudPlan()
                .structureel(in.getal("kosten"))
                .effect(in.velden().get("effect") instanceof BigDecimal e ? e.toPlainString() : "onbekend");
        return Uitvoer.of("netto", plan.findNetto().<Object>map(n -> n).orElse("ntb"))
                .met("kosten", plan.kosten());
    }

    private static String band(BigDecimal besparing) {
        return Effectband.van(Centen.rond(besparing)).name();
    }

    private static Uitvoer banden(Invoer in) {
        return Uitvoer.of(
                "band", in.lijst("netto").stream().map(GoudMaatregel::band).toList());
    }

    private static Uitvoer grondslag(Invoer in) {
        return Uitvoer.of("grondslag_laag", grondslag(in, "laag")).met("grondslag_hoog", grondslag(in, "hoog"));
    }

    private static BigDecimal grondslag(Invoer in, String kant) {
        return new Besparingsgrondslag(in.getal("band_" + kant), in.getal("uitvoering"), in.getal("pct_" + kant))
                .uitgaven();
    }

    private static BigDecimal jaarlast(Invoer in, String naam) {
        return new GoudPlan().eenmalig(in.getal(naam), in.geheel("jaren")).kosten();
    }

    private static Uitvoer structureel(Invoer in) {
        GoudPlan plan = new GoudPlan()
                .structureel(in.getal("structurele_lasten"))
                .eenmalig(in.getal("eenmalig"), in.geheel("jaren"))
                .effect("-" + in.getal("baten").toPlainString());
        return Uitvoer.of("netto", plan.findNetto().orElseThrow().negate());
    }

    private static Uitvoer lineair(Invoer in) {
        return Uitvoer.of(
                "effect",
                new GoudPlan(in.geheel("jaar"))
                        .effect(in.getal("structureel").toPlainString())
                        .groeipad(in.geheel("start"), in.geheel("volledig"))
                        .effect());
    }

    /** The shares belong to 2021, 2022 and on. */
    private static Uitvoer ingroei(Invoer in) {
        List<BigDecimal> delen = in.lijst(in.heeft("ingroei") ? "ingroei" : in.heeft("deel") ? "deel" : "pct");
        String formule = in.heeft("grondslag") ? "grondslag * deel + vervoer" : "structureel * deel";
        Uitvoer uit = new Uitvoer();
        for (int i = 0; i < delen.size(); i++) {
            uit.met("j" + (2021 + i), in.formule(formule, Map.of("deel", delen.get(i))));
        }
        return uit;
    }

    private static BigDecimal samen(BigDecimal... delen) {
        List<Besparing> besparingen = new ArrayList<>();
        for (BigDecimal deel : delen) {
            besparingen.add(new Besparing(deel, EEN));
        }
        return Demping.samen(besparingen);
    }

    private static Uitvoer keten(Invoer in) {
        BigDecimal eerste = in.getal("eerste");
        BigDecimal samen = samen(eerste, in.getal("tweede"));
        return Uitvoer.of("rest_pct", EEN.subtract(samen(eerste)).multiply(Getal.HONDERD))
                .met("tweede_effectief", samen.subtract(eerste))
                .met("gecombineerd", samen)
                .met("som_zonder_demping", som(in));
    }

    private static Uitvoer totaal(Invoer in) {
        List<Besparing> besparingen = in.lijst("hoog_mln").stream()
                .map(hoog -> new Besparing(hoog, in.getal("grondslag_mln")))
                .toList();
        return Uitvoer.of("som_mln", Getal.som(in.lijst("hoog_mln"))).met("gedempt_mln", Demping.samen(besparingen));
    }

    private static Uitvoer volgorde(Invoer in) {
        BigDecimal heen = samen(in.getal("a"), in.getal("b"), in.getal("c"));
        BigDecimal terug = samen(in.getal("c"), in.getal("b"), in.getal("a"));
        return Uitvoer.of("abc", heen).met("cba", terug).met("verschil", heen.subtract(terug));
    }

    private static Uitvoer bandbreedte(Invoer in) {
        List<Bandbreedte> breedten = new ArrayList<>();
        for (int i = 0; i < in.lijst("laag").size(); i++) {
            Bandbreedte.van(new Kenmerken.Raming(
                            "",
                            in.lijst("laag").get(i).toPlainString(),
                            in.lijst("hoog").get(i).toPlainString(),
                            ""))
                    .ifPresent(breedten::add);
        }
        Bandbreedte som = Bandbreedte.som(breedten);
        return Uitvoer.of("som_laag", som.laag()).met("som_hoog", som.hoog());
    }

    private static Uitvoer besparingen(Invoer in) {
        Uitvoer uit = new Uitvoer();
        in.lijsten().forEach(naam -> uit.met(naam.replaceFirst("^b", "s"), Getal.som(in.lijst(naam))));
        return uit;
    }

    private static Uitvoer breakeven(Invoer in) {
        BigDecimal pct = new Breakeven(in.getal("uitvoering"), in.getal("doelgroep_uitgaven")).pct();
        return Uitvoer.of("break_even_pct", pct).met("meer_dan_20", pct.compareTo(BigDecimal.valueOf(20)) > 0);
    }

    private static Uitvoer realisatie(Invoer in) {
        BigDecimal netto = new GoudPlan()
                .structureel(in.getal("kosten_werkelijk"))
                .effect(in.getal("effect_werkelijk").toPlainString())
                .findNetto()
                .orElseThrow();
        return Uitvoer.of("netto", netto).met("graad_pct", Getal.pct(netto, in.getal("begroot")));
    }

    private static Uitvoer experiment(Invoer in) {
        Experiment e = new Experiment(
                new Experiment.Meting(in.getal("test_voor"), in.getal("test_na")),
                new Experiment.Meting(in.getal("controle_voor"), in.getal("controle_na")));
        return Uitvoer.of("effect_pp", e.effectPerPersoon())
                .met("totaal", e.effectPerPersoon().multiply(in.getal("clienten")))
                .met("pct", e.effectPct());
    }

    private static Uitvoer agenda(Invoer in) {
        BigDecimal vast = som(in);
        return Uitvoer.of("t2020", vast.add(in.lijst("begeleiding").get(0)))
                .met("t2022", vast.add(in.lijst("begeleiding").get(1)));
    }

    private static Uitvoer vrijval(Invoer in) {
        BigDecimal pct = Getal.pct(in.getal("totaal"), in.getal("uitgaven"));
        return Uitvoer.of("aandeel_pct", pct).met("minder_dan_1", pct.compareTo(EEN) < 0);
    }

    private static Uitvoer relatief(Invoer in) {
        BigDecimal gemeente = in.getal("gemeente");
        BigDecimal land = in.getal("nederland");
        return Uitvoer.of("hoger_pct", Getal.groeiPct(land, gemeente))
                .met("aandeel_van_gemeente", Getal.pct(gemeente.subtract(land), gemeente));
    }
}
