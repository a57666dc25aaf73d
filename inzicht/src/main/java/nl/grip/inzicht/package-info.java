// SPDX-License-Identifier: EUPL-1.2
/**
 * Figures and where they come from. Every indicator is one SQL file in {@code inzicht/}; the classes here only read its
 * header, put filter and breakdown in, and ask the store.
 */
@NullMarked
package nl.grip.inzicht;

import org.jspecify.annotations.NullMarked;
