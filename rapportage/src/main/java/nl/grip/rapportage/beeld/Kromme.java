// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much the dearest part of the people takes (Lorenz, 1905, seen from above); the straight line is: all the same. */
public record Kromme(List<Punt> punten) {
    private static final int BREEDTE = 760;
    private static final int HOOGTE = 420;
    private static final int LINKS = 64;
    private static final int BOVEN = 24;
    private static final int ONDER = 350;
    /** Half of the last word under the line. */
    private static final double RECHTS = 40;

    public Kromme {
        punten = punten.stream().sorted(Comparator.comparing(Punt::mensen)).toList();
    }

    /**
     * @param mensen percentage, 0-100
     * @param kosten share, 0-1
     */
    public record Punt(BigDecimal mensen, BigDecimal kosten) {}

    public Beeld beeld(String titel) {
        var mensen = new Schaal(0, 100, LINKS, BREEDTE - RECHTS);
        var kosten = new Schaal(0, 1, ONDER, BOVEN);
        List<Vorm> vormen = new ArrayList<>();
        for (int procent = 0; procent <= 100; procent += 20) {
            double y = kosten.op(procent / 100.0);
            vormen.add(Vorm.lijn(LINKS, y, BREEDTE - RECHTS, y, "beeld-streep"));
            vormen.add(new Vorm.Woord(LINKS - 8.0, y + 5, procent + "%", "beeld-rechts"));
            vormen.add(new Vorm.Woord(mensen.op(procent), ONDER + 22.0, procent + "%", "beeld-midden"));
        }
        vormen.add(Vorm.lijn(mensen.op(0), kosten.op(0), mensen.op(100), kosten.op(1), "beeld-gelijk"));
        var pad = new StringBuilder("M" + Vorm.punt(mensen.op(0), kosten.op(0)));
        for (var punt : punten) {
            double x = mensen.op(punt.mensen.doubleValue());
            double y = kosten.op(punt.kosten.doubleValue());
            pad.append("L").append(Vorm.punt(x, y));
            vormen.add(new Vorm.Vlak(x - 4, y - 4, 8, 8, "beeld-punt", ""));
        }
        vormen.add(new Vorm.Pad(pad.toString(), "beeld-lijn"));
        vormen.add(new Vorm.Woord(
                BREEDTE / 2.0, HOOGTE - 12.0, "de duurste zoveel procent van de mensen", "beeld-midden"));
        return new Beeld(
                titel,
                new Tekening(BREEDTE, HOOGTE, vormen),
                List.of(),
                "De stippellijn is hoe het zou zijn als iedereen evenveel kostte.");
    }
}
