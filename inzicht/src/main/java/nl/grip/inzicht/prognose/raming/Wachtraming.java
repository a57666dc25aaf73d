// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.Onderdeel.GELEVERD_NIET_GEDECLAREERD;
import static nl.grip.inzicht.prognose.Onderdeel.UITLOOP_TOEWIJZINGEN;

import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/** One trajectory that is allocated and has not begun: it may begin on any day to come. */
final class Wachtraming {
    private static final int TERUG = 12;

    private final Ramingkader kader;
    private final Ervaring ervaring;
    private final Zorgtraject traject;
    private final Toekenning t;

    private Wachtraming(Ramingkader kader, Zorgtraject traject) {
        this.kader = kader;
        this.ervaring = kader.ervaring();
        this.traject = traject;
        this.t = traject.eerste();
    }

    static void telOp(Ramingkader kader, Zorgtraject traject) {
        new Wachtraming(kader, traject).telOp();
    }

    private void telOp() {
        double[] beginkans = Starts.isAchterafGemeld(traject) ? achteraf() : vooraf();
        double geleverd = 0;
        double komt = 0;
        double heel = 0;
        for (int maand = Math.max(kader.van(), kader.peilmaand() - TERUG); maand <= kader.tot(); maand++) {
            if (t.isGedeclareerd(maand)) {
                continue;
            }
            double vol = vol(maand);
            double centen = loopt(beginkans, maand) * vol * nogNiet(maand);
            boolean over = maand <= kader.laatste();
            kader.spreid(traject, t, over ? GELEVERD_NIET_GEDECLAREERD : UITLOOP_TOEWIJZINGEN, maand, centen);
            geleverd += over ? centen : 0;
            komt += over ? 0 : centen;
            heel += vol * ervaring.loop().deel(traject.voorziening(), Math.max(0, maand - kader.peilmaand()));
        }
        kader.telOp(traject, t, GELEVERD_NIET_GEDECLAREERD, geleverd, geleverd * geleverd);
        double kans = heel > 0 ? Math.min(1, komt / heel) : 0;
        double variantie = heel * heel * kans * (1 - kans) + komt * komt * 0.1;
        kader.telOp(traject, t, UITLOOP_TOEWIJZINGEN, komt, variantie);
    }

    /** Expected part of the allocation that runs in a month. */
    private double loopt(double[] beginkans, int maand) {
        double deel = 0;
        for (int b = 0; b < beginkans.length; b++) {
            int sindsBegin = maand - (kader.peilmaand() - TERUG + b);
            deel += beginkans[b] * ervaring.loop().deel(traject.voorziening(), sindsBegin);
        }
        return deel;
    }

    private double vol(int maand) {
        return t.volume()
                * kader.gemiddeld(traject.voorziening(), maand)
                * kader.tarief(t, traject.voorziening(), maand)
                * ervaring.correcties().eindfactor();
    }

    /** Of months that are over, what would not be in yet. */
    private double nogNiet(int maand) {
        return maand <= kader.laatste() ? 1 - ervaring.vertraging().binnen(t.aanbieder(), maand) : 1;
    }

    /** Chance to have begun in each month, from a year before the peilmaand. */
    private double[] achteraf() {
        double[] uit = new double[TERUG + 1];
        int maand = Maandtelling.maand(t.ingang()) - kader.peilmaand() + TERUG;
        boolean kanNogKomen = t.bekend() > ervaring.dossiers().peildag() - ervaring.meldtijd() - 1;
        if (kanNogKomen && maand >= 0 && maand < uit.length) {
            uit[maand] = ervaring.starts().beginkans(traject.voorziening());
        }
        return uit;
    }

    private double[] vooraf() {
        double[] uit = new double[TERUG + 1 + Math.max(0, kader.tot() - kader.peilmaand())];
        int einddag = Math.min(t.einde(), Maandtelling.einde(kader.tot()));
        double nogNiet = 1;
        int eerste = Math.max(t.ingang(), ervaring.dossiers().peildag() - ervaring.meldtijd() + 1);
        for (int dag = eerste; dag <= einddag; dag++) {
            double kans = nogNiet * ervaring.starts().kansPerDag(traject.voorziening(), dag - t.ingang());
            uit[Math.max(0, Maandtelling.maand(dag) - kader.peilmaand() + TERUG)] += kans;
            nogNiet -= kans;
        }
        return uit;
    }
}
