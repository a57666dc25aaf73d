// SPDX-License-Identifier: EUPL-1.2
/** Messages of iWmo and iJw release 3.2 as values, and how they are written down; nothing here decides what is in them. */
@NullMarked
package nl.grip.voorbeeld.berichten;

import org.jspecify.annotations.NullMarked;
