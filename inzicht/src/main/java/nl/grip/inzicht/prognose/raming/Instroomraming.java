// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.Onderdeel.GELEVERD_NIET_GEDECLAREERD;
import static nl.grip.inzicht.prognose.Onderdeel.NIEUWE_INSTROOM;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/** Trajectories that are not known yet: how many become known, times what one costs, spread as those of the last year. */
final class Instroomraming {
    private static final int JAAR_IN_MAANDEN = 12;

    private final Ramingkader kader;
    private final Ervaring ervaring;
    private final Map<String, Map<Waar, Double>> aandelen = new HashMap<>();

    private record Waar(String aanbieder, String wijk) implements Comparable<Waar> {
        private static final Comparator<Waar> VOLGORDE =
                Comparator.comparing(Waar::aanbieder).thenComparing(Waar::wijk);

        @Override
        public int compareTo(Waar ander) {
            return VOLGORDE.compare(this, ander);
        }
    }

    private Instroomraming(Ramingkader kader) {
        this.kader = kader;
        this.ervaring = kader.ervaring();
        ervaring.dossiers().trajecten().stream().filter(this::isVoorbeeld).forEach(this::weeg);
        aandelen.values().forEach(kaart -> {
            double som = kaart.values().stream().mapToDouble(d -> d).sum();
            kaart.replaceAll((waar, gewicht) -> gewicht / som);
        });
    }

    static void telOp(Ramingkader kader) {
        var raming = new Instroomraming(kader);
        for (var voorziening : kader.ervaring().instroom().voorzieningen()) {
            for (int maand = kader.van(); maand <= kader.tot(); maand++) {
                raming.telOp(voorziening, maand);
            }
        }
    }

    /** New trajectories go where those of the last year went, except to aanbieders that stop. */
    private boolean isVoorbeeld(Zorgtraject traject) {
        var t = traject.eerste();
        return Maandtelling.maand(t.bekend()) > kader.peilmaand() - JAAR_IN_MAANDEN
                && !ervaring.gestopt().bevat(t.aanbieder());
    }

    private void weeg(Zorgtraject traject) {
        var t = traject.eerste();
        double gewicht = Math.max(1, t.volume() * kader.tarief(t, traject.voorziening(), kader.peilmaand()));
        aandelen.computeIfAbsent(traject.voorziening(), v -> new TreeMap<>())
                .merge(new Waar(t.aanbieder(), traject.wijk()), gewicht, Double::sum);
    }

    private void telOp(String voorziening, int maand) {
        double waarde = 0;
        double kwadraat = 0;
        for (int bekend = kader.peilmaand(); bekend <= Math.min(maand, kader.tot()) + Loop.TERUG; bekend++) {
            double aantal = ervaring.instroom().verwacht(voorziening, bekend) * rest(bekend);
            double per = ervaring.loop().waarde(voorziening, maand - bekend);
            waarde += aantal * per;
            kwadraat += aantal * per * per;
        }
        double factor = factor(voorziening, maand);
        double variantie = 2 * kwadraat * factor * factor * Math.max(1, kader.tot() - maand + 1.0);
        verdeel(voorziening, maand, waarde * factor, variantie);
    }

    private double factor(String voorziening, int maand) {
        return kader.gemiddeld(voorziening, maand)
                * ervaring.correcties().eindfactor()
                * (maand <= kader.laatste() ? 1 - ervaring.vertraging().binnen(maand) : 1);
    }

    private void verdeel(String voorziening, int maand, double centen, double variantie) {
        var onderdeel = maand <= kader.laatste() ? GELEVERD_NIET_GEDECLAREERD : NIEUWE_INSTROOM;
        aandelen.getOrDefault(voorziening, Map.of())
                .forEach((waar, aandeel) -> kader.verwachting()
                        .telOp(
                                new Plek(voorziening, waar.aanbieder(), waar.wijk(), onderdeel),
                                maand,
                                centen * aandeel * prijsgroei(voorziening, waar.aanbieder(), maand),
                                variantie * aandeel));
    }

    /** The part of the peilmaand that still lies ahead. */
    private double rest(int maand) {
        int peildag = ervaring.dossiers().peildag();
        return maand > kader.peilmaand()
                ? 1
                : (double) (Maandtelling.einde(maand) - peildag) / Maandtelling.dagen(maand);
    }

    private double prijsgroei(String voorziening, String aanbieder, int maand) {
        double nu = ervaring.tarieven().tarief(aanbieder, voorziening, kader.peilmaand());
        return nu > 0 ? ervaring.tarieven().tarief(aanbieder, voorziening, maand) / nu : 1;
    }
}
