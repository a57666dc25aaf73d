// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Who came in and who left for a telephone: every month a row, who left to the left and who came in to the right. */
record Liggendestromen(Stromen stromen) {
    private static final int BREEDTE = 340;
    private static final int MIDDEN = 215;
    private static final int STAAF = 68;
    private static final int KOP = 28;
    private static final int RIJ = 28;
    private static final int DIKTE = 18;
    private static final int TUSSEN = 6;

    Tekening tekening() {
        int maanden = stromen.kolommen().size();
        double hoogste = IntStream.range(0, maanden)
                .boxed()
                .flatMapToDouble(k ->
                        DoubleStream.of(stromen.in().waarde(k), stromen.uit().waarde(k)))
                .max()
                .orElse(0);
        double per = hoogste > 0 ? STAAF / hoogste : 0;
        List<Vorm> vormen = new ArrayList<>();
        vormen.add(new Vorm.Woord(MIDDEN - (double) TUSSEN, 16, "gestopt", "beeld-rechts beeld-sterk"));
        vormen.add(new Vorm.Woord(MIDDEN + (double) TUSSEN, 16, "erbij", "beeld-links beeld-sterk"));
        IntStream.range(0, maanden).forEach(k -> vormen.addAll(rij(k, KOP + k * (double) RIJ, per)));
        vormen.add(Vorm.lijn(MIDDEN, KOP - 4.0, MIDDEN, KOP + maanden * (double) RIJ, "beeld-nullijn"));
        return new Tekening(BREEDTE, KOP + Math.max(1, maanden) * RIJ, vormen);
    }

    private List<Vorm> rij(int k, double y, double per) {
        double in = stromen.in().waarde(k) * per;
        double uit = stromen.uit().waarde(k) * per;
        double regel = y + DIKTE - 4;
        return List.of(
                new Vorm.Woord(0, regel, stromen.kolommen().get(k), "beeld-links"),
                new Vorm.Vlak(MIDDEN - uit, y, uit, DIKTE, "beeld-deel beeld-eraf", ""),
                new Vorm.Vlak(MIDDEN, y, in, DIKTE, "beeld-deel beeld-erbij", ""),
                new Vorm.Woord(MIDDEN - uit - TUSSEN, regel, stromen.getal(stromen.uit(), k), "beeld-rechts"),
                new Vorm.Woord(MIDDEN + in + TUSSEN, regel, stromen.getal(stromen.in(), k), "beeld-links"));
    }
}
