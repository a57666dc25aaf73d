// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.util.ArrayList;
import java.util.List;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;

/** How a trajectory that has begun goes on: the chance that care still runs on each day, under which allocation. */
final class Lopend {
    private final Zorgtraject traject;
    private final int gezienTot;
    private final int tot;
    private final double[] overleving;
    private final double[] opgeteld;
    private final List<Stuk> stukken = new ArrayList<>();

    /** Care between two days under an allocation, with the chance of that allocation. */
    record Stuk(int van, int tot, double kans, boolean bekend, Toekenning toekenning) {}

    Lopend(Zorgtraject traject, Ervaring ervaring, int tot) {
        this.traject = traject;
        this.tot = tot;
        Dossiers dossiers = ervaring.dossiers();
        this.gezienTot = dossiers.peildag() - ervaring.meldtijd();
        int dagen = Math.max(0, tot - gezienTot);
        this.overleving = new double[dagen + 1];
        this.opgeteld = new double[dagen + 1];
        overleef(ervaring.uitstroom(), traject.isGestopt());
        verdeel(ervaring);
    }

    List<Stuk> stukken() {
        return stukken;
    }

    /** Expected part of a month in which care runs within a stretch, its own chance left out. */
    double deel(Stuk stuk, int maand) {
        int van = Math.max(Maandtelling.begin(maand), stuk.van());
        int einde = Math.min(Math.min(Maandtelling.einde(maand), stuk.tot()), tot);
        if (einde < van) {
            return 0;
        }
        double zeker = Math.max(0, Math.min(einde, gezienTot) - van + 1);
        int eerste = Math.max(van, gezienTot + 1);
        double misschien = eerste > einde ? 0 : som(einde) - som(eerste - 1);
        return (zeker + misschien) / Maandtelling.dagen(maand);
    }

    /** Chance that care ends in a month within a stretch, its own chance left out. */
    double eindkans(Stuk stuk, int maand, double verlengkans) {
        int van = Math.max(Maandtelling.begin(maand), Math.max(stuk.van(), gezienTot + 1));
        int einde = Math.min(Math.min(Maandtelling.einde(maand), stuk.tot()), tot);
        if (einde < van) {
            return 0;
        }
        double vanzelf = leeft(van - 1) - leeft(einde);
        return einde == stuk.tot() && laatsteBekende(stuk) ? vanzelf + leeft(einde) * (1 - verlengkans) : vanzelf;
    }

    private boolean laatsteBekende(Stuk stuk) {
        return !stuk.bekend() || stuk.toekenning() == traject.laatste();
    }

    private double leeft(int dag) {
        return dag <= gezienTot ? 1 : overleving[Math.min(overleving.length - 1, dag - gezienTot)];
    }

    private double som(int dag) {
        return dag <= gezienTot ? 0 : opgeteld[dag - gezienTot];
    }

    private void overleef(Uitstroom uitstroom, boolean gestopt) {
        overleving[0] = 1;
        int achttien = traject.achttien();
        double door = achttien > gezienTot && achttien <= tot ? uitstroom.doorNaAchttien(traject.voorziening()) : 1;
        int band = -1;
        double kans = 0;
        int begin = traject.begin();
        for (int i = 1; i < overleving.length; i++) {
            int leeftijd = Math.max(0, gezienTot + i - begin);
            int nu = uitstroom.band(leeftijd);
            if (nu != band) {
                band = nu;
                kans = gestopt ? 0 : uitstroom.kansPerDag(traject.voorziening(), leeftijd);
            }
            overleving[i] = overleving[i - 1] * (leeftijd > 0 ? 1 - kans : 1) * (gezienTot + i == achttien ? door : 1);
            opgeteld[i] = opgeteld[i - 1] + overleving[i];
        }
    }

    private void verdeel(Ervaring ervaring) {
        for (var t : traject.toekenningen()) {
            if (t.zorgBegin() != OPEN) {
                stukken.add(new Stuk(t.zorgBegin(), Math.min(t.einde(), t.zorgEinde()), 1, true, t));
            }
        }
        var laatste = traject.laatste();
        if (!traject.isGestopt() && laatste.einde() != OPEN && laatste.einde() < tot) {
            int termijn = Math.min(3650, laatste.toegekendTot() - laatste.ingang() + 1);
            boolean verhuist = ervaring.gestopt().bevat(laatste.aanbieder());
            ervaring.verlengingen()
                    .na(traject.voorziening(), laatste.einde(), termijn, verhuist, tot)
                    .forEach(v -> stukken.add(new Stuk(v.van(), v.tot(), v.kans(), false, laatste)));
        }
    }
}
