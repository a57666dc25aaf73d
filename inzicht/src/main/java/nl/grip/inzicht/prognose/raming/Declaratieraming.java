// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import static nl.grip.inzicht.prognose.Onderdeel.CORRECTIES;
import static nl.grip.inzicht.prognose.Onderdeel.GEDECLAREERD;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Levermaand;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/** What was declared of the year, and what rejections, credits and prices will still change about it. */
final class Declaratieraming {
    private static final int JAAR_IN_MAANDEN = 12;

    private final Ramingkader kader;
    private final Ervaring ervaring;
    private final int peildag;
    private final Set<Levermaand> nieuw = Collections.newSetFromMap(new IdentityHashMap<>());

    private Declaratieraming(Ramingkader kader) {
        this.kader = kader;
        this.ervaring = kader.ervaring();
        this.peildag = ervaring.dossiers().peildag();
        ervaring.dossiers().trajecten().stream()
                .flatMap(traject -> traject.toekenningen().stream())
                .filter(kader::isNieuw)
                .forEach(t -> nieuw.addAll(t.levermaanden()));
    }

    static void telOp(Ramingkader kader) {
        var raming = new Declaratieraming(kader);
        kader.ervaring().dossiers().levermaanden().stream()
                .filter(l -> l.maand() >= kader.van() && l.maand() <= kader.tot())
                .forEach(raming::neem);
    }

    private void neem(Levermaand l) {
        telOp(l, GEDECLAREERD, l.staand(peildag), 0);
        double omvang = Math.abs((double) l.eerste().centen());
        double spreiding = omvang * ervaring.correcties().spreiding(l);
        telOp(l, CORRECTIES, omvang * ervaring.correcties().verwacht(l) + nogTeIndexeren(l), spreiding * spreiding);
    }

    private void telOp(Levermaand l, Onderdeel onderdeel, double centen, double variantie) {
        var r = l.eerste();
        var plek = new Plek(r.voorziening(), r.aanbieder(), r.wijk(), onderdeel);
        kader.verwachting().telOp(plek, l.maand(), centen, variantie);
        if (nieuw.contains(l)) {
            kader.verwachting().markeerNieuw(plek, centen);
        }
    }

    /** Declared at last year's tariff while there is a newer one: it will be credited and declared again. */
    private double nogTeIndexeren(Levermaand l) {
        var r = l.eerste();
        double volume = l.staandVolume(peildag);
        double oud = ervaring.tarieven().tarief(r.aanbieder(), r.voorziening(), l.maand() - JAAR_IN_MAANDEN);
        double nieuwTarief = nieuw(l, oud);
        double gevraagd = volume > 0 ? l.staand(peildag) / volume : nieuwTarief;
        boolean oudTarief =
                Math.abs(gevraagd - oud) < 0.001 * oud && Math.abs(gevraagd - nieuwTarief) > 0.002 * nieuwTarief;
        return oudTarief ? volume * (nieuwTarief - gevraagd) : 0;
    }

    private double nieuw(Levermaand l, double oud) {
        var r = l.eerste();
        double bekend = ervaring.tarieven().tarief(r.aanbieder(), r.voorziening(), l.maand());
        return switch (kader.vraag().indexatie()) {
            case ZOALS_BEKEND -> bekend;
            case TERUGWERKEND ->
                Math.abs(bekend - oud) < 0.001 * oud ? oud * ervaring.tarieven().jaargroei() : bekend;
            case NIET_TERUGWERKEND -> oud;
        };
    }
}
