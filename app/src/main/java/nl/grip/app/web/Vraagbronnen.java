// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.grip.app.web.bron.Elementbron;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.fout.Foutmelder;
import nl.grip.app.web.gegevens.Gegevensbron;
import nl.grip.app.web.herkomst.Herkomstbron;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.overzicht.Kostenbron;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.app.web.scenario.Scenariobron;
import nl.grip.app.web.vorm.Toegang;

/**
 * What the pages stand on.
 *
 * @param kosten asked by the page Overzicht
 * @param herkomst asked by the page Waar komt dit vandaan?
 * @param elementen asked by the page with the element in the message
 * @param cijfers asked by the pages of all figures
 * @param gegevens asked by the pages about what is in the store
 * @param maatregelen asked by the page Maatregelen
 * @param prognose asked by the page Prognose
 * @param werk asked by the pages on which people work
 * @param sturing asked by the pages of steering
 * @param scenarios asked by the page Scenario's
 * @param vandaag the day of a decision that is written down
 * @param stand differs as soon as anything changes in the store, and every day
 * @param toegang how far a visitor may look
 * @param fouten where mistakes of ours go
 */
public record Vraagbronnen(
        Kostenbron kosten,
        Herkomstbron herkomst,
        Elementbron elementen,
        Cijferbron cijfers,
        Gegevensbron gegevens,
        Maatregelenbron maatregelen,
        Prognosebron prognose,
        Werkbronnen werk,
        Stuurbronnen sturing,
        Scenariobron scenarios,
        Supplier<LocalDate> vandaag,
        Supplier<String> stand,
        Toegang toegang,
        Foutmelder fouten) {
    /** The same with another source of measures. */
    Vraagbronnen metMaatregelen(Maatregelenbron andere) {
        return new Vraagbronnen(
                kosten, herkomst, elementen, cijfers, gegevens, andere, prognose, werk, sturing, scenarios, vandaag,
                stand, toegang, fouten);
    }

    /** The same with another source of steering. */
    Vraagbronnen metSturing(Stuurbronnen andere) {
        return new Vraagbronnen(
                kosten,
                herkomst,
                elementen,
                cijfers,
                gegevens,
                maatregelen,
                prognose,
                werk,
                andere,
                scenarios,
                vandaag,
                stand,
                toegang,
                fouten);
    }

    /** The same with another forecast. */
    Vraagbronnen metPrognose(Prognosebron andere) {
        return new Vraagbronnen(
                kosten,
                herkomst,
                elementen,
                cijfers,
                gegevens,
                maatregelen,
                andere,
                werk,
                sturing,
                scenarios,
                vandaag,
                stand,
                toegang,
                fouten);
    }

    /** The same with other costs, whose mistakes go elsewhere. */
    Vraagbronnen metKosten(Kostenbron andere, Foutmelder meldpunt) {
        return new Vraagbronnen(
                andere,
                herkomst,
                elementen,
                cijfers,
                gegevens,
                maatregelen,
                prognose,
                werk,
                sturing,
                scenarios,
                vandaag,
                stand,
                toegang,
                meldpunt);
    }
}
