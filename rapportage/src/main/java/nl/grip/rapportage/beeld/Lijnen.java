// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/** A small line picture for each row, all from zero and each with its own height, so that each course can be seen. */
public record Lijnen(Raster raster, Eenheid eenheid) {
    private static final int BREED = 1120;
    private static final int NAAST_ELKAAR = 3;
    private static final int SMAL = 340;
    private static final int HOOGSTENS = 9;
    private static final int HOOGTE = 170;
    private static final int TUSSEN = 28;
    private static final int KOP = 56;
    private static final int VOET = 30;
    /** So that the number at the first point stays within its own picture. */
    private static final int HALF_GETAL = 30;

    public Beeld beeld(String titel) {
        var getekend = raster.opGewicht().stream()
                .filter(reeks -> reeks.waarden().stream().anyMatch(Optional::isPresent))
                .toList();
        var reeksen = getekend.stream().limit(HOOGSTENS).toList();
        var meer = getekend.size() > HOOGSTENS
                ? "De grootste " + HOOGSTENS + " staan in het beeld, alle staan in de tabel. "
                : "";
        return new Beeld(
                titel,
                tekening(reeksen, BREED, NAAST_ELKAAR),
                Optional.of(tekening(reeksen, SMAL, 1)),
                List.of(),
                meer
                        + "Elke lijn begint bij nul en heeft een eigen schaal; het getal erbij is dat van de laatste hele maand"
                        + (reeksen.stream()
                                        .allMatch(reeks -> reeks.waarden()
                                                .get(laatsteHele())
                                                .isPresent())
                                ? "."
                                : ", of van de laatste maand daarvoor met een getal.")
                        + (raster.onvolledig().contains(true)
                                ? " Gestippeld: nog niet alle rekeningen zijn binnen."
                                : ""));
    }

    private Tekening tekening(List<Raster.Reeks> reeksen, int totaal, int naastElkaar) {
        int naast = Math.max(1, Math.min(naastElkaar, reeksen.size()));
        int rijen = Math.max(1, (reeksen.size() + naast - 1) / naast);
        double breedte = (totaal - (naast - 1.0) * TUSSEN) / naast;
        List<Vorm> vormen = new ArrayList<>();
        for (int i = 0; i < reeksen.size(); i++) {
            var hoek = new Hoek((i % naast) * (breedte + TUSSEN), (double) (i / naast) * HOOGTE, breedte);
            vormen.addAll(hoek.teken(reeksen.get(i)));
        }
        return new Tekening(totaal, rijen * HOOGTE, vormen);
    }

    /** Up to here the line is drawn whole: the last column that is complete, or the last when none is. */
    private int laatsteHele() {
        int laatste = raster.onvolledig().lastIndexOf(false);
        return laatste < 0 ? raster.kolommen().size() - 1 : laatste;
    }

    /** Where one row is drawn. */
    private final class Hoek {
        private final double x;
        private final double y;
        private final double breedte;

        Hoek(double x, double y, double breedte) {
            this.x = x;
            this.y = y;
            this.breedte = breedte;
        }

        List<Vorm> teken(Raster.Reeks reeks) {
            var schaal = Schaal.om(
                    reeks.waarden().stream().flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue),
                    y + HOOGTE - VOET,
                    y + KOP);
            List<Vorm> vormen = new ArrayList<>();
            vormen.add(new Vorm.Woord(x, y + 18, kort(reeks.naam()), "beeld-naam"));
            vormen.add(Vorm.lijn(x, schaal.op(0), x + breedte, schaal.op(0), "beeld-nullijn"));
            int laatsteHele = laatsteHele();
            vormen.add(new Vorm.Pad(pad(reeks, schaal, 0, laatsteHele), "beeld-lijn"));
            vormen.add(new Vorm.Pad(
                    pad(reeks, schaal, laatsteHele, reeks.waarden().size() - 1), "beeld-lijn beeld-lijn--onvolledig"));
            laatste(reeks).ifPresent(k -> vormen.addAll(punt(reeks, schaal, k)));
            vormen.add(new Vorm.Woord(x, y + HOOGTE - 10, raster.kolommen().get(0), "beeld-links"));
            vormen.add(new Vorm.Woord(
                    x + breedte,
                    y + HOOGTE - 10,
                    raster.kolommen().get(raster.kolommen().size() - 1),
                    "beeld-rechts"));
            return vormen;
        }

        private String kort(String naam) {
            int past = (int) (breedte / 8.6);
            return naam.length() <= past ? naam : naam.substring(0, past - 1) + "…";
        }

        private String pad(Raster.Reeks reeks, Schaal schaal, int van, int tot) {
            var pad = new StringBuilder();
            boolean los = true;
            for (int k = van; k <= tot; k++) {
                var waarde = reeks.waarden().get(k);
                if (waarde.isPresent()) {
                    pad.append(los ? "M" : "L").append(Vorm.punt(opX(k), schaal.op(reeks.waarde(k))));
                }
                los = waarde.isEmpty();
            }
            return pad.toString();
        }

        private double opX(int kolom) {
            return x
                    + 4
                    + (breedte - 70) * kolom / Math.max(1, raster.kolommen().size() - 1);
        }

        /** The last value of which the bills are in. */
        private Optional<Integer> laatste(Raster.Reeks reeks) {
            return IntStream.rangeClosed(0, laatsteHele())
                    .filter(k -> reeks.waarden().get(k).isPresent())
                    .boxed()
                    .reduce((een, ander) -> ander);
        }

        private List<Vorm> punt(Raster.Reeks reeks, Schaal schaal, int kolom) {
            double px = opX(kolom);
            double py = schaal.op(reeks.waarde(kolom));
            return List.of(
                    new Vorm.Vlak(px - 4, py - 4, 8, 8, "beeld-punt", ""),
                    new Vorm.Woord(
                            Math.max(px, x + HALF_GETAL),
                            py - 11,
                            eenheid.kort(reeks.waarden().get(kolom).orElse(BigDecimal.ZERO)),
                            "beeld-midden beeld-sterk"));
        }
    }
}
