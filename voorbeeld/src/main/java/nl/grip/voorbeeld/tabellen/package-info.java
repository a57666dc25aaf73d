// SPDX-License-Identifier: EUPL-1.2
/** The tables that a made-up municipality has beside its messages: contracts, ledger, budget, population, access. */
@NullMarked
package nl.grip.voorbeeld.tabellen;

import org.jspecify.annotations.NullMarked;
