// SPDX-License-Identifier: EUPL-1.2
/** The page <i>Overzicht</i>: what help has cost per voorziening and month, how complete that is, what was refused. */
@NullMarked
package nl.grip.app.web.overzicht;

import org.jspecify.annotations.NullMarked;
