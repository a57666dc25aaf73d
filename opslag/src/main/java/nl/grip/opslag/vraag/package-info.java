// SPDX-License-Identifier: EUPL-1.2
/** Questions to the store in SQL with named parameters. */
@NullMarked
package nl.grip.opslag.vraag;

import org.jspecify.annotations.NullMarked;
