// SPDX-License-Identifier: EUPL-1.2
/** Everything that a store knows of one person, and who looked at it (AVG art. 15, 30 and 32). */
@NullMarked
package nl.grip.opslag.inzage;

import org.jspecify.annotations.NullMarked;
