// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A 301: the fields of a ToegewezenProduct that depend on each other. */
final class Toewijzingtoetsen extends Toetsen {
    /** CD080 and CS338 hold for allocations that go on after this day. */
    private static final LocalDate OUDE_REGELS_TOT = LocalDate.of(2020, 12, 31);

    private static final Set<String> GEEN_DAGFREQUENTIE = Set.of("14", "16", EURO, "84");
    private static final Set<String> WEEK_MAAND_TOTAAL = Set.of("2", "4", "6");

    private final Element product = op("ToegewezenProducten/ToegewezenProduct");
    private final Element waarvoor = op("ToegewezenProduct/Product");
    private final Element code = op("ToegewezenProduct/Product/Code");
    private final Element ingang = op("ToegewezenProduct/Ingangsdatum");
    private final Element einde = op("ToegewezenProduct/Einddatum");
    private final Element reden = op("ToegewezenProduct/RedenWijziging");
    private final Element omvang = op("ToegewezenProduct/Omvang");
    private final Element eenheid = op("ToegewezenProduct/Omvang/Eenheid");
    private final Element frequentie = op("ToegewezenProduct/Omvang/Frequentie");
    private final Element budget = op("ToegewezenProduct/Budget");

    Toewijzingtoetsen(Structuur structuur) {
        super(structuur);
    }

    @Override
    List<Toets> list() {
        return List.of(
                elfproef(op("Bericht/Client")),
                toets(
                        product,
                        waarvoor,
                        "CD079",
                        lezing -> !lezing.heeft(budget) && !lezing.heeft(waarvoor),
                        "een product als er geen budget is"),
                toets(
                        product,
                        omvang,
                        "CD041",
                        lezing -> lezing.heeft(code) && !lezing.heeft(omvang) && !lezing.heeft(budget),
                        "een omvang bij een productcode"),
                toets(
                        product,
                        budget,
                        "CD077",
                        lezing -> lezing.heeft(omvang) && lezing.heeft(budget),
                        "omvang of budget, niet allebei"),
                toets(
                        product,
                        omvang,
                        "CD080",
                        lezing -> !lezing.heeft(code) && lezing.heeft(omvang) && looptDoor(lezing),
                        "geen omvang zonder productcode"),
                toets(
                        product,
                        einde,
                        "CD075",
                        lezing -> lezing.heeft(budget) && !lezing.heeft(einde),
                        "een einddatum bij een budget"),
                toets(
                        product,
                        einde,
                        "CD076",
                        lezing -> lezing.tekst(frequentie).equals("2") && !lezing.heeft(einde),
                        "een einddatum bij frequentie 2"),
                toets(
                        product,
                        einde,
                        "CS003",
                        lezing -> lezing.heeft(einde) && lezing.datum(einde).isBefore(lezing.datum(ingang)),
                        "een einddatum op of na de ingangsdatum"),
                toets(
                        product,
                        reden,
                        "CS335",
                        lezing -> lezing.tekst(reden).equals("13")
                                && !lezing.datum(einde).equals(lezing.datum(ingang)),
                        "reden 13 alleen als ingangsdatum en einddatum gelijk zijn"),
                toets(product, reden, "CS336", lezing -> lezing.tekst(reden).equals("01"), "niet meer reden 01"),
                toets(
                        product,
                        frequentie,
                        "CS338",
                        lezing -> GEEN_DAGFREQUENTIE.contains(lezing.tekst(eenheid))
                                && !WEEK_MAAND_TOTAAL.contains(lezing.tekst(frequentie))
                                && looptDoor(lezing),
                        "frequentie 2, 4 of 6 bij deze eenheid"));
    }

    private boolean looptDoor(Lezing lezing) {
        return !lezing.heeft(einde) || lezing.datum(einde).isAfter(OUDE_REGELS_TOT);
    }
}
