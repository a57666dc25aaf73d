// SPDX-License-Identifier: EUPL-1.2
/** What is in the store and what was wrong with it: the fixed questions behind {@code grip gegevens}. */
@NullMarked
package nl.grip.opslag.gegevens;

import org.jspecify.annotations.NullMarked;
