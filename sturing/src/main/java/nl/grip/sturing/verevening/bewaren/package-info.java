// SPDX-License-Identifier: EUPL-1.2
/** What a store brings in to share costs with other municipalities. */
@NullMarked
package nl.grip.sturing.verevening.bewaren;

import org.jspecify.annotations.NullMarked;
