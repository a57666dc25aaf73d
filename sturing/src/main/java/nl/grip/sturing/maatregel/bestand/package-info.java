// SPDX-License-Identifier: EUPL-1.2
/** Measures in YAML 1.2 files, one measure a file; whatever is wrong in them is told at once, with file and line. */
@NullMarked
package nl.grip.sturing.maatregel.bestand;

import org.jspecify.annotations.NullMarked;
