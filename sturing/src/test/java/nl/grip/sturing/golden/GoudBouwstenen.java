// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.EigenBijdrage;
import nl.grip.sturing.bekostiging.Herindicatie;

/** Building blocks of effects and costs as formulas over drivers (V35, V47-V49). */
final class GoudBouwstenen {
    private GoudBouwstenen() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put("aantal_x_bedrag", in -> perJaar(in, "kinderen", 2021, "kinderen * per_kind"));
        m.put(
                "aantal_x_verschil",
                in -> Uitvoer.of("kosten_eur", in.formule("personen * kosten"))
                        .met("effect", in.formule("-personen * opbrengst"))
                        .met("netto", in.formule("personen * kosten - personen * opbrengst")));
        m.put("per_kind_per_dag", GoudBouwstenen::perDag);
        m.put("prikkel_percentage", in -> Uitvoer.of("effect_2021", in.formule("uitgaven_2019 * prikkel")));
        m.put("onverklaard_restant", GoudBouwstenen::restant);
        m.put("percentage_toets", GoudBouwstenen::toets);
        m.put("percentage_van_uitgaven", GoudBouwstenen::percentage);
        m.put("maatregel3_opbouw", GoudBouwstenen::maatregel3);
        m.put("maatregel5_opbouw", GoudBouwstenen::maatregel5);
        m.put(
                "maatregel6_opbouw",
                in -> Uitvoer.of("effect", in.formule("uren * aandeel * clienten * tarief"))
                        .met("impliciet_tarief", in.formule("document_effect / (uren * aandeel * clienten)")));
        m.put("maatregel7_bovengrens", GoudBouwstenen::maatregel7);
        m.put(
                "fte_kosten",
                in -> Uitvoer.of("k2021", in.formule("loon_2021 + project"))
                        .met("k2022", in.formule("loon_fte + project")));
        m.put("kosten_opbouw", GoudBouwstenen::kosten);
        m.put("behoud_werkgelegenheid", in -> Uitvoer.of("totaal", in.formule("per_jaar * jaren")));
        m.put("herindicatie_kosten", GoudBouwstenen::herindicatie);
        m.put("herindicatie_uren", GoudBouwstenen::herindicatieUren);
        m.put("eigen_bijdrage", GoudBouwstenen::bijdrage);
    }

    private static Uitvoer perJaar(Invoer in, String naam, int begin, String formule) {
        Uitvoer uit = new Uitvoer();
        List<BigDecimal> waarden = in.lijst(naam);
        for (int i = 0; i < waarden.size(); i++) {
            uit.met("j" + (begin + i), in.formule(formule, Map.of(naam, waarden.get(i))));
        }
        return uit;
    }

    private static Uitvoer perDag(Invoer in) {
        if (in.heeft("verblijf", "ambulant")) {
            return Uitvoer.of("effect", in.formule("kinderen * (verblijf - ambulant) * dagen"));
        }
        Uitvoer uit = new Uitvoer();
        for (int i = 0; i < in.lijst("instroom").size(); i++) {
            Map<String, BigDecimal> jaar = Map.of(
                    "erin",
                    in.lijst("instroom").get(i),
                    "eruit",
                    in.lijst("uitstroom").get(i));
            uit.met("effect_" + (2022 + i), in.formule("(erin + eruit) * per_dag * dagen", jaar));
        }
        return uit;
    }

    private static Uitvoer restant(Invoer in) {
        BigDecimal rest = in.formule("effect_2022 - 0.025 * uitgaven_2019 - 0.0125 * uitgaven_2019");
        return Uitvoer.of("restant_2022", rest)
                .met("restant_2023", in.formule("effect_2023 - 2 * 0.025 * uitgaven_2019"))
                .met("pct", Getal.pct(rest, in.getal("uitgaven_2019")))
                .met(
                        "impliciet_aandeel",
                        in.formule("rest / ((0.05 * 0.25 + 0.10 * 0.25) * uitgaven_2019)", Map.of("rest", rest)));
    }

    private static Uitvoer toets(Invoer in) {
        BigDecimal pct = Getal.pct(in.getal("besparing"), in.getal("uitgaven_verblijf"));
        return Uitvoer.of("pct", pct).met("binnen_15_20", pct.compareTo(BigDecimal.valueOf(15)) >= 0);
    }

    private static Uitvoer percentage(Invoer in) {
        if (in.heeft("vervoerkosten")) {
            return Uitvoer.of("effect", in.formule("grondslag * pct + vervoerkosten * pct"));
        }
        return Uitvoer.of("grondslag", in.formule("begeleiding + dagbesteding"))
                .met("structureel", in.formule("(begeleiding + dagbesteding) * pct"))
                .met("j2021", in.formule("(begeleiding + dagbesteding) * pct / 2"));
    }

    private static Uitvoer maatregel3(Invoer in) {
        BigDecimal instroom = in.formule("kinderen * dagen * instroom_per_dag");
        BigDecimal pleegzorg = in.formule("kinderen * dagen * pleegzorg_per_dag");
        BigDecimal gezinshuis = in.formule("kinderen * dagen * gezinshuis_prijs * gezinshuis_netto");
        BigDecimal later = pleegzorg.add(gezinshuis);
        return Uitvoer.of("instroom", instroom)
                .met("pleegzorg", pleegzorg)
                .met("gezinshuis", gezinshuis)
                .met("structureel", instroom.add(later))
                .met("eerste_jaar", instroom.add(later.multiply(in.getal("aanloop"))));
    }

    private static Uitvoer maatregel5(Invoer in) {
        BigDecimal vertrek = in.formule("uitgaven * vertrek");
        BigDecimal versobering = in.formule("uitgaven * korting * groep");
        BigDecimal toegang = in.formule("instroom * afwijzing * prijs_klant");
        return Uitvoer.of("vertrek_eur", vertrek)
                .met("versobering", versobering)
                .met("toegang", toegang)
                .met("totaal", Getal.som(List.of(vertrek, versobering, toegang)));
    }

    private static Uitvoer maatregel7(Invoer in) {
        BigDecimal uitvoering = in.formule("consulenten * loon");
        BigDecimal tarief = in.formule("clienten * aandeel * uren * euro");
        return Uitvoer.of("uitvoering", uitvoering)
                .met("tariefeffect", tarief)
                .met("totaal", uitvoering.add(tarief))
                .met(
                        "benodigde_clienten",
                        in.formule("(document_totaal - consulenten * loon) / (aandeel * uren * euro)"));
    }

    private static Uitvoer kosten(Invoer in) {
        if (in.heeft("werving_per_kind")) {
            return Uitvoer.of("kosten", in.formule("werving_per_kind * kinderen + doorbraaktafel"));
        }
        if (in.heeft("impl")) {
            return Uitvoer.of("k2021", in.formule("2 * fte")).met("k2022", in.formule("fte + impl"));
        }
        BigDecimal kosten = in.formule("fte * loon + training");
        return Uitvoer.of("kosten", kosten).met("k2021", kosten);
    }

    private static Herindicatie ronde(Invoer in, BigDecimal jaren) {
        return new Herindicatie(in.getal("clienten"), in.getal("uren"), jaren);
    }

    private static Uitvoer herindicatie(Invoer in) {
        Herindicatie ronde = ronde(in, in.getal("jaren"));
        BigDecimal tarief = in.getal("tarief");
        return Uitvoer.of("per_herindicatie", in.getal("uren").multiply(tarief))
                .met("totaal", ronde.kosten(tarief))
                .met(
                        "per_jaar",
                        ronde.kostenPerJaar(tarief).add(in.getal("fte")).add(in.getal("training")));
    }

    private static Uitvoer herindicatieUren(Invoer in) {
        Herindicatie ronde = ronde(in, BigDecimal.valueOf(2));
        BigDecimal productief = in.getal("productieve_uren_fte");
        return Uitvoer.of("uren_totaal", ronde.uren())
                .met("fte", ronde.fte(productief))
                .met("fte_per_jaar", ronde.ftePerJaar(productief));
    }

    private static Uitvoer bijdrage(Invoer in) {
        EigenBijdrage bijdrage = new EigenBijdrage(in.getal("bijdrage"), in.getal("kosten"));
        if (in.heeft("ritten")) {
            return Uitvoer.of("per_rit", in.formule("kosten / ritten"))
                    .met("bijdrage_per_rit", in.formule("bijdrage / ritten"))
                    .met("dekking_pct", bijdrage.dekkingPct());
        }
        BigDecimal daling = in.getal("gebruiksdaling");
        BigDecimal extra = bijdrage.extraBijdrage(in.getal("tariefstijging"), daling);
        BigDecimal minder = bijdrage.minderKosten(daling);
        return Uitvoer.of("extra_bijdrage", extra)
                .met("minder_kosten", minder)
                .met("totaal", Getal.som(List.of(extra, minder, in.getal("medereizigers"), in.getal("piekdal"))));
    }
}
