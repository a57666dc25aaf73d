// SPDX-License-Identifier: EUPL-1.2
/** A document written as html, as pdf for everybody (PDF/UA-1) or as xlsx with real numbers. */
@NullMarked
package nl.grip.rapportage.uitvoer;

import org.jspecify.annotations.NullMarked;
