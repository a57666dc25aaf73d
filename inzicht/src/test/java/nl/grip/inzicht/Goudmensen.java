// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static nl.grip.inzicht.Goudfiguren.HONDERD;
import static nl.grip.inzicht.Goudfiguren.MAAND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Who gets help: who came, went and came back, and who gets more than one kind; sums are made by the product. */
record Goudmensen(Goudmagazijn magazijn, Goudgeval geval) {
    Map<String, Supplier<Map<String, BigDecimal>>> bewerkingen() {
        return Map.ofEntries(
                Map.entry("stromen", this::stromen),
                Map.entry("herhaald_beroep", this::herhaaldBeroep),
                Map.entry("koppeltelling", this::koppeling),
                Map.entry("aandeel_duur", () -> naastElkaar(geval.getal("regio"), geval.getal("gemeente"))));
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

    private Map<String, BigDecimal> naastElkaar(BigDecimal van, BigDecimal naar) {
        Vergelijking vergelijking = new Vergelijking(van, naar);
        return Map.of("verhouding", vergelijking.verhouding().orElseThrow(), "pp", vergelijking.verschil());
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
}
