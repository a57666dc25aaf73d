// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.Getal;
import nl.grip.sturing.begroting.Begrotingslaag;
import nl.grip.sturing.begroting.Budgetkloof;
import nl.grip.sturing.begroting.Meerjarenbeeld;
import nl.grip.sturing.begroting.Middelen;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.begroting.Saldoreeks;
import nl.grip.sturing.begroting.Saldoreeks.Teken;
import nl.grip.sturing.maatregel.Centen;

/** Budget, reserve and grants (V25-V28). */
final class GoudBegroting {
    private static final BigDecimal MILJOEN = BigDecimal.valueOf(1_000_000);

    private GoudBegroting() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put("meerjarenbeeld", GoudBegroting::meerjarenbeeld);
        m.put("opbouw_overschot", GoudBegroting::overschot);
        m.put("tekenafspraak", GoudBegroting::teken);
        m.put("tekst_tegen_tabel", GoudBegroting::eersteTekort);
        m.put("reserveverloop", GoudBegroting::reserve);
        m.put("reserve_dekkingsjaren", GoudBegroting::reserveRest);
        m.put("reserve_risico", in -> Uitvoer.of("jaren", Getal.deel(in.getal("reserve"), in.getal("tekort"))));
        m.put("circulaire_effect", GoudBegroting::circulaire);
        m.put("uitkeringen_som", in -> Uitvoer.of("totaal", new Middelen(in.getallenZonder("jaar")).totaal()));
        m.put("uitkeringen_groei", GoudBegroting::groei);
        m.put(
                "uitname_aandeel",
                in -> Uitvoer.of("aandeel_pct", Getal.pct(in.getal("regio_mln"), in.getal("landelijk_mln"))));
        m.put("budgetkloof", GoudBegroting::kloof);
        m.put("kloof_pct", GoudBegroting::kloofPct);
        m.put("per_inwoner", GoudBegroting::perInwoner);
    }

    private static Uitvoer meerjarenbeeld(Invoer in) {
        List<Begrotingslaag> lagen = new ArrayList<>();
        in.getallenZonder("jaar")
                .forEach((laag, bedrag) -> lagen.add(
                        new Begrotingslaag(in.geheel("jaar"), "alles", laag, Centen.rond(bedrag), Bedrag.NUL)));
        Meerjarenbeeld beeld = new Meerjarenbeeld(lagen);
        return Uitvoer.of("saldo1", Centen.euro(beeld.saldoNa(in.geheel("jaar"), lagen.size() - 1)))
                .met("saldo2", Centen.euro(beeld.saldoNa(in.geheel("jaar"), lagen.size())));
    }

    private static Saldoreeks reeks(List<BigDecimal> saldi, int begin, Teken teken) {
        TreeMap<Integer, BigDecimal> opJaar = new TreeMap<>();
        saldi.forEach(saldo -> opJaar.put(begin + opJaar.size(), saldo));
        return new Saldoreeks(opJaar, teken);
    }

    private static Uitvoer overschot(Invoer in) {
        Saldoreeks reeks = reeks(in.lijst("saldi"), 2015, Teken.PLUS_IS_OVERSCHOT);
        return Uitvoer.of("cumulatief", reeks.cumulatief()).met("omslag_2015_2018", reeks.omslag());
    }

    private static Uitvoer teken(Invoer in) {
        if (in.heeft("opgave_wmo", "inwoners")) {
            Budgetkloof kloof = new Budgetkloof(in.getal("opgave_wmo").negate(), BigDecimal.ZERO);
            return Uitvoer.of(
                    "per_inwoner", kloof.perInwoner(in.getal("inwoners")).opgave());
        }
        Saldoreeks tekort = reeks(List.of(in.getal("meerjarenbeeld_2019")), 2019, Teken.PLUS_IS_TEKORT);
        Saldoreeks overschot = reeks(List.of(in.getal("jaarrekening_2018")), 2018, Teken.PLUS_IS_OVERSCHOT);
        return Uitvoer.of("saldo_2018", overschot.als(Teken.PLUS_IS_OVERSCHOT).cumulatief())
                .met("saldo_2019", tekort.als(Teken.PLUS_IS_OVERSCHOT).cumulatief());
    }

    private static Uitvoer eersteTekort(Invoer in) {
        TreeMap<Integer, BigDecimal> opJaar = new TreeMap<>();
        in.objecten("saldi").forEach(paar -> {
            String[] delen = paar.toString().split("=");
            opJaar.put(Integer.valueOf(delen[0]), new BigDecimal(delen[1]));
        });
        return Uitvoer.of(
                "eerste_tekortjaar",
                new Saldoreeks(opJaar, Teken.PLUS_IS_OVERSCHOT)
                        .findEersteTekortjaar()
                        .orElseThrow());
    }

    private static Reserveverloop verloop(Bedrag begin, List<BigDecimal> tekorten) {
        List<Mutatie> mutaties = new ArrayList<>();
        tekorten.forEach(t -> mutaties.add(Mutatie.tekort(2019 + mutaties.size(), Centen.rond(t))));
        return new Reserveverloop(begin, mutaties);
    }

    private static Uitvoer reserve(Invoer in) {
        List<BigDecimal> tekorten =
                in.lijst("tekorten_mln").stream().map(MILJOEN::multiply).toList();
        Reserveverloop verloop = verloop(Centen.rond(in.getal("begin_mln").multiply(MILJOEN)), tekorten);
        Bedrag gedrukt = Centen.rond(in.getal("eind_mln").multiply(MILJOEN));
        return Uitvoer.of("som_tekorten", mln(verloop.begin().min(verloop.einde())))
                .met("stand_zonder_uitnames", mln(verloop.einde()))
                .met("uitnames", mln(verloop.onverklaard(gedrukt)));
    }

    private static BigDecimal mln(Bedrag bedrag) {
        return Getal.deel(Centen.euro(bedrag), MILJOEN);
    }

    private static Uitvoer reserveRest(Invoer in) {
        Bedrag einde = verloop(in.bedrag("begin"), in.lijst("tekorten")).einde();
        return Uitvoer.of("eind", Centen.euro(einde)).met("rest_pct", Getal.pct(Centen.euro(einde), in.getal("begin")));
    }

    private static Uitvoer circulaire(Invoer in) {
        Uitvoer uit = new Uitvoer();
        List<BigDecimal> rest = Middelen.tekortNa(in.lijst("tekort"), in.lijst("jeugd"));
        for (int i = 0; i < rest.size(); i++) {
            uit.met("na_" + (2019 + i), rest.get(i));
        }
        return uit;
    }

    private static Uitvoer groei(Invoer in) {
        Uitvoer uit = new Uitvoer();
        Map<String, String> kort = Map.of("dagbesteding_begeleiding", "dagbesteding", "wsw_reintegratie", "wsw");
        middelen(in, "_2016")
                .groeiPctNaar(middelen(in, "_2018"))
                .forEach((onderdeel, pct) -> uit.met(kort.getOrDefault(onderdeel, onderdeel), pct));
        return uit;
    }

    private static Middelen middelen(Invoer in, String jaar) {
        Map<String, BigDecimal> perOnderdeel = new TreeMap<>();
        in.getallenZonder().forEach((naam, bedrag) -> {
            if (naam.endsWith(jaar)) {
                perOnderdeel.put(naam.substring(0, naam.length() - jaar.length()), bedrag);
            }
        });
        return new Middelen(perOnderdeel);
    }

    private static Uitvoer kloof(Invoer in) {
        List<BigDecimal> kosten = List.copyOf(in.getallenZonder("budget").values());
        Budgetkloof kloof = Budgetkloof.of(kosten, List.of(in.getal("budget")));
        return Uitvoer.of("kosten", kloof.kosten()).met("opgave", kloof.opgave());
    }

    private static Uitvoer kloofPct(Invoer in) {
        if (in.heeft("wmo", "jeugd")) {
            return Uitvoer.of("wmo_pct", tekortPct(in.lijst("wmo"))).met("jeugd_pct", tekortPct(in.lijst("jeugd")));
        }
        Budgetkloof kloof = Budgetkloof.of(in.lijst("kosten"), in.lijst("budget"));
        return Uitvoer.of("opgave", kloof.tekort())
                .met("pct_kosten", kloof.tekortPctVanKosten())
                .met("pct_45", Getal.pct(kloof.tekort(), in.getal("budget_letter")));
    }

    private static BigDecimal tekortPct(List<BigDecimal> tekortEnKosten) {
        BigDecimal kosten = tekortEnKosten.get(1);
        return new Budgetkloof(kosten, kosten.subtract(tekortEnKosten.get(0))).tekortPctVanKosten();
    }

    private static Uitvoer perInwoner(Invoer in) {
        BigDecimal inwoners = in.getallenZonder("kosten", "budget").values().stream()
                .findFirst()
                .orElseGet(() -> Invoer.niet("inwoners"));
        Budgetkloof kloof = new Budgetkloof(in.getal("kosten"), in.getal("budget")).perInwoner(inwoners);
        return Uitvoer.of("k", kloof.kosten()).met("b", kloof.budget()).met("o", kloof.tekort());
    }
}
