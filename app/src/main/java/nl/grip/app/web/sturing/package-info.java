// SPDX-License-Identifier: EUPL-1.2
/** What the pages of steering have in common: a conclusion and parts with pictures, tables and choices. */
@NullMarked
package nl.grip.app.web.sturing;

import org.jspecify.annotations.NullMarked;
