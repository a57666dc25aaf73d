// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much the dearest part of the people takes (Lorenz, 1905, seen from above); the straight line is: all the same. */
public record Kromme(List<Punt> punten) {
    private static final int LINKS = 64;
    private static final int BOVEN = 24;
    private static final int VOET = 70;
    /** Half of the last word under the line. */
    private static final double RECHTS = 24;

    public Kromme {
        punten = punten.stream().sorted(Comparator.comparing(Punt::mensen)).toList();
    }

    /**
     * @param mensen percentage, 0-100
     * @param kosten share, 0-1
     */
    public record Punt(BigDecimal mensen, BigDecimal kosten) {}

    public Beeld beeld(String titel) {
        return new Beeld(
                titel,
                tekening(760, 420),
                Optional.of(tekening(340, 320)),
                List.of(),
                "De stippellijn is hoe het zou zijn als iedereen evenveel kostte.");
    }

    private Tekening tekening(int breedte, int hoogte) {
        double onder = hoogte - (double) VOET;
        var mensen = new Schaal(0, 100, LINKS, breedte - RECHTS);
        var kosten = new Schaal(0, 1, onder, BOVEN);
        List<Vorm> vormen = new ArrayList<>();
        for (int procent = 0; procent <= 100; procent += 20) {
            double y = kosten.op(procent / 100.0);
            vormen.add(Vorm.lijn(LINKS, y, breedte - RECHTS, y, "beeld-streep"));
            vormen.add(new Vorm.Woord(LINKS - 8.0, y + 5, procent + "%", "beeld-rechts"));
            vormen.add(new Vorm.Woord(mensen.op(procent), onder + 22.0, procent + "%", "beeld-midden"));
        }
        vormen.add(Vorm.lijn(mensen.op(0), kosten.op(0), mensen.op(100), kosten.op(1), "beeld-gelijk"));
        vormen.addAll(lijn(mensen, kosten));
        vormen.add(new Vorm.Woord(
                breedte / 2.0, hoogte - 12.0, "de duurste zoveel procent van de mensen", "beeld-midden"));
        return new Tekening(breedte, hoogte, vormen);
    }

    private List<Vorm> lijn(Schaal mensen, Schaal kosten) {
        List<Vorm> vormen = new ArrayList<>();
        var pad = new StringBuilder("M" + Vorm.punt(mensen.op(0), kosten.op(0)));
        for (var punt : punten) {
            double x = mensen.op(punt.mensen.doubleValue());
            double y = kosten.op(punt.kosten.doubleValue());
            pad.append("L").append(Vorm.punt(x, y));
            vormen.add(new Vorm.Vlak(x - 4, y - 4, 8, 8, "beeld-punt", ""));
        }
        vormen.add(new Vorm.Pad(pad.toString(), "beeld-lijn"));
        return vormen;
    }
}
