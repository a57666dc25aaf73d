// SPDX-License-Identifier: EUPL-1.2
/** The account of the forecast: what would have been forecast on earlier days, next to what came true. */
@NullMarked
package nl.grip.inzicht.prognose.terugtoets;

import org.jspecify.annotations.NullMarked;
