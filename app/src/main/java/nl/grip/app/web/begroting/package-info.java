// SPDX-License-Identifier: EUPL-1.2
/** The page Begroting. */
@NullMarked
package nl.grip.app.web.begroting;

import org.jspecify.annotations.NullMarked;
