// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.beeld.Waterval.Stap;

/** A waterfall for a telephone: every step a row, its name above and its number at the end of the bar. */
record Liggendewaterval(Waterval waterval) {
    private static final int BREEDTE = 340;
    private static final int RIJ = 54;
    private static final int GETAL = 84;
    private static final int LETTERS = 38;
    private static final int WOORD = 15;
    private static final int STAAF = 24;
    private static final int DIKTE = 20;
    private static final int TUSSEN = 8;

    Tekening tekening() {
        var stappen = waterval.stappen();
        var hoog = waterval.schaal();
        var schaal = new Schaal(hoog.laagste(), hoog.hoogste(), 2, BREEDTE - (double) GETAL);
        List<Vorm> vormen = new ArrayList<>();
        double stand = 0;
        for (int i = 0; i < stappen.size(); i++) {
            var stap = stappen.get(i);
            double vanaf = stap.stand() ? Math.max(0, hoog.laagste()) : stand;
            stand = (stap.stand() ? 0 : stand) + stap.waarde().doubleValue();
            vormen.addAll(rij(stap, i * (double) RIJ, schaal.op(vanaf), schaal.op(stand)));
            if (hoog.laagste() < 0) {
                vormen.add(nul(schaal.op(0), i * (double) RIJ));
            }
            if (i < stappen.size() - 1) {
                vormen.add(brug(schaal.op(stand), i * (double) RIJ));
            }
        }
        return new Tekening(BREEDTE, Math.max(1, stappen.size()) * RIJ, vormen);
    }

    private List<Vorm> rij(Stap stap, double y, double van, double tot) {
        double links = Math.min(van, tot);
        double breedte = Math.max(1.5, Math.abs(van - tot));
        return List.of(
                new Vorm.Woord(0, y + WOORD, Woordmaat.kort(stap.naam(), LETTERS), "beeld-links"),
                new Vorm.Vlak(links, y + STAAF, breedte, DIKTE, Waterval.klasse(stap), ""),
                new Vorm.Woord(
                        links + breedte + TUSSEN,
                        y + STAAF + DIKTE - 5.0,
                        waterval.getal(stap),
                        "beeld-links beeld-sterk"));
    }

    /** Beside the bar only, so that it crosses no name. */
    private static Vorm nul(double x, double y) {
        return Vorm.lijn(x, y + STAAF - 2, x, y + STAAF + DIKTE + 2.0, "beeld-nullijn");
    }

    /** To the bar below, which begins where this one ends. */
    private static Vorm brug(double x, double y) {
        return Vorm.lijn(x, y + STAAF + DIKTE, x, y + RIJ + STAAF, "beeld-brug");
    }
}
