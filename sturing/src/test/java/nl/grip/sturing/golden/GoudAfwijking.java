// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.Getal;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Budgetplafond;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overschrijding;
import nl.grip.sturing.begroting.Prijspeil;
import nl.grip.sturing.begroting.Taakvelden;
import nl.grip.sturing.begroting.Uitputting;
import nl.grip.sturing.buren.Taakveldvergelijking;
import nl.grip.sturing.maatregel.Centen;

/** Neighbours, deviations and budgets that run out (V14, V21, V28, V30, V31, V33, V34). */
final class GoudAfwijking {
    private GoudAfwijking() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put("taakveld_som", in -> Uitvoer.of("totaal", Getal.som(in.lijst("bedragen"))));
        m.put("benchmark_totaal", GoudAfwijking::benchmark);
        m.put("benchmark_vlag", GoudAfwijking::vlag);
        m.put("afwijkingsmelding", GoudAfwijking::afwijking);
        m.put("overschrijding_bedrag", GoudAfwijking::overschrijdingen);
        m.put("overschrijding_pct", GoudAfwijking::overschrijding);
        m.put("tekort_percentage", GoudAfwijking::tekortPct);
        m.put("prijspeil_verschil", GoudAfwijking::prijspeil);
        m.put("hek", GoudAfwijking::hek);
        m.put("budget_uitputting", GoudAfwijking::uitputting);
        m.put("teambudget_signaal", GoudAfwijking::team);
        m.put("budgetplafond", GoudAfwijking::plafond);
    }

    private static Uitvoer benchmark(Invoer in) {
        Uitvoer uit = new Uitvoer();
        in.getallenZonder("eigen").forEach((groep, w) -> uit.met("t_" + groep, Getal.groeiPct(w, in.getal("eigen"))));
        return uit;
    }

    private static Uitvoer vlag(Invoer in) {
        var v = new Taakveldvergelijking(
                in.getal("eigen"),
                List.of(in.getal("c_20_50"), in.getal("c_weinig_stedelijk")),
                in.getal("c_nederland"));
        return Uitvoer.of("vlag", v.vlag().code())
                .met("kleinste_pct", v.kleinstePct())
                .met("grootste_pct", v.grootstePct());
    }

    private static Uitvoer afwijking(Invoer in) {
        BigDecimal nu = in.getal("wmo").add(in.getal("jeugd"));
        return Uitvoer.of("nadeel_2020", nu).met("stijging", nu.subtract(in.getal("nadeel_2019")));
    }

    private static Uitvoer overschrijdingen(Invoer in) {
        Uitvoer uit = new Uitvoer();
        BigDecimal totaal = BigDecimal.ZERO;
        for (int i = 0; i < in.lijst("pct").size(); i++) {
            BigDecimal realisatie = in.lijst("per_inwoner").get(i).multiply(in.getal("inwoners"));
            BigDecimal boven =
                    Overschrijding.vanDeel(realisatie, in.lijst("pct").get(i)).bedrag();
            uit.met("o" + (i + 1), boven);
            totaal = totaal.add(boven);
        }
        return uit.met("totaal", totaal);
    }

    private static Uitvoer overschrijding(Invoer in) {
        BigDecimal realisatie = in.getal("per_inwoner").multiply(in.getal("inwoners"));
        Overschrijding o = Overschrijding.vanBedrag(realisatie, in.getal("overschrijding"));
        return Uitvoer.of("op_realisatie", o.pctVanRealisatie()).met("op_begroting", o.pctVanBegroting());
    }

    private static Uitvoer prijspeil(Invoer in) {
        int jaren = in.geheel("jaren");
        return Uitvoer.of("jaar1", kunstmatigTekort(in, 1, in.getal("index")))
                .met("jaar4", kunstmatigTekort(in, jaren, in.getal("index")))
                .met("zuiver", kunstmatigTekort(in, jaren, BigDecimal.ZERO));
    }

    /** Costs in the money of a later year beside income in that of the first. */
    private static BigDecimal kunstmatigTekort(Invoer in, int jaren, BigDecimal index) {
        var bijdrage = in.getal("rijksbijdrage");
        return new Prijspeil(2018 + jaren, index).van(2018, bijdrage).subtract(bijdrage);
    }

    private static Uitvoer hek(Invoer in) {
        var boek = new Begrotingsboek(List.of(lasten("Hek", "binnen", in.bedrag("rijksbudget"))));
        var kosten = Map.of("binnen", in.bedrag("uitgaven_binnen_hek"), "buiten", in.bedrag("uitgaven_buiten_hek"));
        var hek = boek
                .overzicht(
                        2018,
                        Onderverdeling.AFBAKENING,
                        new Kostenbeeld(kosten, new Cijfer<>(kosten), new Taakvelden(Map.of()), Map.of()))
                .stream()
                .filter(regel -> regel.naam().equals("Hek"))
                .findFirst()
                .orElseThrow();
        return hek.afwijking() instanceof Cijfer<Bedrag> meer
                ? Uitvoer.of("saldo_hek", Centen.euro(meer.waarde()).negate())
                : Invoer.niet("afwijking");
    }

    private static Begrotingsregel lasten(String afbakening, String voorziening, Bedrag bedrag) {
        return new Begrotingsregel(
                2018, "primitief", afbakening, "", "", voorziening, "", false, bedrag, true, Optional.empty());
    }

    private static Uitvoer uitputting(Invoer in) {
        Uitputting u = new Uitputting(in.getal("budget"), in.getal("besteed"), in.geheel("maanden"));
        return Uitvoer.of("tempo", u.tempoPerMaand())
                .met("op_in_maand", u.opInMaand())
                .met("prognose", u.prognose())
                .met("tekort", u.tekort());
    }

    private static Uitvoer team(Invoer in) {
        Uitputting u = new Uitputting(in.getal("budget"), in.getal("besteed"), in.geheel("maand"));
        return Uitvoer.of("bestedingsgraad", u.bestedingsgraad())
                .met("tijdsgraad", u.tijdsgraad())
                .met("voorloop_pp", u.voorloopInProcentpunten());
    }

    private static Uitvoer plafond(Invoer in) {
        Budgetplafond p = new Budgetplafond(in.getal("plafond"), in.getal("verplicht"), in.getal("signaal"));
        return Uitvoer.of("benutting", p.benutting())
                .met("signaal_actief", p.isSignaal())
                .met("wachtlijst_bij_hard", p.komtOpWachtlijst(in.getal("nieuwe_aanvraag")));
    }

    private static Uitvoer tekortPct(Invoer in) {
        BigDecimal uitgaven = in.getal("uitgaven_jeugd_nieuwe_wmo");
        return Uitvoer.of("pct_laag", Getal.pct(in.getal("tekort_laag"), uitgaven))
                .met("pct_hoog", Getal.pct(in.getal("tekort_hoog"), uitgaven));
    }
}
