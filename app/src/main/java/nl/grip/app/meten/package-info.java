// SPDX-License-Identifier: EUPL-1.2
/** {@code ./meten}: how fast Grip is on this machine, next to what it promises. */
@NullMarked
package nl.grip.app.meten;

import org.jspecify.annotations.NullMarked;
