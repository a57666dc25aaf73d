// SPDX-License-Identifier: EUPL-1.2
/** A small municipality for tests: made by arithmetic alone, with every way in which messages arrive and break. */
@NullMarked
package nl.grip.app.kleinvoorbeeld;

import org.jspecify.annotations.NullMarked;
