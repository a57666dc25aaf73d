// SPDX-License-Identifier: EUPL-1.2
/** What a municipality wants and does about its costs: one package per theme. Compares intentions with figures. */
@NullMarked
package nl.grip.sturing;

import org.jspecify.annotations.NullMarked;
