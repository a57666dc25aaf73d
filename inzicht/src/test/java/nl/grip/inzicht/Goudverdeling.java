// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static nl.grip.inzicht.Goudfiguren.HONDERD;
import static nl.grip.inzicht.Goudfiguren.MAAND;
import static nl.grip.inzicht.Goudfiguren.groei;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Over what the money is spread: products, aanbieders, wijken, forms, referrers and the dearest; sums are made by the product. */
record Goudverdeling(Goudmagazijn magazijn, Goudgeval geval) {
    Map<String, Supplier<Map<String, BigDecimal>>> bewerkingen() {
        return Map.ofEntries(
                Map.entry("uitgaven_som", this::uitgavenSom),
                Map.entry("uitsplitsing", this::uitsplitsing),
                Map.entry("pgb_groei", this::pgb),
                Map.entry("aandelen_som", this::aandelenSom),
                Map.entry("aandeel_toets", this::aandeelHuisarts),
                Map.entry("verwijzer_mix", this::verwijzerMix),
                Map.entry("concentratie", this::aandeelDuursten),
                Map.entry("pareto", this::pareto));
    }

    /** What the other voorzieningen cost goes to another aanbieder; the document speaks of about 100 million. */
    private Map<String, BigDecimal> uitgavenSom() {
        List<BigDecimal> uitgaven = geval.getallen("uitgaven");
        for (int i = 0; i < uitgaven.size(); i++) {
            magazijn.zorg("p" + i, 1, MAAND, "4" + i, "04", 1, uitgaven.get(i));
        }
        BigDecimal totaal = magazijn.cijfer("uitgaven", "gedeclareerd", "", "");
        magazijn.zorg("90000002", "q", 1, MAAND, "50", "04", 1, new BigDecimal("100000000").subtract(totaal));
        BigDecimal aandeel = magazijn.cijfer("aanbieders", "aandeel", "aanbieder", Goudmagazijn.AANBIEDER);
        return Map.of("totaal", totaal, "pct", aandeel.multiply(HONDERD));
    }

    /** Each line is a product, an instelling, a wijk and an amount. */
    private Map<String, BigDecimal> uitsplitsing() {
        List<String> regels = geval.lijst("regels");
        for (int i = 0; i < regels.size(); i++) {
            String[] regel = regels.get(i).split("/");
            magazijn.woonachtig("p" + i + "x1", regel[2]);
            String agb = regel[1].equals("Inst A") ? "90000001" : "90000002";
            magazijn.zorg(
                    agb,
                    "p" + i + "x",
                    1,
                    MAAND,
                    regel[0].equals("begeleiding") ? "45" : "07",
                    "04",
                    1,
                    new BigDecimal(regel[3]));
        }
        return Map.of(
                "begeleiding", uitgaven("voorziening", "JW45"),
                "dagbesteding", uitgaven("voorziening", "Jeugd07"),
                "inst_a", uitgaven("aanbieder", "90000001"),
                "inst_b", uitgaven("aanbieder", "90000002"),
                "noord", uitgaven("wijk", "Noord"),
                "zuid", uitgaven("wijk", "Zuid"),
                "totaal", uitgaven("", ""));
    }

    private BigDecimal uitgaven(String per, String sleutel) {
        return magazijn.cijfer("uitgaven", "gedeclareerd", per, sleutel);
    }

    /** Of 100 million in 2018, back to the year before. */
    private Map<String, BigDecimal> pgb() {
        BigDecimal totaal = new BigDecimal("100000000");
        BigDecimal natura = geval.getal("aandeel_natura_2018").multiply(totaal);
        BigDecimal pgb = totaal.subtract(natura);
        BigDecimal pgbToen = gedeeld(pgb, geval.getal("groei_pgb"));
        BigDecimal naturaToen = gedeeld(totaal, geval.getal("groei_totaal")).subtract(pgbToen);
        magazijn.zorg("p", 1, "2018-01", "45", "04", 1, natura);
        magazijn.zorg("p", 1, "2017-01", "45", "04", 1, naturaToen);
        magazijn.met(
                "pgb",
                "pgb",
                "client;voorziening;van;tot;besteed",
                "q1;JW45;2018-01-01;2018-01-31;" + centen(pgb),
                "q1;JW45;2017-01-01;2017-01-31;" + centen(pgbToen));
        return Map.of(
                "aandeel_pgb_2018", magazijn.cijfer("natura-pgb", "aandeel", "vorm", "pgb", "jaar=2018"),
                "aandeel_pgb_2017", magazijn.cijfer("natura-pgb", "aandeel", "vorm", "pgb", "jaar=2017"));
    }

    private static BigDecimal gedeeld(BigDecimal bedrag, BigDecimal groei) {
        return bedrag.divide(BigDecimal.ONE.add(groei), 2, java.math.RoundingMode.HALF_UP);
    }

