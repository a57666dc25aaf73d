// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/**
 * An amount that adds up through a year, with how far it may still go: the darkest band holds half of all outcomes, the
 * next eight in ten, the lightest nearly all.
 */
public record Waaier(List<Punt> punten, Eenheid eenheid) {
    private static final int BREEDTE = 1120;
    private static final int HOOGTE = 380;
    private static final int LINKS = 76;
    private static final int RECHTS = 1080;
    private static final int BOVEN = 16;
    private static final int ONDER = 332;
    private static final int PADEN = 3;

    public Waaier {
        punten = List.copyOf(punten);
    }

    /**
     * @param grenzen of the bands, from the lowest to the highest: six values
     * @param voorbij whether it lies in the past, and only late bills can change it
     */
    public record Punt(String naam, BigDecimal midden, List<BigDecimal> grenzen, boolean voorbij) {
        public Punt {
            grenzen = List.copyOf(grenzen);
        }
    }

    public Beeld beeld(String titel) {
        var schaal = Schaal.om(punten.stream().flatMapToDouble(Waaier::waarden), ONDER, BOVEN);
        List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, LINKS, BREEDTE, eenheid));
        for (int band = 0; band < PADEN; band++) {
            vormen.add(new Vorm.Pad(vlak(band, schaal), "beeld-waaier-" + (band + 1)));
        }
        vormen.add(new Vorm.Pad(lijn(Punt::midden, schaal), "beeld-lijn"));
        vormen.add(Vorm.lijn(LINKS, schaal.op(0), BREEDTE, schaal.op(0), "beeld-nullijn"));
        for (int i = 0; i < punten.size(); i++) {
            vormen.addAll(Assen.kolom(punten.get(i).naam(), opX(i), ONDER, false));
        }
        vormen.addAll(scheiding());
        return new Beeld(
                titel,
                new Tekening(BREEDTE, HOOGTE, vormen),
                List.of(),
                "De donkerste band is waar het in de helft van de gevallen uitkomt, de middelste in 8 van de 10, de lichtste"
                        + " in bijna alle.");
    }

    private static DoubleStream waarden(Punt punt) {
        return DoubleStream.concat(
                DoubleStream.of(punt.midden().doubleValue()),
                punt.grenzen().stream().mapToDouble(BigDecimal::doubleValue));
    }

    /** Where the past ends. */
    private List<Vorm> scheiding() {
        long voorbij = punten.stream().filter(Punt::voorbij).count();
        if (voorbij == 0 || voorbij == punten.size()) {
            return List.of();
        }
        double x = opX((int) voorbij - 1);
        boolean rechts = x > (LINKS + RECHTS) / 2.0;
        return List.of(
                Vorm.lijn(x, BOVEN, x, ONDER, "beeld-brug"),
                rechts
                        ? new Vorm.Woord(x - 8, BOVEN + 14.0, "vanaf hier verwacht", "beeld-rechts")
                        : new Vorm.Woord(x + 8, BOVEN + 14.0, "vanaf hier verwacht", "beeld-links"));
    }

    private String vlak(int band, Schaal schaal) {
        int hoogste = 2 * PADEN - 1 - band;
        var heen = lijn(p -> p.grenzen().get(band), schaal);
        var terug = new StringBuilder();
        for (int i = punten.size() - 1; i >= 0; i--) {
            terug.append("L")
                    .append(Vorm.punt(
                            opX(i),
                            schaal.op(punten.get(i).grenzen().get(hoogste).doubleValue())));
        }
        return heen + terug + "Z";
    }

    private String lijn(Function<Punt, BigDecimal> waarde, Schaal schaal) {
        var pad = new StringBuilder();
        IntStream.range(0, punten.size())
                .forEach(i -> pad.append(i == 0 ? "M" : "L")
                        .append(Vorm.punt(
                                opX(i), schaal.op(waarde.apply(punten.get(i)).doubleValue()))));
        return pad.toString();
    }

    private double opX(int plaats) {
        return LINKS + 24 + (RECHTS - LINKS - 24.0) * plaats / Math.max(1, punten.size() - 1);
    }
}
