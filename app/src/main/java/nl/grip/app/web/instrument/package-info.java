// SPDX-License-Identifier: EUPL-1.2
/** The page Instrumenten. */
@NullMarked
package nl.grip.app.web.instrument;

import org.jspecify.annotations.NullMarked;
