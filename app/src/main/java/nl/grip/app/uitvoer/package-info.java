// SPDX-License-Identifier: EUPL-1.2
/** One way of writing rows for every command: csv and json for programs, a table for people. */
@NullMarked
package nl.grip.app.uitvoer;

import org.jspecify.annotations.NullMarked;
