// SPDX-License-Identifier: EUPL-1.2
/** How numbers, dates, units and names are written for a Dutch reader, on a page and in a document alike. */
@NullMarked
package nl.grip.rapportage.vorm;

import org.jspecify.annotations.NullMarked;
