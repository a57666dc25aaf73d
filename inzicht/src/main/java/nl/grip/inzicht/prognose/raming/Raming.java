// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.Onderdeel.CORRECTIES;
import static nl.grip.inzicht.prognose.Onderdeel.GEDECLAREERD;
import static nl.grip.inzicht.prognose.Onderdeel.GELEVERD_NIET_GEDECLAREERD;
import static nl.grip.inzicht.prognose.Onderdeel.NIEUWE_INSTROOM;
import static nl.grip.inzicht.prognose.Onderdeel.UITLOOP_TOEWIJZINGEN;

import java.util.HashMap;
import java.util.Map;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.raming.Lopend.Stuk;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/** The expected cost of one year of care, from what was learned: declared, delivered, running and still to come. */
public final class Raming {
    private static final double MAANDRUIS = 0.25;
    private static final int JAAR_IN_MAANDEN = 12;

    private final Ervaring ervaring;
    private final int van;
    private final int tot;
    private final int laatste;
    private final int peilmaand;
    private final Verwachting verwachting = new Verwachting();
    private final Map<String, Map<Waar, Double>> aandelen = new HashMap<>();

    private record Waar(String aanbieder, String wijk) {}

    private Raming(Ervaring ervaring, int jaar) {
        this.ervaring = ervaring;
        this.van = jaar * JAAR_IN_MAANDEN;
        this.tot = van + JAAR_IN_MAANDEN - 1;
        this.laatste = ervaring.dossiers().laatsteMaand();
        this.peilmaand = Maandtelling.maand(ervaring.dossiers().peildag());
    }

    public static Verwachting van(Ervaring ervaring, int jaar) {
        var raming = new Raming(ervaring, jaar);
        raming.gedeclareerd();
        raming.bekendeTrajecten();
        raming.onbekendeTrajecten();
        return raming.verwachting;
    }

    private void gedeclareerd() {
        int peildag = ervaring.dossiers().peildag();
        for (var l : ervaring.dossiers().levermaanden()) {
            if (l.maand() >= van && l.maand() <= tot) {
                var r = l.eerste();
                verwachting.telOp(plek(r.voorziening(), r.aanbieder(), r.wijk(), GEDECLAREERD), l.staand(peildag), 0);
                corrigeer(l, peildag);
            }
        }
    }

    private void corrigeer(Levermaand l, int peildag) {
        var r = l.eerste();
        double omvang = Math.abs((double) r.centen());
        double verschil = nogTeIndexeren(l, peildag);
        double centen = omvang * ervaring.correcties().verwacht(l) + verschil;
        double spreiding = omvang * ervaring.correcties().spreiding(l);
        verwachting.telOp(plek(r.voorziening(), r.aanbieder(), r.wijk(), CORRECTIES), centen, spreiding * spreiding);
    }

    /** Declared at last year's tariff while the contract has a newer one: it will be credited and declared again. */
    private double nogTeIndexeren(Levermaand l, int peildag) {
        var r = l.eerste();
        double volume = l.staandVolume(peildag);
        double nieuw = ervaring.tarieven().tarief(r.aanbieder(), r.voorziening(), l.maand());
        double oud = ervaring.tarieven().tarief(r.aanbieder(), r.voorziening(), l.maand() - JAAR_IN_MAANDEN);
        double gevraagd = volume > 0 ? l.staand(peildag) / volume : nieuw;
        boolean oudTarief = Math.abs(gevraagd - oud) < 0.001 * oud && Math.abs(gevraagd - nieuw) > 0.002 * nieuw;
        return oudTarief ? volume * (nieuw - gevraagd) : 0;
    }

    private static Plek plek(String voorziening, String aanbieder, String wijk, Onderdeel onderdeel) {
        return new Plek(voorziening, aanbieder, wijk, onderdeel);
    }

