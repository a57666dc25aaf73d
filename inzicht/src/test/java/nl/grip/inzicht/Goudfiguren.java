// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.grip.inzicht.Goudgeval.NietGedekt;

/** Which figure of the product answers which bewerking: facts in, figures out; sums are made by the product. */
final class Goudfiguren {
    private static final String MAAND = "2026-01";
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** What the product does not compute, and why. */
    private static final Map<String, String> NIET = Map.ofEntries(
            Map.entry("jaarkosten_plek", "een jaar op een hele plek is geen cijfer, alleen prijs en kosten per client"),
            Map.entry("pq_ontleding", "ontleding rekent de kruisterm bij de prijs en toont haar niet apart"),
            Map.entry("aansluiting_mln", "miljoenen op twee decimalen is notatie van een scherm, geen cijfer"),
            Map.entry("groei_bedrag", "terugrekenen van een basis uit een groei is geen cijfer"),
            Map.entry("top12_status", "duurste-clienten deelt ieder een keer in en kan nooit 13 van 12 zijn"),
            Map.entry("leeftijdsaandeel", "terugrekenen van een aantal uit een aandeel is geen cijfer"),
            Map.entry("scheiding_kinderen", "Grip kent geen gegevens over echtscheiding"),
            Map.entry("cijferglyphen", "alleen voor het inlezen van dat ene stuk"),
            Map.entry("dichtheid", "Grip kent geen oppervlakte"),
            Map.entry("sturingsinformatie", "het blad heeft geen vergelijking met andere gemeenten"));

    private final Goudmagazijn magazijn;
    private final Goudgeval geval;

    Goudfiguren(Goudmagazijn magazijn, Goudgeval geval) {
        this.magazijn = magazijn;
        this.geval = geval;
    }

    Map<String, BigDecimal> bereken() {
        return switch (geval.bewerking()) {
            case "gemiddelde_prijs" -> kostenPerClient();
            case "volume_toets" -> volumePerClient();
            case "pxq_controle" -> prijsEnHoeveelheid();
            case "uitgaven_som" -> uitgavenSom();
            case "groei_ontleden" -> groeiPerClient();
            case "stromen" -> stromen();
            case "aandelen_som" -> aandelenSom();
            case "aandeel_toets" -> aandeelHuisarts();
            case "verwijzer_mix" -> verwijzerMix();
            case "concentratie" -> aandeelDuursten();
            case "pareto" -> pareto();
            case "cohort_kosten" -> cohort();
            case "aandeel_duur" -> naastElkaar(geval.getal("regio"), geval.getal("gemeente"));
            case "uitnutting" -> uitnutting();
            case "reele_reeks" -> reeks();
            case "uitsplitsing" -> uitsplitsing();
            case "pgb_groei" -> pgb();
            case "herhaald_beroep" -> herhaaldBeroep();
            case "koppeltelling" -> koppeling();
            default ->
                throw new NietGedekt(
                        NIET.getOrDefault(geval.bewerking(), "bewerking " + geval.bewerking() + " is er niet"));
        };
    }

    private Map<String, BigDecimal> kostenPerClient() {
        int clienten = geval.geheel("clienten");
        magazijn.zorg("p", clienten, MAAND, "45", "04", clienten, geval.getal("uitgaven"));
        return Map.of("per_client", magazijn.cijfer("kosten-per-client", "kosten_per_client", "", ""));
    }

    private Map<String, BigDecimal> volumePerClient() {
        magazijn.zorg("p", geval.geheel("clienten"), MAAND, "45", "04", geval.geheel("uren"), geval.getal("clienten"));
        return Map.of("uren_per_client", magazijn.cijfer("volume-per-client", "volume_per_client", "", ""));
    }

