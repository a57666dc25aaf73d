// SPDX-License-Identifier: EUPL-1.2
/** The two keys of a store, what is derived from them, and their sealed copy. Kept outside the database. */
@NullMarked
package nl.grip.opslag.sleutel;

import org.jspecify.annotations.NullMarked;
