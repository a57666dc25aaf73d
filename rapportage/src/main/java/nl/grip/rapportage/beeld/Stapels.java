// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;

/** Bars of parts on each other, one bar per column. Every part has its own colour and pattern. */
public record Stapels(Raster raster, Eenheid eenheid) {
    private static final int BOVEN = 16;
    private static final int VOET = 48;
    private static final int SOORTEN = 6;
    private static final Maat BREED = new Maat(1120, 360, 76);
    /** For a telephone: all of it is seen at once. */
    private static final Maat SMAL = new Maat(340, 280, 66);

    /** @param links room for the values along the axis */
    private record Maat(int breedte, int hoogte, int links) {
        int onder() {
            return hoogte - VOET;
        }
    }

    public Beeld beeld(String titel) {
        var kort = raster.samengevat(SOORTEN, "Overig");
        return new Stapels(kort, eenheid).beeld(titel, OptionalDouble.empty(), ster());
    }

    /** With a line across at what a column may be, such as the budget. */
    public Beeld metGrens(String titel, String naam, BigDecimal grens) {
        var kort = raster.samengevat(SOORTEN, "Overig");
        var uitleg = "De streeplijn is " + naam + ": " + eenheid.kort(grens) + ". " + ster();
        return new Stapels(kort, eenheid).beeld(titel, OptionalDouble.of(grens.doubleValue()), uitleg.strip());
    }

    private String ster() {
        return raster.onvolledig().contains(true) ? "Bij een * zijn nog niet alle rekeningen binnen." : "";
    }

    private Beeld beeld(String titel, OptionalDouble grens, String uitleg) {
        return new Beeld(titel, tekening(BREED, grens), Optional.of(tekening(SMAL, grens)), legenda(raster), uitleg);
    }

    private static List<Beeld.Teken> legenda(Raster raster) {
        return IntStream.range(0, raster.reeksen().size())
                .mapToObj(i -> new Beeld.Teken(raster.reeksen().get(i).naam(), klasse(i)))
                .toList();
    }

    static String klasse(int reeks) {
        return "beeld-reeks-" + (reeks + 1);
    }

    private Tekening tekening(Maat maat, OptionalDouble grens) {
        var schaal = Schaal.om(
                DoubleStream.concat(
                        grens.stream(),
                        IntStream.range(0, raster.kolommen().size()).boxed().flatMapToDouble(this::uitersten)),
                maat.onder(),
                BOVEN);
        List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, maat.links, maat.breedte, eenheid));
        double stap = (double) (maat.breedte - maat.links)
                / Math.max(1, raster.kolommen().size());
        IntStream.range(0, raster.kolommen().size())
                .forEach(k -> stapel(k, maat.links + (k + 0.14) * stap, stap * 0.72, schaal, vormen));
        vormen.addAll(Assen.kolommen(
                raster.kolommen(), raster.onvolledig(), k -> maat.links + (k + 0.5) * stap, maat.onder(), stap));
        vormen.add(dwars(maat, schaal.op(0), "beeld-nullijn"));
        grens.ifPresent(waarde -> vormen.add(dwars(maat, schaal.op(waarde), "beeld-grens")));
        return new Tekening(maat.breedte, maat.hoogte, vormen);
    }

    private static Vorm dwars(Maat maat, double y, String klasse) {
        return Vorm.lijn(maat.links, y, maat.breedte, y, klasse);
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
