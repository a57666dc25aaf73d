// SPDX-License-Identifier: EUPL-1.2
/** Documents that one can have made, and where their figures come from. */
@NullMarked
package nl.grip.app.web.document;

import org.jspecify.annotations.NullMarked;
