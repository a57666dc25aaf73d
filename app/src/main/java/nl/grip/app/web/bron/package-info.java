// SPDX-License-Identifier: EUPL-1.2
/** The page with one element of a message, as it was received. */
@NullMarked
package nl.grip.app.web.bron;

import org.jspecify.annotations.NullMarked;
