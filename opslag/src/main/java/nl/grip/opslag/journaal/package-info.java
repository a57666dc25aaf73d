// SPDX-License-Identifier: EUPL-1.2
/** The append-only, fsynced, chained ledger of what was done to a store. Kept outside the database. */
@NullMarked
package nl.grip.opslag.journaal;

import org.jspecify.annotations.NullMarked;