    private void bekendeTrajecten() {
        for (var traject : ervaring.dossiers().trajecten()) {
            if (Maandtelling.maand(traject.laatste().bekend()) > peilmaand) {
                continue;
            }
            if (traject.isBegonnen()) {
                if (!traject.isGestopt() || Maandtelling.maand(traject.einde()) >= van) {
                    begonnen(traject);
                }
            } else {
                wachtend(traject);
            }
        }
    }

    private void begonnen(Zorgtraject traject) {
        var laatsteToekenning = traject.laatste();
        if (laatsteToekenning.einde() != Toekenning.OPEN
                && Maandtelling.maand(laatsteToekenning.einde()) < Math.min(van, peilmaand - 3)) {
            return;
        }
        var lopend = new Lopend(traject, ervaring, Maandtelling.einde(tot));
        double gebruik = traject.eerste().totaal() ? 1 : ervaring.gebruik().eigen(traject);
        switch (ervaring.loop().leverwijze(traject.voorziening())) {
            case MAANDELIJKS -> lopend.stukken().forEach(stuk -> maandelijks(traject, lopend, stuk, gebruik));
            case BIJ_BEGIN -> eenmalig(traject, Maandtelling.maand(traject.begin()), 1, traject.eerste(), true);
            case BIJ_EINDE -> bijEinde(traject, lopend);
        }
    }

    private void maandelijks(Zorgtraject traject, Lopend lopend, Stuk stuk, double gebruik) {
        var t = stuk.toekenning();
        String v = traject.voorziening();
        int eerste = Math.max(van, Maandtelling.maand(stuk.van()));
        double som = 0;
        double heel = 0;
        for (int maand = eerste;
                maand <= Math.min(tot, stuk.tot() == Toekenning.OPEN ? tot : Maandtelling.maand(stuk.tot()));
                maand++) {
            double deel = lopend.deel(stuk, maand) * stuk.kans();
            if (deel <= 0 || maand <= laatste && stuk.bekend() && t.isGedeclareerd(maand)) {
                continue;
            }
            double volume = t.volume() * gebruik * ervaring.gebruik().seizoen(v, maand);
            double prijs = tarief(t, v, maand);
            double kans = leverkans(t, maand, volume * Math.min(1, deel));
            double centen = deel * volume * prijs * kans * ervaring.correcties().eindfactor();
            if (maand <= laatste) {
                telOp(
                        traject,
                        t,
                        GELEVERD_NIET_GEDECLAREERD,
                        centen,
                        centen * centen * (MAANDRUIS * MAANDRUIS + 0.1 * (1 - kans)));
            } else {
                som += centen;
                heel += volume * prijs;
            }
        }
        double kans = heel > 0 ? som / heel : 0;
        telOp(
                traject,
                t,
                stuk.bekend() ? UITLOOP_TOEWIJZINGEN : NIEUWE_INSTROOM,
                som,
                heel * heel * Math.max(0, kans * (1 - kans)) * 0.7 + som * som * 0.03);
    }

    /** Chance that something comes, given that nothing came yet. */
    private double leverkans(Toekenning t, int maand, double volume) {
        double q = ervaring.leverkans().kans(volume);
        if (maand > laatste) {
            return q;
        }
        double nogNiet = q * (1 - ervaring.vertraging().binnen(t.aanbieder(), maand));
        return nogNiet / (nogNiet + 1 - q + 1e-6);
    }

    private double tarief(Toekenning t, String voorziening, int maand) {
        return ervaring.tarieven().tarief(t.aanbieder(), voorziening, maand);
    }

    private void telOp(Zorgtraject traject, Toekenning t, Onderdeel onderdeel, double centen, double variantie) {
        verwachting.telOp(plek(traject.voorziening(), t.aanbieder(), traject.wijk(), onderdeel), centen, variantie);
    }

