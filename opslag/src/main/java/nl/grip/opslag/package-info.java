// SPDX-License-Identifier: EUPL-1.2
/**
 * The store of one municipality: a folder with one DuckDB file, the sources as received, and a ledger outside the
 * database. {@link nl.grip.opslag.Magazijn} is the way in.
 */
@NullMarked
package nl.grip.opslag;

import org.jspecify.annotations.NullMarked;
