// SPDX-License-Identifier: EUPL-1.2
/** Where the facts of the signals come from: one question to the store. */
@NullMarked
package nl.grip.inzicht.signaal.bewaren;

import org.jspecify.annotations.NullMarked;
