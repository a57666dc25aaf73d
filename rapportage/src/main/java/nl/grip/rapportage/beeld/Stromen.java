// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/** Who came in stands above the line, who left below it, month by month. */
public record Stromen(List<String> kolommen, Raster.Reeks in, Raster.Reeks uit, Eenheid eenheid) {
    private static final int BREEDTE = 1120;
    private static final int HOOGTE = 380;
    private static final int LINKS = 76;
    private static final int BOVEN = 24;
    private static final int ONDER = 330;

    public Stromen {
        kolommen = List.copyOf(kolommen);
    }

    public Beeld beeld(String titel) {
        var schaal = Schaal.om(
                IntStream.range(0, kolommen.size())
                        .boxed()
                        .flatMapToDouble(k -> DoubleStream.of(in.waarde(k), -uit.waarde(k))),
                ONDER,
                BOVEN);
        List<Vorm> vormen = new ArrayList<>();
        schaal.strepen()
                .forEach(s -> vormen.add(Vorm.lijn(LINKS, schaal.op(s), BREEDTE, schaal.op(s), "beeld-streep")));
        double stap = (double) (BREEDTE - LINKS) / Math.max(1, kolommen.size());
        for (int k = 0; k < kolommen.size(); k++) {
            vormen.addAll(maand(k, LINKS + k * stap, stap, schaal));
        }
        vormen.add(Vorm.lijn(LINKS, schaal.op(0), BREEDTE, schaal.op(0), "beeld-nullijn"));
        vormen.add(new Vorm.Woord(LINKS - 10.0, schaal.op(0) - 12, "erbij", "beeld-rechts"));
        vormen.add(new Vorm.Woord(LINKS - 10.0, schaal.op(0) + 22, "gestopt", "beeld-rechts"));
        return new Beeld(
                titel,
                new Tekening(BREEDTE, HOOGTE, vormen),
                Optional.of(new Liggendestromen(this).tekening()),
                List.of(),
                "");
    }

    private List<Vorm> maand(int k, double x, double stap, Schaal schaal) {
        double midden = x + stap / 2;
        List<Vorm> vormen = new ArrayList<>();
        vormen.add(staaf(x, stap, schaal.op(0), schaal.op(in.waarde(k)), "beeld-erbij"));
        vormen.add(staaf(x, stap, schaal.op(0), schaal.op(-uit.waarde(k)), "beeld-eraf"));
        vormen.add(new Vorm.Woord(midden, schaal.op(in.waarde(k)) - 6, getal(in, k), "beeld-midden beeld-sterk"));
        vormen.add(new Vorm.Woord(midden, schaal.op(-uit.waarde(k)) + 18, getal(uit, k), "beeld-midden beeld-sterk"));
        vormen.addAll(Assen.kolom(kolommen.get(k), midden, ONDER + 22.0, false));
        return vormen;
    }

    String getal(Raster.Reeks reeks, int k) {
        return reeks.waarden().get(k).map(eenheid::kort).orElse("");
    }

    private static Vorm staaf(double x, double stap, double van, double tot, String klasse) {
        return new Vorm.Vlak(
                x + stap * 0.2, Math.min(van, tot), stap * 0.6, Math.abs(van - tot), "beeld-deel " + klasse, "");
    }

    /** Nothing known of a month. */
    public static Raster.Reeks leeg(String naam, int kolommen) {
        return new Raster.Reeks(naam, java.util.Collections.nCopies(kolommen, Optional.<BigDecimal>empty()));
    }
}