    private Map<String, BigDecimal> prijsEnHoeveelheid() {
        if (!geval.invoer().containsKey("clienten")) {
            throw new NietGedekt("uren die bij een bedrag passen is geen cijfer");
        }
        magazijn.zorg(
                "p", geval.geheel("clienten"), MAAND, "44", "14", geval.geheel("etmalen"), geval.getal("uitgaven"));
        return Map.of(
                "prijs", magazijn.cijfer("prijs", "prijs", "", ""),
                "etmalen_per_client", magazijn.cijfer("volume-per-client", "volume_per_client", "", ""),
                "kosten_per_client", magazijn.cijfer("kosten-per-client", "kosten_per_client", "", ""));
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

    private Map<String, BigDecimal> groeiPerClient() {
        BigDecimal duizend = BigDecimal.valueOf(1000);
        int straks = geval.getal("groei_clienten")
                .add(BigDecimal.ONE)
                .multiply(duizend)
                .intValueExact();
        magazijn.zorg("p", 1000, "2025-01", "45", "04", 1, new BigDecimal("1000000"));
        magazijn.zorg(
                "p",
                straks,
                "2026-01",
                "45",
                "04",
                1,
                geval.getal("groei_kosten").add(BigDecimal.ONE).multiply(new BigDecimal("1000000")));
        Map<String, BigDecimal> kosten = magazijn.cijfers("kosten-per-client", "kosten_per_client", "jaar");
        return Map.of("groei_per_client_pct", groei(kosten.get("2025"), kosten.get("2026")));
    }

    private Map<String, BigDecimal> stromen() {
        int begin = geval.geheel("begin");
        int uit = geval.geheel("uitstroom");
        int over = geval.geheel("doorstroom_uit");
        int erbij = geval.geheel("doorstroom_in");
        magazijn.levering("a", 1, uit + over, "45", "2025-12-01", "2026-02-15");
        magazijn.levering("a", 1, over, "44", "2026-02-20", "");
        magazijn.levering("b", 1, begin - uit - over, "45", "2025-12-01", "");
        magazijn.levering("c", 1, geval.geheel("instroom"), "45", "2026-02-10", "");
        magazijn.levering("d", 1, erbij, "44", "2025-12-01", "2026-02-05");
        magazijn.levering("d", 1, erbij, "45", "2026-02-10", "");
        BigDecimal einde = stroom("einde");
        BigDecimal instroom = stroom("in").subtract(stroom("doorstroom_in"));
        BigDecimal uitstroom = stroom("uit").subtract(stroom("doorstroom_uit"));
        return Map.of(
                "eind", einde,
                "netto", new Vergelijking(stroom("begin"), einde).verschil(),
                "instroomquote",
                        new Vergelijking(uitstroom, instroom).verhouding().orElseThrow());
    }

    private BigDecimal stroom(String grootheid) {
        return magazijn.cijfer("stand-en-stromen", grootheid, "maand,voorziening", "2026-02,JW45");
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

    private Map<String, BigDecimal> cohort() {
        int jongeren = geval.geheel("jongeren");
        magazijn.zorg("p", jongeren, "2015-03", "44", "14", 1, geval.getal("kosten_2015"));
        magazijn.zorg("p", jongeren, "2018-03", "44", "14", 1, geval.getal("kosten_2018"));
        Map<String, BigDecimal> kosten = magazijn.cijfers("uitgaven", "gedeclareerd", "jaar");
        Map<String, BigDecimal> perMens = magazijn.cijfers("kosten-per-client", "kosten_per_client", "jaar");
        return Map.of(
                "groei_pct", groei(kosten.get("2015"), kosten.get("2018")),
                "per_2015", perMens.get("2015"),
                "per_2018", perMens.get("2018"));
    }

    private Map<String, BigDecimal> naastElkaar(BigDecimal van, BigDecimal naar) {
        Vergelijking vergelijking = new Vergelijking(van, naar);
        return Map.of("verhouding", vergelijking.verhouding().orElseThrow(), "pp", vergelijking.verschil());
    }

    private Map<String, BigDecimal> uitnutting() {
        List<BigDecimal> toegewezen = geval.getallen("toegewezen_uren");
        List<BigDecimal> geleverd = geval.getallen("geleverd_uren");
        List<String> contracten = new ArrayList<>();
        for (int i = 0; i < toegewezen.size(); i++) {
            magazijn.toewijzing(
                    "code;einddatum;volume;eenheid;frequentie",
                    "X%d;2016-01-31;%s;04;6".formatted(i, toegewezen.get(i).toPlainString()));
            magazijn.zorg(
                    "p" + i,
                    1,
                    "2016-01",
                    "45",
                    "04",
                    geleverd.get(i).longValueExact(),
                    geleverd.get(i).multiply(HONDERD));
            contracten.add("Jeugd;%s;X;45;X%d;04;10000;2016-01-01;J0%d".formatted(Goudmagazijn.AANBIEDER, i, i));
        }
        magazijn.met(
                "contract",
                "contracten",
                "domein;aanbieder;naam;categorie;code;eenheid;tarief;van;voorziening",
                contracten.toArray(String[]::new));
        Map<String, BigDecimal> elk = magazijn.cijfers("verzilvering", "verzilvering", "voorziening");
        return Map.of(
                "u1", elk.get("J00"),
                "u2", elk.get("J01"),
                "u3", elk.get("J02"),
                "totaal", magazijn.cijfer("verzilvering", "verzilvering", "", ""));
    }

    private Map<String, BigDecimal> reeks() {
        List<BigDecimal> nominaal = geval.getallen("nominaal");
        List<BigDecimal> index = geval.getallen("index");
        BigDecimal duizend = BigDecimal.valueOf(1000);
        IntStream.range(0, nominaal.size())
                .forEach(i -> magazijn.zorg(
                        "p",
                        1,
                        (2021 + i) + "-01",
                        "45",
                        "04",
                        1,
                        nominaal.get(i).multiply(duizend)));
        magazijn.met(
                "prijsindex",
                "prijsindex",
                "jaar;reeks;index;bron",
                IntStream.range(0, index.size())
                        .mapToObj(i -> (2021 + i) + ";cpi;" + index.get(i).toPlainString() + ";stuk")
                        .toArray(String[]::new));
        Map<String, BigDecimal> reeel = magazijn.cijfers("reeks", "reeel", "jaar");
        return Map.of(
                "reeel_2", reeel.get("2022").movePointLeft(3),
                "reeel_3", reeel.get("2023").movePointLeft(3),
                "reele_groei_pct", groei(reeel.get("2021"), reeel.get("2023")));
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

    private Map<String, BigDecimal> herhaaldBeroep() {
        int terug = geval.getal("gemeente").movePointRight(1).intValueExact();
        magazijn.levering("p", 1, 1000, "45", "2024-01-01", "2024-02-01");
        magazijn.levering("p", 1, terug, "45", "2024-06-01", "");
        BigDecimal eigen =
                magazijn.cijfer("herhaald-beroep", "binnen_12_maanden", "", "").multiply(HONDERD);
        return Map.of(
                "t_regio", new Vergelijking(geval.getal("regio"), eigen).verschil(),
                "t_nl", new Vergelijking(geval.getal("nederland"), eigen).verschil());
    }

    /** Each source is a voorziening; who is in more of them is stacked. */
    private Map<String, BigDecimal> koppeling() {
        List<String> bronnen = List.of("bron_a", "bron_b", "bron_c");
        for (int b = 0; b < bronnen.size(); b++) {
            for (String wie : geval.lijst(bronnen.get(b))) {
                magazijn.zorg(wie + "-", 1, MAAND, "4" + b, "04", 1, BigDecimal.TEN);
            }
        }
        Map<String, BigDecimal> stapels = magazijn.cijfers("stapeling", "clienten", "aantal_voorzieningen");
        BigDecimal uniek = magazijn.cijfer("clienten", "clienten", "", "");
        return Map.of("uniek", uniek, "in_meer_bronnen", uniek.subtract(stapels.get("1")));
    }

    private static BigDecimal groei(BigDecimal van, BigDecimal naar) {
        return new Vergelijking(van, naar).groeiPct().orElseThrow();
    }
}
