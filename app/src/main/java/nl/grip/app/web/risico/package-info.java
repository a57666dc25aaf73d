// SPDX-License-Identifier: EUPL-1.2
/** The page Risico's. */
@NullMarked
package nl.grip.app.web.risico;

import org.jspecify.annotations.NullMarked;
