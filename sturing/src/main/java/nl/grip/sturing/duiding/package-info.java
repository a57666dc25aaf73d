// SPDX-License-Identifier: EUPL-1.2
/** Why a figure is as it is, in the words of an officer, and what it should become. */
@NullMarked
package nl.grip.sturing.duiding;

import org.jspecify.annotations.NullMarked;