    private void bijEinde(Zorgtraject traject, Lopend lopend) {
        if (traject.isGestopt()) {
            eenmalig(traject, Maandtelling.maand(traject.einde()), 1, traject.laatste(), true);
            return;
        }
        double verlengkans = ervaring.uitstroom().verlengkans(traject.voorziening());
        for (var stuk : lopend.stukken()) {
            for (int maand = Math.max(van, peilmaand - 1); maand <= tot; maand++) {
                double kans = stuk.kans() * lopend.eindkans(stuk, maand, verlengkans);
                if (kans > 0) {
                    eenmalig(traject, maand, kans, stuk.toekenning(), stuk.bekend());
                }
            }
        }
    }

    /** One delivery with a chance. */
    private void eenmalig(Zorgtraject traject, int maand, double kans, Toekenning t, boolean bekend) {
        if (maand < van || maand > tot || bekend && t.isGedeclareerd(maand)) {
            return;
        }
        double heel = t.volume()
                * tarief(t, traject.voorziening(), maand)
                * ervaring.correcties().eindfactor();
        double centen = kans * heel * (maand <= laatste && kans > 0.99 ? leverkans(t, maand, 100) : 1);
        var onderdeel = maand <= laatste ? GELEVERD_NIET_GEDECLAREERD : bekend ? UITLOOP_TOEWIJZINGEN : NIEUWE_INSTROOM;
        telOp(traject, t, onderdeel, centen, heel * heel * Math.max(0.01, kans * (1 - kans)));
    }

    /** Allocated and not begun: it may begin on any day to come. */
    private void wachtend(Zorgtraject traject) {
        var t = traject.eerste();
        String v = traject.voorziening();
        double[] beginkans = Starts.isAchterafGemeld(traject) ? achteraf(traject) : vooraf(traject);
        double[] som = new double[2];
        double heel = 0;
        for (int maand = Math.max(van, peilmaand - BEGIN); maand <= tot; maand++) {
            double deel = 0;
            for (int b = 0; b < beginkans.length; b++) {
                deel += beginkans[b] * ervaring.loop().deel(v, maand - (peilmaand - BEGIN + b));
            }
            double vol = t.volume()
                    * gemiddeld(v, maand)
                    * tarief(t, v, maand)
                    * ervaring.correcties().eindfactor();
            boolean over = maand <= laatste;
            if (!t.isGedeclareerd(maand)) {
                som[over ? 0 : 1] +=
                        deel * vol * (over ? 1 - ervaring.vertraging().binnen(t.aanbieder(), maand) : 1);
                heel += vol * ervaring.loop().deel(v, Math.max(0, maand - peilmaand));
            }
        }
        telOp(traject, t, GELEVERD_NIET_GEDECLAREERD, som[0], som[0] * som[0]);
        double kans = heel > 0 ? Math.min(1, som[1] / heel) : 0;
        telOp(traject, t, UITLOOP_TOEWIJZINGEN, som[1], heel * heel * kans * (1 - kans) + som[1] * som[1] * 0.1);
    }

    private static final int BEGIN = 12;

    private double gemiddeld(String voorziening, int maand) {
        return ervaring.loop().leverwijze(voorziening) == Leverwijze.MAANDELIJKS
                ? ervaring.gebruik().gemiddeld(voorziening)
                        * ervaring.gebruik().seizoen(voorziening, maand)
                        * ervaring.leverkans().gemiddeld(voorziening)
                : 1;
    }

    /** Chance to have begun in each month, from a year before the peilmaand. */
    private double[] achteraf(Zorgtraject traject) {
        double[] uit = new double[BEGIN + 1];
        int maand = Maandtelling.maand(traject.eerste().ingang()) - peilmaand + BEGIN;
        boolean kanNogKomen = traject.eerste().bekend() > ervaring.dossiers().peildag() - ervaring.meldtijd() - 1;
        if (kanNogKomen && maand >= 0 && maand < uit.length) {
            uit[maand] = ervaring.starts().beginkans(traject.voorziening());
        }
        return uit;
    }

