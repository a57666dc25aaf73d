// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.beeld.Staven.Staaf;

/**
 * Lying bars as they are drawn: with the names beside them, or where there is no room for that above them.
 *
 * @param naam room for the names beside the bars; 0 puts them above
 */
record Staventekening(Staven staven, Maat maat, double naam) {
    private static final double PER_LETTER = 8.5;
    private static final double TUSSEN = 8;

    /** For a screen and for paper. */
    private static final Maat BREED = new Maat(960, 34, 110, 42, 22, 0, 6, 22);
    /** For a telephone: all of it is seen at once. */
    private static final Maat SMAL = new Maat(340, 54, 92, 38, 15, 22, 24, 20);

    /**
     * @param breedte of the whole
     * @param rij height of one bar with all that belongs to it
     * @param getal room for a number
     * @param letters of a name that are shown
     * @param woord where the name stands in its row
     * @param lijn where the zero line begins in its row
     * @param staaf where the bar begins in its row
     * @param dikte of the bar
     */
    private record Maat(int breedte, int rij, int getal, int letters, int woord, int lijn, int staaf, int dikte) {}

    static Staventekening breed(Staven staven) {
        return new Staventekening(staven, BREED, 20 + Math.min(BREED.letters, staven.langsteNaam()) * PER_LETTER);
    }

    static Staventekening smal(Staven staven) {
        return new Staventekening(staven, SMAL, 0);
    }

    Tekening tekening() {
        var rijen = staven.staven();
        var schaal = schaal();
        List<Vorm> vormen = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            vormen.addAll(rij(rijen.get(i), schaal, i * (double) maat.rij));
        }
        return new Tekening(maat.breedte, Math.max(1, rijen.size()) * maat.rij, vormen);
    }

    /** From the smallest to the largest, and zero: no line is drawn at a round value, so none is needed. */
    private Schaal schaal() {
        var maten = staven.staven().stream()
                .mapToDouble(staaf -> staaf.waarde().doubleValue())
                .summaryStatistics();
        double laag = Math.min(0, maten.getMin());
        double hoog = Math.max(0, maten.getMax());
        return new Schaal(
                laag,
                hoog > laag ? hoog : laag + 1,
                naam + (staven.heeftNegatief() ? maat.getal : 0),
                maat.breedte - (double) maat.getal);
    }

    private List<Vorm> rij(Staaf staaf, Schaal schaal, double y) {
        double waarde = staaf.waarde().doubleValue();
        double van = Math.min(schaal.op(0), schaal.op(waarde));
        double tot = Math.max(schaal.op(0), schaal.op(waarde));
        return List.of(
                woord(staaf, y + maat.woord),
                new Vorm.Vlak(van, y + maat.staaf, tot - van, maat.dikte, "beeld-deel beeld-reeks-1", ""),
                getal(staaf, van, tot, y + maat.staaf + maat.dikte - 6.0),
                Vorm.lijn(schaal.op(0), y + maat.lijn, schaal.op(0), y + maat.rij, "beeld-nullijn"));
    }

    private Vorm woord(Staaf staaf, double y) {
        var kort = Woordmaat.kort(staaf.naam(), maat.letters);
        return naam > 0
                ? new Vorm.Woord(naam - 10, y, kort, "beeld-rechts")
                : new Vorm.Woord(0, y, kort, "beeld-links");
    }

    /** At the end of the bar: left of it when it goes to the left. */
    private Vorm getal(Staaf staaf, double van, double tot, double y) {
        var tekst = staven.eenheid().kort(staaf.waarde());
        return staaf.waarde().signum() < 0
                ? new Vorm.Woord(van - TUSSEN, y, tekst, "beeld-rechts beeld-sterk")
                : new Vorm.Woord(tot + TUSSEN, y, tekst, "beeld-links beeld-sterk");
    }
}
