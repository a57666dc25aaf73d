// SPDX-License-Identifier: EUPL-1.2
/** The page <i>Waar komt dit vandaan?</i>: definition, rows and SQL of one figure. */
@NullMarked
package nl.grip.app.web.herkomst;

import org.jspecify.annotations.NullMarked;
