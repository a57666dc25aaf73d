// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Toekenning;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.raming.Verwachting.Plek;

/** What all parts of an estimate share: what was learned, the months of the year, and the sums they add to. */
final class Ramingkader {
    private static final int JAAR_IN_MAANDEN = 12;

    private final Ervaring ervaring;
    private final Ramingvraag vraag;
    private final Verwachting verwachting = new Verwachting();
    private final int laatste;
    private final int peilmaand;

    Ramingkader(Ervaring ervaring, Ramingvraag vraag) {
        this.ervaring = ervaring;
        this.vraag = vraag;
        this.laatste = ervaring.dossiers().laatsteMaand();
        this.peilmaand = Maandtelling.maand(ervaring.dossiers().peildag());
    }

    Ervaring ervaring() {
        return ervaring;
    }

    Ramingvraag vraag() {
        return vraag;
    }

    Verwachting verwachting() {
        return verwachting;
    }

    /** First month of the year. */
    int van() {
        return vraag.jaar() * JAAR_IN_MAANDEN;
    }

    /** Last month of the year. */
    int tot() {
        return van() + JAAR_IN_MAANDEN - 1;
    }

    /** The last month that is wholly over. */
    int laatste() {
        return laatste;
    }

    int peilmaand() {
        return peilmaand;
    }

    double tarief(Toekenning t, String voorziening, int maand) {
        return ervaring.tarieven().tarief(t.aanbieder(), voorziening, maand);
    }

    /** Share of an allocation that someone of whom nothing is known uses and declares. */
    double gemiddeld(String voorziening, int maand) {
        return ervaring.loop().leverwijze(voorziening) == Leverwijze.MAANDELIJKS
                ? ervaring.gebruik().gemiddeld(voorziening)
                        * ervaring.gebruik().seizoen(voorziening, maand)
                        * ervaring.leverkans().gemiddeld(voorziening)
                : 1;
    }

    void telOp(Zorgtraject traject, Toekenning t, Onderdeel onderdeel, int maand, double centen, double variantie) {
        verwachting.telOp(plek(traject, t, onderdeel), maand, centen, variantie);
        markeer(traject, t, onderdeel, centen);
    }

    /** Cents of several months. */
    void telOp(Zorgtraject traject, Toekenning t, Onderdeel onderdeel, double centen, double variantie) {
        verwachting.telOp(plek(traject, t, onderdeel), centen, variantie);
        markeer(traject, t, onderdeel, centen);
    }

    void spreid(Zorgtraject traject, Toekenning t, Onderdeel onderdeel, int maand, double centen) {
        verwachting.spreid(plek(traject, t, onderdeel), maand, centen);
    }

    boolean isNieuw(Toekenning t) {
        return t.bekend() > vraag.nieuwNa();
    }

    private void markeer(Zorgtraject traject, Toekenning t, Onderdeel onderdeel, double centen) {
        if (isNieuw(t) && onderdeel != Onderdeel.NIEUWE_INSTROOM) {
            verwachting.markeerNieuw(plek(traject, t, onderdeel), centen);
        }
    }

    private static Plek plek(Zorgtraject traject, Toekenning t, Onderdeel onderdeel) {
        return new Plek(traject.voorziening(), t.aanbieder(), traject.wijk(), onderdeel);
    }
}
