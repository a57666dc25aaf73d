// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.grip.rapportage.vorm.Eenheid;

/** From a begin to an end through what came on top and what went off: the steps add up. */
public record Waterval(List<Stap> stappen, Eenheid eenheid) {
    private static final int BREEDTE = 1120;
    private static final int LINKS = 76;
    private static final int BOVEN = 30;
    private static final int ONDER = 320;

    public Waterval {
        stappen = List.copyOf(stappen);
    }

    /** @param stand whether it is a level by itself, such as the begin and the end, and not a change */
    public record Stap(String naam, BigDecimal waarde, boolean stand) {}

    public Beeld beeld(String titel) {
        var schaal = schaal();
        List<Vorm> vormen = new ArrayList<>(Assen.waarden(schaal, LINKS, BREEDTE, eenheid));
        double breedte = (double) (BREEDTE - LINKS) / Math.max(1, stappen.size());
        double stand = 0;
        for (int i = 0; i < stappen.size(); i++) {
            var stap = stappen.get(i);
            double vanaf = stap.stand ? Math.max(0, schaal.laagste()) : stand;
            stand = (stap.stand ? 0 : stand) + stap.waarde.doubleValue();
            vormen.addAll(teken(stap, LINKS + i * breedte, breedte, schaal.op(vanaf), schaal.op(stand)));
        }
        return new Beeld(
                titel,
                new Tekening(BREEDTE, hoogte(), vormen),
                Optional.of(new Liggendewaterval(this).tekening()),
                List.of(
                        new Beeld.Teken("bedrag", "beeld-reeks-1"),
                        new Beeld.Teken("erbij", "beeld-erbij"),
                        new Beeld.Teken("eraf", "beeld-eraf")),
                schaal.laagste() > 0 ? "De as begint niet bij nul, anders zijn de stappen niet te zien." : "");
    }

    /** With room for every word under the steps. */
    private int hoogte() {
        int woorden = stappen.stream()
                .mapToInt(stap -> stap.naam.split(" ").length)
                .max()
                .orElse(1);
        return ONDER + Assen.hoogte(woorden);
    }

    /** From zero, unless the steps are so small beside the whole that one could not see them. */
    Schaal schaal() {
        var maten = standen().summaryStatistics();
        double bereik = maten.getMax() - maten.getMin();
        if (stappen.isEmpty() || maten.getMin() < 4 * bereik) {
            return Schaal.om(standen(), ONDER, BOVEN);
        }
        return Schaal.tussen(maten.getMin() - bereik, maten.getMax(), ONDER, BOVEN);
    }

    private DoubleStream standen() {
        double stand = 0;
        double[] standen = new double[stappen.size()];
        for (int i = 0; i < standen.length; i++) {
            var stap = stappen.get(i);
            stand = (stap.stand ? 0 : stand) + stap.waarde.doubleValue();
            standen[i] = stand;
        }
        return DoubleStream.of(standen);
    }

    private List<Vorm> teken(Stap stap, double x, double breedte, double van, double tot) {
        List<Vorm> vormen = new ArrayList<>();
        double boven = Math.min(van, tot);
        vormen.add(new Vorm.Vlak(
                x + breedte * 0.16, boven, breedte * 0.68, Math.max(1.5, Math.abs(van - tot)), klasse(stap), ""));
        vormen.add(Vorm.lijn(x + breedte * 0.84, tot, x + breedte * 1.16, tot, "beeld-brug"));
        vormen.add(new Vorm.Woord(x + breedte / 2, boven - 8, getal(stap), "beeld-midden beeld-sterk"));
        vormen.addAll(Assen.kolom(stap.naam, x + breedte / 2, ONDER, false));
        return vormen;
    }

    String getal(Stap stap) {
        var tekst = eenheid.kort(stap.waarde);
        return (stap.stand || stap.waarde.signum() < 0 || tekst.equals("0") ? "" : "+") + tekst;
    }

    static String klasse(Stap stap) {
        return "beeld-deel " + (stap.stand ? "beeld-reeks-1" : stap.waarde.signum() < 0 ? "beeld-eraf" : "beeld-erbij");
    }
}
