// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.Onderdeel.GELEVERD_NIET_GEDECLAREERD;
import static nl.grip.inzicht.prognose.Onderdeel.NIEUWE_INSTROOM;
import static nl.grip.inzicht.prognose.Onderdeel.UITLOOP_TOEWIJZINGEN;

import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.raming.Lopend.Stuk;

/** One trajectory that has begun: what it will still cost in the year, month by month or once. */
final class Trajectraming {
    private static final double MAANDRUIS = 0.25;
    private static final double VRIJWEL_ZEKER = 0.99;
    private static final double GEWOON_VOLUME = 100;

    private final Ramingkader kader;
    private final Ervaring ervaring;
    private final Zorgtraject traject;
    private final Lopend lopend;
    private final double gebruik;

    private Trajectraming(Ramingkader kader, Zorgtraject traject) {
        this.kader = kader;
        this.ervaring = kader.ervaring();
        this.traject = traject;
        this.lopend = new Lopend(traject, ervaring, Maandtelling.einde(kader.tot()));
        this.gebruik = traject.eerste().totaal() ? 1 : ervaring.gebruik().eigen(traject);
    }

    static void telOp(Ramingkader kader, Zorgtraject traject) {
        var laatste = traject.laatste();
        boolean voorbij = laatste.einde() != Toekenning.OPEN
                && Maandtelling.maand(laatste.einde()) < Math.min(kader.van(), kader.peilmaand() - 3);
        if (!voorbij) {
            new Trajectraming(kader, traject).telOp();
        }
    }

    private void telOp() {
        switch (ervaring.loop().leverwijze(traject.voorziening())) {
            case MAANDELIJKS -> lopend.stukken().forEach(this::maandelijks);
            case BIJ_BEGIN -> eenmalig(Maandtelling.maand(traject.begin()), 1, traject.eerste(), true);
            case BIJ_EINDE -> bijEinde();
        }
    }

    private void maandelijks(Stuk stuk) {
        var t = stuk.toekenning();
        var onderdeel = stuk.bekend() ? UITLOOP_TOEWIJZINGEN : NIEUWE_INSTROOM;
        double som = 0;
        double heel = 0;
        int eerste = Math.max(kader.van(), Maandtelling.maand(stuk.van()));
        for (int maand = eerste; maand <= laatsteMaand(stuk); maand++) {
            double deel = lopend.deel(stuk, maand) * stuk.kans();
            if (deel <= 0 || maand <= kader.laatste() && stuk.bekend() && t.isGedeclareerd(maand)) {
                continue;
            }
            double volume = t.volume() * gebruik * ervaring.gebruik().seizoen(traject.voorziening(), maand);
            double prijs = kader.tarief(t, traject.voorziening(), maand);
            double kans = leverkans(t, maand, volume * Math.min(1, deel));
            double centen = deel * volume * prijs * kans * ervaring.correcties().eindfactor();
            if (maand <= kader.laatste()) {
                geleverd(t, maand, centen, kans);
            } else {
                som += centen;
                heel += volume * prijs;
                kader.spreid(traject, t, onderdeel, maand, centen);
            }
        }
        double kans = heel > 0 ? som / heel : 0;
        double variantie = heel * heel * Math.max(0, kans * (1 - kans)) * 0.7 + som * som * 0.03;
        kader.telOp(traject, t, onderdeel, som, variantie);
    }

    private int laatsteMaand(Stuk stuk) {
        return Math.min(kader.tot(), stuk.tot() == Toekenning.OPEN ? kader.tot() : Maandtelling.maand(stuk.tot()));
    }

    private void geleverd(Toekenning t, int maand, double centen, double kans) {
        double variantie = centen * centen * (MAANDRUIS * MAANDRUIS + 0.1 * (1 - kans));
        kader.telOp(traject, t, GELEVERD_NIET_GEDECLAREERD, maand, centen, variantie);
    }

    /** Chance that something comes, given that nothing came yet. */
    private double leverkans(Toekenning t, int maand, double volume) {
        double q = ervaring.leverkans().kans(volume);
        if (maand > kader.laatste()) {
            return q;
        }
        double nogNiet = q * (1 - ervaring.vertraging().binnen(t.aanbieder(), maand));
        return nogNiet / (nogNiet + 1 - q + 1e-6);
    }

    private void bijEinde() {
        if (traject.isGestopt()) {
            eenmalig(Maandtelling.maand(traject.einde()), 1, traject.laatste(), true);
            return;
        }
        double verlengkans = ervaring.verlengingen().kans(traject.voorziening());
        for (var stuk : lopend.stukken()) {
            for (int maand = Math.max(kader.van(), kader.peilmaand() - 1); maand <= kader.tot(); maand++) {
                double kans = stuk.kans() * lopend.eindkans(stuk, maand, verlengkans);
                if (kans > 0) {
                    eenmalig(maand, kans, stuk.toekenning(), stuk.bekend());
                }
            }
        }
    }

    /** One delivery with a chance. */
    private void eenmalig(int maand, double kans, Toekenning t, boolean bekend) {
        if (maand < kader.van() || maand > kader.tot() || bekend && t.isGedeclareerd(maand)) {
            return;
        }
        double heel = t.volume()
                * kader.tarief(t, traject.voorziening(), maand)
                * ervaring.correcties().eindfactor();
        boolean over = maand <= kader.laatste();
        double centen = kans * heel * (over && kans > VRIJWEL_ZEKER ? leverkans(t, maand, GEWOON_VOLUME) : 1);
        double variantie = heel * heel * Math.max(0.01, kans * (1 - kans));
        kader.telOp(traject, t, eenmalig(over, bekend), maand, centen, variantie);
    }

    private static Onderdeel eenmalig(boolean over, boolean bekend) {
        return over ? GELEVERD_NIET_GEDECLAREERD : bekend ? UITLOOP_TOEWIJZINGEN : NIEUWE_INSTROOM;
    }
}
