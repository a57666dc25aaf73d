// SPDX-License-Identifier: EUPL-1.2
/** Copies of a store: its tables into another file, reserve copies, and putting them back. */
@NullMarked
package nl.grip.opslag.kopie;

import org.jspecify.annotations.NullMarked;
