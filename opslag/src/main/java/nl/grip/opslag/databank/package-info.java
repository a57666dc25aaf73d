// SPDX-License-Identifier: EUPL-1.2
/** The DuckDB file of a store: opening it safely, its tables, and the one way in which rows get into it. */
@NullMarked
package nl.grip.opslag.databank;

import org.jspecify.annotations.NullMarked;
