// SPDX-License-Identifier: EUPL-1.2
/** Texts that people write around the figures, checked against them. */
@NullMarked
package nl.grip.rapportage.tekst;

import org.jspecify.annotations.NullMarked;
