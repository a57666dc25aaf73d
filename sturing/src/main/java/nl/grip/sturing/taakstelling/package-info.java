// SPDX-License-Identifier: EUPL-1.2
/** A savings task per year, filled by measures: coverage, rest, and the realisation that is needed. */
@NullMarked
package nl.grip.sturing.taakstelling;

import org.jspecify.annotations.NullMarked;
