// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/**
 * An amount that adds up through a year, with how far it may still go: the darkest band holds half of all outcomes, the
 * next eight in ten, the lightest nearly all.
 */
public record Waaier(List<Punt> punten, Eenheid eenheid) {
    private static final int BOVEN = 16;
    private static final int VOET = 48;
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
        return new Beeld(
                titel,
                new Vel(1120, 380, 100, 1080).tekening(),
                Optional.of(new Vel(340, 300, 72, 326).tekening()),
                List.of(),
                "De donkerste band is waar het in de helft van de gevallen uitkomt, de middelste in 8 van de 10, de lichtste"
                        + " in bijna alle.");
    }

    private static DoubleStream waarden(Punt punt) {
        return DoubleStream.concat(
                DoubleStream.of(punt.midden().doubleValue()),
                punt.grenzen().stream().mapToDouble(BigDecimal::doubleValue));
    }

    /** A sheet of one size: for a screen and paper, or for a telephone; the first point stands at {@code links}. */
    private final class Vel {
        private static final int AS = 24;

        private final int breedte;
        private final int hoogte;
        private final int links;
        private final int rechts;
        private final int onder;
        private final Schaal schaal;

        Vel(int breedte, int hoogte, int links, int rechts) {
            this.breedte = breedte;
            this.hoogte = hoogte;
            this.links = links;
            this.rechts = rechts;
            this.onder = hoogte - VOET;
            this.schaal = Schaal.om(punten.stream().flatMapToDouble(Waaier::waarden), onder, BOVEN);
        }

        Tekening tekening() {
            int as = Math.max(60, links - AS);
            List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, as, breedte, eenheid));
            for (int band = 0; band < PADEN; band++) {
                vormen.add(new Vorm.Pad(vlak(band), "beeld-waaier-" + (band + 1)));
            }
            vormen.add(new Vorm.Pad(lijn(Punt::midden), "beeld-lijn"));
            vormen.add(Vorm.lijn(as, schaal.op(0), breedte, schaal.op(0), "beeld-nullijn"));
            vormen.addAll(Assen.kolommen(
                    punten.stream().map(Punt::naam).toList(),
                    Collections.nCopies(punten.size(), false),
                    this::opX,
                    onder,
                    opX(1) - opX(0)));
            vormen.addAll(scheiding());
            return new Tekening(breedte, hoogte, vormen);
        }

        /** Where the past ends. */
        private List<Vorm> scheiding() {
            long voorbij = punten.stream().filter(Punt::voorbij).count();
            if (voorbij == 0 || voorbij == punten.size()) {
                return List.of();
            }
            double x = opX((int) voorbij - 1);
            boolean naarLinks = x > (links + rechts) / 2.0;
            return List.of(
                    Vorm.lijn(x, BOVEN, x, onder, "beeld-brug"),
                    new Vorm.Woord(
                            naarLinks ? x - 8 : x + 8,
                            BOVEN + 14.0,
                            "vanaf hier verwacht",
                            naarLinks ? "beeld-rechts" : "beeld-links"));
        }

        private String vlak(int band) {
            int hoogste = 2 * PADEN - 1 - band;
            var heen = lijn(p -> p.grenzen().get(band));
            var terug = new StringBuilder();
            for (int i = punten.size() - 1; i >= 0; i--) {
                terug.append("L").append(punt(i, punten.get(i).grenzen().get(hoogste)));
            }
            return heen + terug + "Z";
        }

        private String lijn(Function<Punt, BigDecimal> waarde) {
            var pad = new StringBuilder();
            IntStream.range(0, punten.size())
                    .forEach(i -> pad.append(i == 0 ? "M" : "L").append(punt(i, waarde.apply(punten.get(i)))));
            return pad.toString();
        }

        private String punt(int plaats, BigDecimal waarde) {
            return Vorm.punt(opX(plaats), schaal.op(waarde.doubleValue()));
        }

        private double opX(int plaats) {
            return links + (double) (rechts - links) * plaats / Math.max(1, punten.size() - 1);
        }
    }
}
