// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.vorm.Eenheid;

/** A triangle of values: darker is more, and the value stands in the cell, so that colour is not needed to read it. */
public record Warmtekaart(Raster raster, Eenheid eenheid) {
    private static final int BREEDTE = 1120;
    private static final int LINKS = 130;
    private static final int KOP = 34;
    private static final int RIJ = 34;
    private static final int TINTEN = 5;

    public Beeld beeld(String titel) {
        double breedte =
                (double) (BREEDTE - LINKS) / Math.max(1, raster.kolommen().size());
        List<Vorm> vormen = new ArrayList<>();
        for (int k = 0; k < raster.kolommen().size(); k++) {
            vormen.add(new Vorm.Woord(
                    LINKS + (k + 0.5) * breedte, 20, raster.kolommen().get(k), "beeld-midden"));
        }
        for (int r = 0; r < raster.reeksen().size(); r++) {
            vormen.addAll(rij(raster.reeksen().get(r), KOP + r * (double) RIJ, breedte));
        }
        int hoogte = KOP + raster.reeksen().size() * RIJ;
        return new Beeld(
                titel, new Tekening(BREEDTE, hoogte, vormen), List.of(), "Hoe donkerder, hoe meer van die rij.");
    }

    private List<Vorm> rij(Raster.Reeks reeks, double y, double breedte) {
        List<Vorm> vormen = new ArrayList<>();
        vormen.add(new Vorm.Woord(LINKS - 10.0, y + 22, reeks.naam(), "beeld-rechts"));
        double hoogste = reeks.waarden().stream()
                .flatMap(Optional::stream)
                .mapToDouble(w -> Math.abs(w.doubleValue()))
                .max()
                .orElse(1);
        for (int k = 0; k < reeks.waarden().size(); k++) {
            double x = LINKS + k * breedte;
            int tint = tint(reeks.waarde(k), hoogste);
            reeks.waarden().get(k).ifPresent(waarde -> {
                vormen.add(new Vorm.Vlak(x + 1, y + 1, breedte - 2, RIJ - 2.0, "beeld-tint-" + tint, ""));
                vormen.add(new Vorm.Woord(
                        x + breedte / 2,
                        y + 22,
                        eenheid.kort(waarde),
                        tint > 2 ? "beeld-midden beeld-licht" : "beeld-midden"));
            });
        }
        return vormen;
    }

    private static int tint(double waarde, double hoogste) {
        return hoogste == 0 ? 0 : (int) Math.min(TINTEN - 1.0, Math.floor(Math.abs(waarde) / hoogste * TINTEN));
    }
}
