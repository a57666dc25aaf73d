// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import nl.grip.sturing.maatregel.formule.Eenheid;
import nl.grip.sturing.maatregel.formule.Formule;

/**
 * A formula with the place where it stands.
 *
 * @param eenheid what its answer must be in
 * @param drijfveer the driver that it calculates; empty for an effect or a cost
 */
record GeplaatsteFormule(Veld veld, Formule formule, Eenheid eenheid, String drijfveer) {}
