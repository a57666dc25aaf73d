// SPDX-License-Identifier: EUPL-1.2
/** The kinds of documents: what each asks, and what it says about the answer. */
@NullMarked
package nl.grip.rapportage.soort;

import org.jspecify.annotations.NullMarked;
