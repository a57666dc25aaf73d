// SPDX-License-Identifier: EUPL-1.2
/** Making the database of a store anew from its sources and its journaal. */
@NullMarked
package nl.grip.opslag.herbouw;

import org.jspecify.annotations.NullMarked;