    private static String centen(BigDecimal euro) {
        return euro.movePointRight(2)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Whoever is not named has no request: his share is that of onbekend. */
    private Map<String, BigDecimal> aandelenSom() {
        verwezen("01", geval.getal("huisarts_pct"));
        verwezen("02", geval.getal("skt_pct"));
        verwezen("03", geval.getal("overig_pct"));
        BigDecimal rest = HONDERD.subtract(geval.getal("huisarts_pct"))
                .subtract(geval.getal("skt_pct"))
                .subtract(geval.getal("overig_pct"));
        magazijn.zorg("rest", 1, MAAND, "45", "04", 1, rest.multiply(HONDERD));
        Map<String, BigDecimal> aandelen = magazijn.cijfers("verwijzers", "aandeel", "verwijzer");
        BigDecimal onbekend = aandelen.remove("onbekend");
        return Map.of(
                "som_pct",
                        aandelen.values().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .multiply(HONDERD),
                "rest_pct", onbekend.multiply(HONDERD));
    }

    private Map<String, BigDecimal> aandeelHuisarts() {
        BigDecimal aandeel = geval.getal("aandeel_huisarts_tabel");
        verwezen("01", aandeel);
        verwezen("02", BigDecimal.ONE.subtract(aandeel));
        return Map.of("aandeel_huisarts", magazijn.cijfer("verwijzers", "aandeel", "verwijzer", "01"));
    }

    private Map<String, BigDecimal> verwijzerMix() {
        BigDecimal provinciaal = geval.getal("aandeel_provinciaal");
        BigDecimal ggz = BigDecimal.ONE.subtract(provinciaal);
        verdeeld(provinciaal, geval.getal("gemeente_provinciaal"));
        verdeeld(ggz, geval.getal("gemeente_ggz"));
        return Map.of("aandeel_gemeente", magazijn.cijfer("verwijzers", "aandeel", "verwijzer", "01"));
    }

    private void verdeeld(BigDecimal omvang, BigDecimal gemeente) {
        verwezen("01", omvang.multiply(gemeente));
        verwezen("02", omvang.multiply(BigDecimal.ONE.subtract(gemeente)));
    }

    private void verwezen(String verwijzer, BigDecimal bedrag) {
        magazijn.verwijzing(verwijzer);
        magazijn.zorg("v" + verwijzer, 1, MAAND, "45", "04", 1, bedrag.multiply(HONDERD));
    }

    private Map<String, BigDecimal> aandeelDuursten() {
        BigDecimal toen = top("2016", geval.getal("aandeel_2016"));
        BigDecimal nu = top("2017", geval.getal("aandeel_2017"));
        return Map.of(
                "stijging_pp",
                new Vergelijking(toen, nu).verschil().multiply(HONDERD),
                "relatief_pct",
                groei(toen, nu));
    }

    private BigDecimal top(String jaar, BigDecimal aandeel) {
        BigDecimal miljoen = new BigDecimal("1000000");
        int clienten = geval.geheel("clienten");
        magazijn.zorg("duur", clienten, jaar + "-01", "44", "14", 1, aandeel.multiply(miljoen));
        magazijn.zorg("rest", 1000, jaar + "-01", "45", "04", 1, miljoen.subtract(aandeel.multiply(miljoen)));
        return magazijn.cijfers(
                        "concentratie", "aandeel_kosten", "aandeel_clienten_pct", "top=" + clienten, "jaar=" + jaar)
                .values()
                .iterator()
                .next();
    }

    private Map<String, BigDecimal> pareto() {
        int groep = geval.geheel("groep");
        int buiten = geval.geheel("totaal") - groep;
        BigDecimal miljoen = new BigDecimal("1000000");
        BigDecimal binnenKosten = geval.getal("kosten_aandeel").multiply(miljoen);
        magazijn.zorg("duur", groep, MAAND, "44", "14", 1, binnenKosten);
        magazijn.zorg("rest", buiten, MAAND, "45", "04", 1, miljoen.subtract(binnenKosten));
        String pct = magazijn.cijfers("concentratie", "aandeel_kosten", "aandeel_clienten_pct", "top=" + groep)
                .keySet()
                .iterator()
                .next();
        List<BigDecimal> breuk = magazijn.breuk("concentratie", "aandeel_kosten", "top=" + groep);
        BigDecimal perBuiten = per(breuk.get(1).subtract(breuk.get(0)), buiten);
        return Map.of(
                "aandeel_clienten_pct",
                new BigDecimal(pct),
                "verhouding",
                new Vergelijking(perBuiten, per(breuk.get(0), groep))
                        .verhouding()
                        .orElseThrow());
    }

    private static BigDecimal per(BigDecimal bedrag, int mensen) {
        return bedrag.divide(BigDecimal.valueOf(mensen), MathContext.DECIMAL64);
    }
}
