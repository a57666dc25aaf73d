// SPDX-License-Identifier: EUPL-1.2
/** What somebody must look at, who that is, by when, and how it ended. */
@NullMarked
package nl.grip.sturing.aandacht;

import org.jspecify.annotations.NullMarked;
