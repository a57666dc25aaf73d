// SPDX-License-Identifier: EUPL-1.2
/** Bringing a store of an older version to this one. */
@NullMarked
package nl.grip.opslag.bijwerken;

import org.jspecify.annotations.NullMarked;
