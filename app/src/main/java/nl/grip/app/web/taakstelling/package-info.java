// SPDX-License-Identifier: EUPL-1.2
/** What must be saved, by when, and what fills it. */
@NullMarked
package nl.grip.app.web.taakstelling;

import org.jspecify.annotations.NullMarked;