    private double[] vooraf(Zorgtraject traject) {
        double[] uit = new double[BEGIN + 1 + Math.max(0, tot - peilmaand)];
        var t = traject.eerste();
        int einddag = Math.min(t.einde(), Maandtelling.einde(tot));
        double nogNiet = 1;
        int eerste = Math.max(t.ingang(), ervaring.dossiers().peildag() - ervaring.meldtijd() + 1);
        for (int dag = eerste; dag <= einddag; dag++) {
            double kans = nogNiet * ervaring.starts().kansPerDag(traject.voorziening(), dag - t.ingang());
            uit[Math.max(0, Maandtelling.maand(dag) - peilmaand + BEGIN)] += kans;
            nogNiet -= kans;
        }
        return uit;
    }

    private void onbekendeTrajecten() {
        verdeelInstroom();
        for (var voorziening : ervaring.instroom().voorzieningen()) {
            for (int maand = van; maand <= tot; maand++) {
                instroom(voorziening, maand);
            }
        }
    }

    private void instroom(String voorziening, int maand) {
        double waarde = 0;
        double kwadraat = 0;
        for (int bekend = peilmaand; bekend <= Math.min(maand + Loop.TERUG, tot + Loop.TERUG); bekend++) {
            double aantal = ervaring.instroom().verwacht(voorziening, bekend) * rest(bekend);
            double per = ervaring.loop().waarde(voorziening, maand - bekend);
            waarde += aantal * per;
            kwadraat += aantal * per * per;
        }
        boolean over = maand <= laatste;
        double factor = gemiddeld(voorziening, maand)
                * ervaring.correcties().eindfactor()
                * (over ? 1 - ervaring.vertraging().binnen(maand) : 1);
        double maanden = Math.max(1, tot - maand + 1);
        for (var aandeel : aandelen.getOrDefault(voorziening, Map.of()).entrySet()) {
            var waar = aandeel.getKey();
            double centen = waarde * factor * aandeel.getValue() * prijsgroei(voorziening, waar.aanbieder(), maand);
            verwachting.telOp(
                    plek(
                            voorziening,
                            waar.aanbieder(),
                            waar.wijk(),
                            over ? GELEVERD_NIET_GEDECLAREERD : NIEUWE_INSTROOM),
                    centen,
                    2 * kwadraat * factor * factor * aandeel.getValue() * maanden);
        }
    }

    /** The part of the peilmaand that still lies ahead. */
    private double rest(int maand) {
        int peildag = ervaring.dossiers().peildag();
        return maand > peilmaand ? 1 : (double) (Maandtelling.einde(maand) - peildag) / Maandtelling.dagen(maand);
    }

    private double prijsgroei(String voorziening, String aanbieder, int maand) {
        double nu = ervaring.tarieven().tarief(aanbieder, voorziening, peilmaand);
        return nu > 0 ? ervaring.tarieven().tarief(aanbieder, voorziening, maand) / nu : 1;
    }

    /** New trajectories go where those of the last year went, except to aanbieders that stop. */
    private void verdeelInstroom() {
        for (var traject : ervaring.dossiers().trajecten()) {
            var t = traject.eerste();
            boolean recent = Maandtelling.maand(t.bekend()) > peilmaand - JAAR_IN_MAANDEN;
            if (recent && !ervaring.uitstroom().isGestopt(t.aanbieder())) {
                aandelen.computeIfAbsent(
                                traject.voorziening(),
                                v -> new java.util.TreeMap<>(java.util.Comparator.comparing(Waar::aanbieder)
                                        .thenComparing(Waar::wijk)))
                        .merge(
                                new Waar(t.aanbieder(), traject.wijk()),
                                Math.max(1, t.volume() * tarief(t, traject.voorziening(), peilmaand)),
                                Double::sum);
            }
        }
        aandelen.values().forEach(kaart -> {
            double som = kaart.values().stream().mapToDouble(d -> d).sum();
            kaart.replaceAll((waar, gewicht) -> gewicht / som);
        });
    }
}
