// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

/** How one file writes its numbers and its days; the two need not go together (12.50 beside 31/12/2026). */
record Schrijfwijze(Notatie getallen, Notatie dagen) {}
