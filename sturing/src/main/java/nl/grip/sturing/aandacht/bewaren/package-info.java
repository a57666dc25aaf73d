// SPDX-License-Identifier: EUPL-1.2
/** What the attention list asks of the store and keeps in it. */
@NullMarked
package nl.grip.sturing.aandacht.bewaren;

import org.jspecify.annotations.NullMarked;
