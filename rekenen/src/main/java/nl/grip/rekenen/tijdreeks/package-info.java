// SPDX-License-Identifier: EUPL-1.2
/** Series of equally spaced values: taking them apart, smoothing them, and looking ahead with an interval. */
@NullMarked
package nl.grip.rekenen.tijdreeks;

import org.jspecify.annotations.NullMarked;
