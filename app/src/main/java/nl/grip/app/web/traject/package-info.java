// SPDX-License-Identifier: EUPL-1.2
/** The page of one person, for a consulent: by POST only, and never without a line in the log. */
@NullMarked
package nl.grip.app.web.traject;

import org.jspecify.annotations.NullMarked;
