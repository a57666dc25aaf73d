// SPDX-License-Identifier: EUPL-1.2
/** A regional plan divided over the municipalities that carry it out together. */
@NullMarked
package nl.grip.sturing.maatregel.gemeente;

import org.jspecify.annotations.NullMarked;
