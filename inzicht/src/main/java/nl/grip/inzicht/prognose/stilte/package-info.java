// SPDX-License-Identifier: EUPL-1.2
/** Aanbieders that stopped sending bills, and what the forecast still expects of them. */
@NullMarked
package nl.grip.inzicht.prognose.stilte;

import org.jspecify.annotations.NullMarked;
