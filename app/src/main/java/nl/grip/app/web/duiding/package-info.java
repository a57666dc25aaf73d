// SPDX-License-Identifier: EUPL-1.2
/** Writing why a figure is as it is, and its goal. */
@NullMarked
package nl.grip.app.web.duiding;

import org.jspecify.annotations.NullMarked;
