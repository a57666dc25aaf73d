// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.feiten.Grootboekpost;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/**
 * Cost that no message carries, one simple model for each kind of booking: what was booked stands, and the months to come
 * follow last year's at this year's level. Without a last year they follow the months of this year.
 */
public final class BuitenBerichten {
    private static final double SPREIDING = 0.05;
    private static final int JAAR_IN_MAANDEN = 12;

    private BuitenBerichten() {}

    private record Reeks(String taakveld, String kostenplaats, String omschrijving) {}

    /** @param jaargroei yearly growth of prices, for kinds of which this year shows nothing yet */
    public static void telOp(
            List<Grootboekpost> posten, int jaar, int peildag, double jaargroei, Verwachting verwachting) {
        var reeksen = new TreeMap<Reeks, Map<Integer, Double>>(Comparator.comparing(Reeks::kostenplaats)
                .thenComparing(Reeks::taakveld)
                .thenComparing(Reeks::omschrijving));
        for (var p : posten) {
            reeksen.computeIfAbsent(new Reeks(p.taakveld(), p.kostenplaats(), p.omschrijving()), r -> new TreeMap<>())
                    .merge(Maandtelling.maand(p.periode()), (double) p.centen(), Double::sum);
        }
        int laatste = laatsteMaand(peildag);
        reeksen.forEach((reeks, maanden) -> {
            double geboekt = som(maanden, jaar * JAAR_IN_MAANDEN, jaar * JAAR_IN_MAANDEN + JAAR_IN_MAANDEN - 1);
            double rest = rest(maanden, jaar, laatste, jaargroei);
            var plek = new Plek(reeks.kostenplaats(), "", "", Onderdeel.BUITEN_BERICHTEN);
            verwachting.telOp(plek, geboekt + rest, Math.pow(rest * SPREIDING, 2));
            spreid(plek, maanden, jaar * JAAR_IN_MAANDEN, laatste, rest, verwachting);
        });
    }

    /** What was booked in its month; the rest evenly over the months to come. */
    private static void spreid(
            Plek plek, Map<Integer, Double> maanden, int begin, int laatste, double rest, Verwachting verwachting) {
        int eersteOpen = Math.min(begin + JAAR_IN_MAANDEN - 1, Math.max(begin, laatste + 1));
        for (int maand = begin; maand < begin + JAAR_IN_MAANDEN; maand++) {
            double komt = maand < eersteOpen ? 0 : rest / (begin + JAAR_IN_MAANDEN - eersteOpen);
            verwachting.spreid(plek, maand, maanden.getOrDefault(maand, 0.0) + komt);
        }
    }

    private static int laatsteMaand(int peildag) {
        int maand = Maandtelling.maand(peildag);
        return Maandtelling.einde(maand) <= peildag ? maand : maand - 1;
    }

    private static double rest(Map<Integer, Double> maanden, int jaar, int laatste, double jaargroei) {
        int begin = jaar * JAAR_IN_MAANDEN;
        int eersteOpen = Math.max(begin, laatste + 1);
        int einde = begin + JAAR_IN_MAANDEN - 1;
        if (eersteOpen > einde) {
            return 0;
        }
        if (eersteOpen == begin) {
            return vorig(maanden, begin, einde, jaargroei, laatste);
        }
        int terug = JAAR_IN_MAANDEN;
        double vorigZelfde = som(maanden, begin - terug, laatste - terug);
        double ditJaar = som(maanden, begin, laatste);
        double vorigRest = som(maanden, eersteOpen - terug, einde - terug);
        double reedsGeboekt = som(maanden, eersteOpen, einde);
        if (vorigZelfde > 0) {
            return Math.max(0, vorigRest * ditJaar / vorigZelfde - reedsGeboekt);
        }
        return vorigRest > 0
                ? Math.max(0, vorigRest * jaargroei - reedsGeboekt)
                : Math.max(0, ditJaar / (laatste - begin + 1) * (einde - laatste) - reedsGeboekt);
    }

    /** A year of which nothing is over yet: the last twelve months that are, at grown prices. */
    private static double vorig(Map<Integer, Double> maanden, int begin, int einde, double jaargroei, int laatste) {
        double twaalf = som(maanden, laatste - JAAR_IN_MAANDEN + 1, laatste);
        double jaren = (begin + JAAR_IN_MAANDEN - 1 - laatste) / (double) JAAR_IN_MAANDEN;
        return Math.max(0, twaalf * Math.pow(jaargroei, jaren) - som(maanden, begin, einde));
    }

    private static double som(Map<Integer, Double> maanden, int van, int tot) {
        double som = 0;
        for (int maand = van; maand <= tot; maand++) {
            som += maanden.getOrDefault(maand, 0.0);
        }
        return som;
    }
}
