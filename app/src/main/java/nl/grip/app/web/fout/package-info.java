// SPDX-License-Identifier: EUPL-1.2
/** What a visitor sees when something goes wrong: what happened, what was kept, what to do now. */
@NullMarked
package nl.grip.app.web.fout;

import org.jspecify.annotations.NullMarked;
