// SPDX-License-Identifier: EUPL-1.2
/** Files that only their owner may open and that are on disk when a method returns. Linux file systems only. */
@NullMarked
package nl.grip.opslag.schijf;

import org.jspecify.annotations.NullMarked;
