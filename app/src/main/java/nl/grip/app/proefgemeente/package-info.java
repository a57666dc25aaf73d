// SPDX-License-Identifier: EUPL-1.2
/**
 * A made-up municipality as the forecast sees it, without messages and store: its facts, and what came true. The bridge
 * between voorbeeld and inzicht, that do not know each other.
 */
@NullMarked
package nl.grip.app.proefgemeente;

import org.jspecify.annotations.NullMarked;
