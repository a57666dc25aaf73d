// SPDX-License-Identifier: EUPL-1.2
/**
 * Measures: what they cost and save per year, apart and together. Cost positive, saving negative, netto = kosten +
 * effect. Everything here is pure; files are read in {@code maatregel.bestand}.
 */
@NullMarked
package nl.grip.sturing.maatregel;

import org.jspecify.annotations.NullMarked;
