// SPDX-License-Identifier: EUPL-1.2
/** Documents for people who decide: bestuursrapportage, raadsbeeld and the like, and what they are made of. */
@NullMarked
package nl.grip.rapportage;

import org.jspecify.annotations.NullMarked;
