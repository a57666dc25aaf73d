// SPDX-License-Identifier: EUPL-1.2
/**
 * What strikes in the way aanbieders declare: who falls silent, who declares faster or slower, what changes code, when
 * much is corrected at once. Plain counts in, signals out; no store, no clock.
 */
@NullMarked
package nl.grip.inzicht.signaal;

import org.jspecify.annotations.NullMarked;
