// SPDX-License-Identifier: EUPL-1.2
/** The command line: one small class a command. A command asks one question and shows the answer; it calculates nothing. */
@NullMarked
package nl.grip.app.opdracht;

import org.jspecify.annotations.NullMarked;
