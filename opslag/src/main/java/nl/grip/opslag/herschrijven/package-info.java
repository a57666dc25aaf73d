// SPDX-License-Identifier: EUPL-1.2
/**
 * Finding and taking out one person in a source as received, without touching another character: all other rows keep
 * their number, their place and their line.
 */
@NullMarked
package nl.grip.opslag.herschrijven;

import org.jspecify.annotations.NullMarked;
