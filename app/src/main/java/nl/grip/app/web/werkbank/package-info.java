// SPDX-License-Identifier: EUPL-1.2
/** What takes long is made in the background, at one place; who asks sooner is told so. */
@NullMarked
package nl.grip.app.web.werkbank;

import org.jspecify.annotations.NullMarked;
