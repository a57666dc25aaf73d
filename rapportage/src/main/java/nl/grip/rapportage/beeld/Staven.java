// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.beeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.vorm.Eenheid;

/** Lying bars: a name, a bar and its value; the largest on top unless their order means something. */
public record Staven(List<Staaf> staven, Eenheid eenheid) {
    private static final int BREEDTE = 960;
    /** Room for the longest name: on a telephone the bars must begin where one looks. */
    private static final int NAAM = 300;

    private static final double PER_LETTER = 8.5;
    private static final int GETAL = 110;
    private static final int RIJ = 34;
    private static final int HOOGSTENS = 20;

    public Staven {
        staven = List.copyOf(staven);
    }

    public record Staaf(String naam, BigDecimal waarde) {}

    public Beeld beeld(String titel) {
        var getoond = staven.stream().limit(HOOGSTENS).toList();
        var schaal = Schaal.om(
                getoond.stream().mapToDouble(staaf -> staaf.waarde.doubleValue()),
                naam(getoond) + (heeftNegatief(getoond) ? GETAL : 0),
                BREEDTE - (double) GETAL);
        List<Vorm> vormen = new ArrayList<>();
        for (int i = 0; i < getoond.size(); i++) {
            vormen.addAll(teken(getoond.get(i), naam(getoond), schaal, i * (double) RIJ));
        }
        vormen.add(Vorm.lijn(schaal.op(0), 0, schaal.op(0), getoond.size() * (double) RIJ, "beeld-nullijn"));
        var meer = staven.size() > HOOGSTENS ? "De eerste " + HOOGSTENS + " staan in het beeld, alle in de tabel." : "";
        return new Beeld(titel, new Tekening(BREEDTE, Math.max(1, getoond.size()) * RIJ, vormen), List.of(), meer);
    }

    private static boolean heeftNegatief(List<Staaf> staven) {
        return staven.stream().anyMatch(staaf -> staaf.waarde.signum() < 0);
    }

    private static double naam(List<Staaf> staven) {
        int langste = staven.stream()
                .mapToInt(staaf -> kort(staaf.naam).length())
                .max()
                .orElse(0);
        return Math.min(NAAM, 20 + langste * PER_LETTER);
    }

    private List<Vorm> teken(Staaf staaf, double naam, Schaal schaal, double y) {
        double van = Math.min(schaal.op(0), schaal.op(staaf.waarde.doubleValue()));
        double tot = Math.max(schaal.op(0), schaal.op(staaf.waarde.doubleValue()));
        return List.of(
                new Vorm.Woord(naam - 10.0, y + 22, kort(staaf.naam), "beeld-rechts"),
                new Vorm.Vlak(van, y + 6, tot - van, RIJ - 12.0, "beeld-deel beeld-reeks-1", ""),
                getal(staaf, van, tot, y + 22));
    }

    /** At the end of the bar: left of it when it goes to the left. */
    private Vorm getal(Staaf staaf, double van, double tot, double y) {
        var tekst = eenheid.kort(staaf.waarde);
        return staaf.waarde.signum() < 0
                ? new Vorm.Woord(van - 8, y, tekst, "beeld-rechts beeld-sterk")
                : new Vorm.Woord(tot + 8, y, tekst, "beeld-links beeld-sterk");
    }

    static String kort(String naam) {
        return naam.length() <= 34 ? naam : naam.substring(0, 33) + "…";
    }
}
