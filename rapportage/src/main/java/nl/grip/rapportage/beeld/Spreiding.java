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
    private static final int DIKTE = 16;
    /** For a screen and for paper: the name beside the bar. */
    private static final Maat BREED = new Maat(960, 36, 300, 150, 34, 23, 10);
    /** For a telephone: the name above the bar. */
    private static final Maat SMAL = new Maat(340, 54, 0, 120, 38, 15, 26);

    /**
     * @param links where the scale begins
     * @param getal room for a number
     * @param letters of a name that are shown
     * @param woord where the name stands in its row
     * @param balk where the bar begins in its row
     */
    private record Maat(int breedte, int rij, int links, int getal, int letters, int woord, int balk) {
        double rechts() {
            return breedte - (double) getal;
        }
    }

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
        return new Beeld(
                titel,
                tekening(BREED),
                Optional.of(tekening(SMAL)),
                List.of(),
                "De balk loopt van het eerste kwart tot drie kwart. Het blokje en het getal zijn het midden. Loopt de balk"
                        + " tot de rand, dan is drie kwart nog niet bereikt.");
    }

    private Tekening tekening(Maat maat) {
        var schaal = Schaal.om(rijen.stream().flatMapToDouble(Rij::waarden), maat.links + 4.0, maat.rechts());
        List<Vorm> vormen = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            vormen.addAll(teken(rijen.get(i), i * (double) maat.rij, schaal, maat));
        }
        return new Tekening(maat.breedte, Math.max(1, rijen.size()) * maat.rij, vormen);
    }

    private List<Vorm> teken(Rij rij, double y, Schaal schaal, Maat maat) {
        List<Vorm> vormen = new ArrayList<>();
        var naam = Woordmaat.kort(rij.naam, maat.letters);
        vormen.add(
                maat.links > 0
                        ? new Vorm.Woord(maat.links - 10.0, y + maat.woord, naam, "beeld-rechts")
                        : new Vorm.Woord(0, y + maat.woord, naam, "beeld-links"));
        rij.laag.ifPresent(laag -> {
            double van = schaal.op(laag.doubleValue());
            double tot = rij.hoog.map(h -> schaal.op(h.doubleValue())).orElse(maat.rechts());
            vormen.add(new Vorm.Vlak(van, y + maat.balk, Math.max(1, tot - van), DIKTE, "beeld-spreiding", ""));
        });
        rij.midden.ifPresent(midden -> {
            double x = schaal.op(midden.doubleValue());
            vormen.add(new Vorm.Vlak(x - 4, y + maat.balk - 3, 8, DIKTE + 6.0, "beeld-punt", ""));
        });
        vormen.add(
                new Vorm.Woord(maat.rechts() + 12, y + maat.balk + DIKTE - 3.0, getal(rij), "beeld-links beeld-sterk"));
        return vormen;
    }

    private String getal(Rij rij) {
        return rij.midden.map(eenheid::kort).map(m -> m + " " + eenheid.naam()).orElse("nog niet bekend");
    }
}
