// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.grip.rapportage.vorm.Eenheid;

/** For each row the middle half as a bar and the middle as a mark: a quarter lies below it, a quarter above. */
public record Spreiding(List<Rij> rijen, Eenheid eenheid) {
    private static final int BREEDTE = 960;
    private static final int LETTERS = 34;
    private static final int NAAM = 300;
    private static final int GETAL = 150;
    private static final int RIJ = 36;

    public Spreiding {
        rijen = List.copyOf(rijen);
    }

    public record Rij(String naam, Optional<BigDecimal> laag, Optional<BigDecimal> midden, Optional<BigDecimal> hoog) {
        private DoubleStream waarden() {
            return DoubleStream.concat(getal(laag), DoubleStream.concat(getal(midden), getal(hoog)));
        }

        private static DoubleStream getal(Optional<BigDecimal> waarde) {
            return waarde.stream().mapToDouble(BigDecimal::doubleValue);
        }
    }

    public Beeld beeld(String titel) {
        var schaal = Schaal.om(rijen.stream().flatMapToDouble(Rij::waarden), NAAM, BREEDTE - (double) GETAL);
        List<Vorm> vormen = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            vormen.addAll(teken(rijen.get(i), i * (double) RIJ, schaal));
        }
        return new Beeld(
                titel,
                new Tekening(BREEDTE, Math.max(1, rijen.size()) * RIJ, vormen),
                List.of(),
                "De balk loopt van het eerste kwart tot drie kwart. Het blokje en het getal zijn het midden. Loopt de balk"
                        + " tot de rand, dan loopt nog te veel hulp om het einde te weten.");
    }

    private List<Vorm> teken(Rij rij, double y, Schaal schaal) {
        List<Vorm> vormen = new ArrayList<>();
        vormen.add(new Vorm.Woord(NAAM - 10.0, y + 23, Woordmaat.kort(rij.naam, LETTERS), "beeld-rechts"));
        rij.laag.ifPresent(laag -> {
            double van = schaal.op(laag.doubleValue());
            double tot = rij.hoog.map(h -> schaal.op(h.doubleValue())).orElse(BREEDTE - (double) GETAL);
            vormen.add(new Vorm.Vlak(van, y + 10, Math.max(1, tot - van), RIJ - 20.0, "beeld-spreiding", ""));
        });
        rij.midden.ifPresent(midden -> {
            double x = schaal.op(midden.doubleValue());
            vormen.add(new Vorm.Vlak(x - 4, y + 7, 8, RIJ - 14.0, "beeld-punt", ""));
        });
        vormen.add(new Vorm.Woord(
                BREEDTE - GETAL + 12.0,
                y + 23,
                rij.midden.map(eenheid::kort).map(m -> m + " " + eenheid.naam()).orElse("nog niet bekend"),
                "beeld-links beeld-sterk"));
        return vormen;
    }
}
