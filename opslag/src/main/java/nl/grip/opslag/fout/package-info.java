// SPDX-License-Identifier: EUPL-1.2
/** What can go wrong with a store, each with a Dutch sentence that says what to do. */
@NullMarked
package nl.grip.opslag.fout;

import org.jspecify.annotations.NullMarked;
