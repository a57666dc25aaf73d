// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static nl.grip.inzicht.Goudfiguren.HONDERD;
import static nl.grip.inzicht.Goudfiguren.MAAND;
import static nl.grip.inzicht.Goudfiguren.groei;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.grip.inzicht.Goudgeval.NietGedekt;

/** What help costs: amounts, prices, volumes and how they change; sums are made by the product. */
record Goudkosten(Goudmagazijn magazijn, Goudgeval geval) {
    Map<String, Supplier<Map<String, BigDecimal>>> bewerkingen() {
        return Map.ofEntries(
                Map.entry("gemiddelde_prijs", this::kostenPerClient),
                Map.entry("volume_toets", this::volumePerClient),
                Map.entry("pxq_controle", this::prijsEnHoeveelheid),
                Map.entry("groei_ontleden", this::groeiPerClient),
                Map.entry("cohort_kosten", this::cohort),
                Map.entry("uitnutting", this::uitnutting),
                Map.entry("reele_reeks", this::reeks));
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
}
