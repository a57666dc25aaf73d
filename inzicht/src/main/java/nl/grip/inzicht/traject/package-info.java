// SPDX-License-Identifier: EUPL-1.2
/** What help to one person was allocated, delivered and is still expected, and what help of a kind usually costs. */
@NullMarked
package nl.grip.inzicht.traject;

import org.jspecify.annotations.NullMarked;
