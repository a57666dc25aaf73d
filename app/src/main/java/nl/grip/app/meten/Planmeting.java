// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import nl.grip.sturing.maatregel.kans.Plankans;

/** How long the total of a large plan takes. */
final class Planmeting {
    private static final int MAATREGELEN = 40;
    private static final int JAREN = 10;
    private static final int TREKKINGEN = 10_000;
    private static final double DOEL_IN_SECONDEN = 2;

    private Planmeting() {}

    /** The first time counts: a command runs once. */
    static Meetwaarde snelheid() {
        var plan =
                IntStream.range(0, MAATREGELEN).mapToObj(Planmeting::maatregel).toList();
        var stopwatch = new Stopwatch();
        var regels = Plankans.van(plan, 1, TREKKINGEN);
        double seconden = stopwatch.seconden();
        if (regels.size() != JAREN + 1) {
            throw new IllegalStateException("Een plan van " + JAREN + " jaren geeft " + regels.size() + " regels");
        }
        return Meetwaarde.hoogstens(
                "plan_" + MAATREGELEN + "_maatregelen_" + JAREN + "_jaren_" + TREKKINGEN + "_trekkingen",
                seconden,
                "seconden",
                DOEL_IN_SECONDEN);
    }

    private static Maatregel maatregel(int nummer) {
        var jaren = IntStream.range(0, JAREN)
                .mapToObj(i -> String.valueOf(2027 + i))
                .collect(Collectors.joining(", "));
        return Maatregellezer.lees("m" + nummer, """
                        id: M%02d
                        naam: Maatregel %d
                        jaren: [%s]
                        doelgroep_uitgaven: 5000000
                        drijfveren:
                          kinderen: {waarde: 15, laag: 10, hoog: 30, eenheid: kind}
                          verschil: {waarde: 100, laag: 80, hoog: 110, eenheid: euro/kind/dag}
                          dagen: {waarde: 365, laag: 300, hoog: 365, eenheid: dag}
                          fte: {waarde: 1, laag: 0.5, hoog: 2, eenheid: "1"}
                          loon: {waarde: 80000, laag: 75000, hoog: 90000, eenheid: euro}
                        effecten:
                          - {voorziening: J%d, formule: "-(kinderen * verschil * dagen)"}
                        kosten:
                          - {naam: regie, soort: structureel, formule: "fte * loon", gedeeld: regie%d}
                        """.formatted(nummer, nummer, jaren, nummer % 5, nummer % 4))
                .orElseThrow();
    }
}
