// SPDX-License-Identifier: EUPL-1.2
/** What the store knows of the help to one person. */
@NullMarked
package nl.grip.inzicht.traject.bewaren;

import org.jspecify.annotations.NullMarked;
