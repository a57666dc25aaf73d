// SPDX-License-Identifier: EUPL-1.2
/**
 * From a file to rows and findings. What a reader yields is the same for every kind of file: an {@link Oordeel} on the
 * file as a whole, and its {@link Feitrij fact rows} one by one.
 */
@NullMarked
package nl.grip.bronnen;

import org.jspecify.annotations.NullMarked;
