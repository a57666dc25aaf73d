// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.risico.Buffer;
import nl.grip.sturing.risico.Risico;
import nl.grip.sturing.risico.Risicoregister;
import nl.grip.sturing.taakstelling.Taakstelling;
import nl.grip.sturing.taakstelling.Taakstelling.Invulling;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Deelnemer;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Plekken;
import nl.grip.sturing.verevening.Verevening;

/** Task, risk, region and what-if (V29, V32, V36-V38, V60, V66, V81, V82, V86, V87, V91). */
final class GoudRisico {
    private GoudRisico() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put(
                "taakstelling_saldo",
                in -> Uitvoer.of(
                        "taakstelling",
                        Centen.euro(Taakstelling.opgave(in.bedrag("tekort_voor"), in.bedrag("tekort_na")))));
        m.put("taakstelling_invulling", GoudRisico::taakstelling);
        m.put("aandeel_gemeente", GoudRisico::aandeel);
        m.put("verwacht_verlies", GoudRisico::verlies);
        m.put("risico_totaal", GoudRisico::risicoTotaal);
        m.put("risico_rangorde", GoudRisico::rangorde);
        m.put("risico_velden", in -> Uitvoer.of("items", Risico.VELDEN));
        m.put("buffer_dekking", GoudRisico::buffer);
        m.put("concernreserve", GoudRisico::concern);
        m.put("solidariteit", GoudRisico::solidariteit);
        m.put("verevening_verzekering", GoudRisico::verzekering);
        m.put("verevening_peel", GoudRisico::peel);
        m.put("verevening_hollandrijnland", GoudRisico::hollandRijnland);
    }

    private static Uitvoer taakstelling(Invoer in) {
        List<BigDecimal> besparingen = in.heeft("netto_2022")
                ? in.lijst("netto_2022").stream().map(BigDecimal::negate).toList()
                : List.of(in.getal("netto_2024"));
        List<Invulling> invullingen = besparingen.stream()
                .map(b -> new Invulling("M", Centen.rond(b.negate()), in.getal("aandeel")))
                .toList();
        Taakstelling taak = new Taakstelling("ombuiging", 2022, in.bedrag("taakstelling"), invullingen);
        return Uitvoer.of("regio", Getal.som(besparingen))
                .met("bijdrage", Centen.euro(taak.ingevuld()))
                .met("dekking", taak.dekking())
                .met("nodige_realisatie_pct", ((Uitkomst.Cijfer<BigDecimal>) taak.nodigeRealisatiePct()).waarde());
    }

    private static Uitvoer verlies(Invoer in) {
        Risico r = new Risico(
                in.tekst("risico"),
                in.getal("kans_laag"),
                in.getal("kans_hoog"),
                in.getal("kosten"),
                in.getal("kosten"));
        return Uitvoer.of("verwacht", r.verwacht()).met("laag", r.laag()).met("hoog", r.hoog());
    }

    private static Uitvoer risicoTotaal(Invoer in) {
        List<Risico> risicos = new ArrayList<>();
        for (int i = 0; i < in.lijst("kosten").size(); i++) {
            BigDecimal kans = in.lijst("midden").get(i);
            BigDecimal kosten = in.lijst("kosten").get(i);
            risicos.add(new Risico("r" + i, kans, kans, kosten, kosten));
        }
        Risicoregister register = new Risicoregister(risicos);
        return Uitvoer.of("kosten_totaal", register.totaal(Risico::kosten))
                .met("verwacht_totaal", register.totaal(Risico::verwacht));
    }

    /** The case gives losses only; chances of the source are 0.8 for the first four and 0.6 for the others. */
    private static Uitvoer rangorde(Invoer in) {
        List<Risico> risicos = new ArrayList<>();
        for (int i = 0; i < in.objecten("risicos").size(); i++) {
            BigDecimal kans = new BigDecimal(i < 4 ? "0.8" : "0.6");
            BigDecimal kosten = Getal.deel(in.lijst("verwacht_verlies").get(i), kans);
            risicos.add(new Risico(in.objecten("risicos").get(i).toString(), kans, kans, kosten, kosten));
        }
        Risicoregister register = new Risicoregister(risicos);
        List<BigDecimal> volgorde = register.opVolgorde().stream()
                .map(r -> new BigDecimal(r.naam()))
                .toList();
        return Uitvoer.of("volgorde", volgorde).met("gelijk", gelijk(register));
    }

    private static List<String> gelijk(Risicoregister register) {
        Map<Integer, List<String>> perRang = new java.util.TreeMap<>();
        register.risicos()
                .forEach(r -> perRang.computeIfAbsent(register.rang(r), n -> new ArrayList<>())
                        .add(r.naam()));
        return perRang.values().stream()
                .filter(n -> n.size() > 1)
                .map(n -> String.join("=", n))
                .toList();
    }

    private static Uitvoer buffer(Invoer in) {
        BigDecimal reserve = in.getal("reservering");
        return Uitvoer.of("d_verwacht", Risicoregister.dekking(reserve, in.getal("verwacht")))
                .met("d_hoog", Risicoregister.dekking(reserve, in.getal("hoog")))
                .met("d_vol", Risicoregister.dekking(reserve, in.getal("kosten")));
    }

    private static Uitvoer concern(Invoer in) {
        Buffer buffer = new Buffer(List.of(
                new Buffer.Pot("risicoreservering", in.getal("risicoreservering")),
                new Buffer.Pot("concernreserve", in.getal("naar"))));
        return Uitvoer.of("ophoging", in.getal("naar").subtract(in.getal("van")))
                .met("samen", buffer.totaal());
    }

    private static Uitvoer aandeel(Invoer in) {
        Bedrag regionaal = Centen.rond(in.getal("regionaal").negate());
        return Uitvoer.of("hilversum", new Invulling("M", regionaal, in.getal("aandeel")).besparing());
    }

    private static Uitvoer solidariteit(Invoer in) {
        Plekken plekken = new Plekken(in.getal("plekken"), in.getal("prijs"));
        List<Bedrag> delen = plekken.rekeningen(in.lijst("sleutel"));
        Uitvoer uit = Uitvoer.of("totaal", plekken.kosten());
        for (int i = 0; i < delen.size(); i++) {
            uit.met(letter(i), Centen.euro(delen.get(i)));
        }
        return uit;
    }

    private static String letter(int i) {
        return String.valueOf((char) ('a' + i));
    }

    private static Uitvoer verzekering(Invoer in) {
        List<Deelnemer> deelnemers = new ArrayList<>(verzekerd(in, "a"));
        deelnemers.addAll(verzekerd(in, "b"));
        return Uitvoer.of("verrekening_a", eindafrekening("a", deelnemers))
                .met("verrekening_b", eindafrekening("b", deelnemers))
                .met(
                        "grootste_jaarschok_a",
                        deelnemers.stream()
                                .filter(d -> d.gemeente().equals("a"))
                                .map(d -> Centen.euro(d.eigenKosten().min(d.verwacht())))
                                .reduce(BigDecimal::max)
                                .orElseThrow());
    }

    private static List<Deelnemer> verzekerd(Invoer in, String gemeente) {
        List<Deelnemer> jaren = new ArrayList<>();
        for (int i = 0; i < in.lijst("verwacht_" + gemeente).size(); i++) {
            Bedrag eigen = Centen.rond(in.lijst("werkelijk_" + gemeente).get(i));
            Bedrag verwacht = Centen.rond(in.lijst("verwacht_" + gemeente).get(i));
            jaren.add(new Deelnemer(gemeente, i, eigen, verwacht, 1, Bedrag.NUL));
        }
        return jaren;
    }

    /** What a municipality pays in all beside what it paid in advance. */
    private static BigDecimal eindafrekening(String gemeente, List<Deelnemer> deelnemers) {
        Bedrag betaald = Verevening.reken(Model.VERZEKERING, deelnemers).stream()
                .filter(b -> b.gemeente().equals(gemeente))
                .map(Bijdrage::bijdrage)
                .reduce(Bedrag.NUL, Bedrag::plus);
        return Centen.euro(deelnemers.stream()
                .filter(d -> d.gemeente().equals(gemeente))
                .map(Deelnemer::verwacht)
                .reduce(betaald, Bedrag::min));
    }

    private static Uitvoer peel(Invoer in) {
        List<Deelnemer> deelnemers = new ArrayList<>();
        List<BigDecimal> kosten = in.lijst("kosten_jaar");
        for (int jaar = 0; jaar < kosten.size(); jaar++) {
            for (String g : List.of("a", "b", "c")) {
                BigDecimal eigen = g.equals("a") ? kosten.get(jaar) : BigDecimal.ZERO;
                long gewicht = in.getal("aandeel_" + g).movePointRight(6).longValueExact();
                Bedrag storting = Centen.rond(in.lijst("storting_per_jaar").get(g.charAt(0) - 'a'));
                deelnemers.add(new Deelnemer(g, jaar, Centen.rond(eigen), Bedrag.NUL, gewicht, storting));
            }
        }
        Uitvoer uit = Uitvoer.of("gemiddeld", Getal.gemiddelde(kosten));
        List<Bijdrage> bijdragen = Verevening.reken(Model.GEMIDDELDE, deelnemers);
        bijdragen.stream()
                .filter(b -> b.jaar() == 0)
                .forEach(b -> uit.met(b.gemeente(), Centen.euro(b.bijdrage().min(b.storting()))));
        Bedrag gestort = bijdragen.stream().map(Bijdrage::storting).reduce(Bedrag.NUL, Bedrag::plus);
        return uit.met("fonds_na_3_jaar", Centen.euro(gestort).subtract(in.getal("incident")));
    }

    /** In micro-euro, so that six decimals of the case survive the rounding to whole cents. */
    private static Uitvoer hollandRijnland(Invoer in) {
        List<Deelnemer> deelnemers = new ArrayList<>();
        for (int i = 0; i < in.lijst("werkelijk").size(); i++) {
            Bedrag eigen = Centen.rond(in.lijst("werkelijk").get(i).movePointRight(6));
            long gewicht = in.lijst("inwoners_jeugd").get(i).longValueExact();
            deelnemers.add(new Deelnemer(letter(i), 2014, eigen, Bedrag.NUL, gewicht, Bedrag.NUL));
        }
        Uitvoer uit = Uitvoer.of("totaal", Getal.som(in.lijst("werkelijk")));
        BigDecimal nul = BigDecimal.ZERO;
        for (Bijdrage b : Verevening.reken(Model.SLEUTEL, deelnemers)) {
            BigDecimal ontvangt = Centen.euro(b.verrekening()).movePointLeft(6).negate();
            uit.met(b.gemeente(), Centen.euro(b.bijdrage()).movePointLeft(6)).met("ontvangt_" + b.gemeente(), ontvangt);
            nul = nul.add(ontvangt);
        }
        return uit.met("nulsom", nul);
    }
}
