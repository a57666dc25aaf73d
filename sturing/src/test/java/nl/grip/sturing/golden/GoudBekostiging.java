// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Kanteling;
import nl.grip.sturing.bekostiging.Preventie;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.bekostiging.Ritten;
import nl.grip.sturing.bekostiging.Trajectprijs;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Stuurmatrix;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.doorwerking.Doorwerking;

/** Means, payment, prevention, shifts, rides and knobs (V60, V66, V81, V82, V86, V87, V91). */
final class GoudBekostiging {
    private GoudBekostiging() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put("stuurmatrix_vulling", GoudBekostiging::matrix);
        m.put("prikkel_standstill", GoudBekostiging::standstill);
        m.put("trajectprijs_tegen_uurprijs", GoudBekostiging::traject);
        m.put("poh_effect", GoudBekostiging::poh);
        m.put("preventie_rendement", GoudBekostiging::preventie);
        m.put("reeks_groei", GoudBekostiging::reeks);
        m.put("uitsorteereffect", GoudBekostiging::kanteling);
        m.put(
                "wachtlijst",
                in -> Uitvoer.of("afname", in.formule("huidig_tabel - gewenst_tabel"))
                        .met("afname_toelichting", in.formule("huidig_tekst - gewenst_tekst")));
        m.put("knoppen", GoudBekostiging::knoppen);
        m.put("rittenanalyse", GoudBekostiging::ritten);
    }

    private static Uitvoer matrix(Invoer in) {
        Set<Stuurmatrix.Cel> cellen = new java.util.HashSet<>();
        for (Object paar : in.objecten("gebruikt")) {
            String[] delen = paar.toString().toUpperCase(java.util.Locale.ROOT).split(" X ");
            cellen.add(
                    new Stuurmatrix.Cel(Stuurmatrix.Middel.valueOf(delen[0]), Stuurmatrix.Element.valueOf(delen[1])));
        }
        Stuurmatrix matrix = new Stuurmatrix(cellen);
        return Uitvoer.of("cellen", matrix.cellen())
                .met("gevuld", matrix.gebruikt().size())
                .met("benut_pct", matrix.benutPct());
    }

    private static Uitvoer standstill(Invoer in) {
        var regel = new Prikkel.StandStill(LocalDate.parse(in.tekst("einde")), in.geheel("termijn_dagen"));
        return Uitvoer.of("eerste_toegestane_dag", regel.eersteToegestaneDag().toString())
                .met("toegestaan", regel.magStarten(LocalDate.parse(in.tekst("nieuwe_start"))));
    }

    private static Uitvoer traject(Invoer in) {
        List<Trajectprijs.Duur> duren = new ArrayList<>();
        for (int i = 0; i < in.lijst("uren").size(); i++) {
            duren.add(new Trajectprijs.Duur(
                    in.lijst("uren").get(i), in.lijst("kans").get(i)));
        }
        Trajectprijs t =
                new Trajectprijs(in.getal("trajecten"), duren, in.getal("uurtarief"), in.getal("trajectprijs"));
        return Uitvoer.of("verwachte_uren", t.verwachteUren())
                .met("kosten_uur", t.kostenPerUur())
                .met("kosten_traject", t.kostenPerTraject())
                .met("verschil", t.verschil())
                .met("omslag_uren", t.omslagInUren());
    }

    private static Uitvoer poh(Invoer in) {
        Preventie p = new Preventie(
                in.getal("gezien"), in.getal("niet_verwezen"), in.getal("kosten_traject"), in.getal("kosten_poh"));
        return Uitvoer.of("vermeden", p.vermedenVerwijzingen()).met("besparing", p.besparing());
    }

    private static Uitvoer preventie(Invoer in) {
        Uitvoer uit = new Uitvoer();
        for (int i = 0; i < in.lijst("investering").size(); i++) {
            uit.met(
                    "r" + (i + 1),
                    Preventie.rendement(
                            in.lijst("investering").get(i),
                            in.lijst("opbrengst").get(i)));
        }
        return uit;
    }

    private static Uitvoer reeks(Invoer in) {
        List<BigDecimal> reeks = in.lijst("reeks");
        Uitvoer uit = new Uitvoer();
        for (int i = 1; i < reeks.size(); i++) {
            uit.met("g" + (15 + i), Getal.groeiPct(reeks.get(i - 1), reeks.get(i)));
        }
        return uit.met("totaal", Getal.groeiPct(reeks.get(0), reeks.get(reeks.size() - 1)));
    }

    private static Uitvoer kanteling(Invoer in) {
        Kanteling k = new Kanteling(
                new Kanteling.Deel(in.getal("licht_midden_aantal"), in.getal("prijs_licht_midden")),
                new Kanteling.Deel(in.getal("zwaar_aantal"), in.getal("prijs_zwaar")));
        return Uitvoer.of("gemiddelde", k.gemiddeldePrijs())
                .met("budget_gekanteld", k.budgetGekanteld())
                .met("kosten_gekanteld", k.licht().kosten())
                .met("overbudget", k.overbudget())
                .met("tekort_zwaar", k.tekortZwaar());
    }

    private static Uitvoer knoppen(Invoer in) {
        Bedrag uitgaven = Centen.rond(in.getal("q").multiply(in.getal("p")));
        var basis = new Autonoom("V", 2027, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, uitgaven, 12);
        Werking minder = knop(Knop.HOEVEELHEID, in.getal("q_min"));
        Werking goedkoper = knop(Knop.PRIJS, in.getal("p_min"));
        return Uitvoer.of("uitgaven", Centen.euro(basis.totaal()))
                .met("effect_q", effect(basis, minder))
                .met("effect_p", effect(basis, goedkoper))
                .met("samen", effect(basis, minder, goedkoper));
    }

    private static Werking knop(Knop knop, BigDecimal minder) {
        BigDecimal deel = minder.negate();
        return new Werking("V", knop, deel, deel, deel, YearMonth.of(2027, 1), Optional.empty(), BigDecimal.ONE);
    }

    private static BigDecimal effect(Autonoom basis, Werking... knoppen) {
        var doorwerking = new Doorwerking(List.of(basis), LocalDate.of(2026, 12, 31));
        return Centen.euro(doorwerking.met(List.of(knoppen)).get(0).effect());
    }

    private static Uitvoer ritten(Invoer in) {
        Map<String, BigDecimal> per = new LinkedHashMap<>();
        for (int i = 0; i < in.objecten("bestemmingen").size(); i++) {
            per.put(
                    in.objecten("bestemmingen").get(i).toString(),
                    in.lijst("ritten").get(i));
        }
        Ritten ritten = new Ritten(per, in.getal("kosten_totaal"));
        return Uitvoer.of("aandeel_ziekenhuis", ritten.aandeelPct("ziekenhuis"))
                .met("per_rit", ritten.kostenPerRit())
                .met("kosten_ziekenhuis", ritten.kostenNaar("ziekenhuis"));
    }
}
