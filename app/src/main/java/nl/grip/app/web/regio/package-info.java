// SPDX-License-Identifier: EUPL-1.2
/** The page Regio. */
@NullMarked
package nl.grip.app.web.regio;

import org.jspecify.annotations.NullMarked;
