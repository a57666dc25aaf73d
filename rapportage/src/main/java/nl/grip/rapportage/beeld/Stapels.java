// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/** Bars of parts on each other, one bar per column. Every part has its own colour and pattern. */
public record Stapels(Raster raster, Eenheid eenheid) {
    static final int BREEDTE = 1120;
    private static final int HOOGTE = 360;
    private static final int LINKS = 76;
    private static final int BOVEN = 16;
    private static final int ONDER = 312;
    private static final int SOORTEN = 6;

    public Beeld beeld(String titel) {
        var kort = raster.samengevat(SOORTEN, "Overig");
        return new Beeld(titel, new Stapels(kort, eenheid).tekening(OptionalDouble.empty()), legenda(kort), "");
    }

    /** With a line across at what a column may be, such as the budget. */
    public Beeld metGrens(String titel, String naam, BigDecimal grens) {
        var kort = raster.samengevat(SOORTEN, "Overig");
        var tekening = new Stapels(kort, eenheid).tekening(OptionalDouble.of(grens.doubleValue()));
        var uitleg = "De streeplijn is " + naam + ": " + eenheid.kort(grens) + "."
                + (raster.onvolledig().contains(true) ? " Bij een * zijn nog niet alle rekeningen binnen." : "");
        return new Beeld(titel, tekening, legenda(kort), uitleg);
    }

    private static List<Beeld.Teken> legenda(Raster raster) {
        return IntStream.range(0, raster.reeksen().size())
                .mapToObj(i -> new Beeld.Teken(raster.reeksen().get(i).naam(), klasse(i)))
                .toList();
    }

    static String klasse(int reeks) {
        return "beeld-reeks-" + (reeks + 1);
    }

    private Tekening tekening(OptionalDouble grens) {
        var schaal = Schaal.om(
                DoubleStream.concat(
                        grens.stream(),
                        IntStream.range(0, raster.kolommen().size()).boxed().flatMapToDouble(this::uitersten)),
                ONDER,
                BOVEN);
        List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, LINKS, BREEDTE, eenheid));
        double stap = (double) (BREEDTE - LINKS) / Math.max(1, raster.kolommen().size());
        IntStream.range(0, raster.kolommen().size()).forEach(k -> {
            stapel(k, LINKS + k * stap + stap * 0.14, stap * 0.72, schaal, vormen);
            vormen.addAll(Assen.kolom(
                    raster.kolommen().get(k),
                    LINKS + (k + 0.5) * stap,
                    ONDER,
                    raster.onvolledig().get(k)));
        });
        vormen.add(Vorm.lijn(LINKS, schaal.op(0), BREEDTE, schaal.op(0), "beeld-nullijn"));
        grens.ifPresent(
                waarde -> vormen.add(Vorm.lijn(LINKS, schaal.op(waarde), BREEDTE, schaal.op(waarde), "beeld-grens")));
        return new Tekening(BREEDTE, HOOGTE, vormen);
    }

    private DoubleStream uitersten(int kolom) {
        double plus = raster.reeksen().stream()
                .mapToDouble(r -> Math.max(0, r.waarde(kolom)))
                .sum();
        double min = raster.reeksen().stream()
                .mapToDouble(r -> Math.min(0, r.waarde(kolom)))
                .sum();
        return DoubleStream.of(plus, min);
    }

    private void stapel(int kolom, double x, double breedte, Schaal schaal, List<Vorm> vormen) {
        double plus = 0;
        double min = 0;
        for (int r = 0; r < raster.reeksen().size(); r++) {
            var reeks = raster.reeksen().get(r);
            double waarde = reeks.waarde(kolom);
            double vanaf = waarde < 0 ? min : plus;
            vormen.add(deel(x, breedte, schaal.op(vanaf), schaal.op(vanaf + waarde), r, uitleg(reeks, kolom)));
            plus += Math.max(0, waarde);
            min += Math.min(0, waarde);
        }
    }

    private static Vorm deel(double x, double breedte, double van, double tot, int reeks, String uitleg) {
        return new Vorm.Vlak(
                x, Math.min(van, tot), breedte, Math.abs(van - tot), "beeld-deel " + klasse(reeks), uitleg);
    }

    private String uitleg(Raster.Reeks reeks, int kolom) {
        var waarde = reeks.waarden().get(kolom).orElse(BigDecimal.ZERO);
        return reeks.naam() + ", " + raster.kolommen().get(kolom) + ": " + eenheid.inTabel(waarde);
    }
}
