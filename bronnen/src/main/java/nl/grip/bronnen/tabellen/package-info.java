// SPDX-License-Identifier: EUPL-1.2
/**
 * Tables that people bring, as csv or xlsx. Which columns a table has stands in lists beside these classes
 * ({@code tabellen/contracten.csv}); a new table is a new list.
 */
@NullMarked
package nl.grip.bronnen.tabellen;

import org.jspecify.annotations.NullMarked;
