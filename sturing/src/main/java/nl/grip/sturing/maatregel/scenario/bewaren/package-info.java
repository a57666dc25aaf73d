// SPDX-License-Identifier: EUPL-1.2
/** The register of scenarios in the store, and what they start from. */
@NullMarked
package nl.grip.sturing.maatregel.scenario.bewaren;

import org.jspecify.annotations.NullMarked;
