// SPDX-License-Identifier: EUPL-1.2
/** What is in the store as tables for other programs: a star of facts and dimensions (Kimball, 1996). */
@NullMarked
package nl.grip.opslag.ster;

import org.jspecify.annotations.NullMarked;
