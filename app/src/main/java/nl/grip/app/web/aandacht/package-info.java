// SPDX-License-Identifier: EUPL-1.2
/** The page with what asks attention. */
@NullMarked
package nl.grip.app.web.aandacht;

import org.jspecify.annotations.NullMarked;
