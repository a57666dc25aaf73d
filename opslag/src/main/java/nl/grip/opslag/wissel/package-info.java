// SPDX-License-Identifier: EUPL-1.2
/** Replacing several files of a store at once, so that a crash leaves all of the old or all of the new. */
@NullMarked
package nl.grip.opslag.wissel;

import org.jspecify.annotations.NullMarked;
