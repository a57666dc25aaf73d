// SPDX-License-Identifier: EUPL-1.2
/** The shell: where the program starts, and the only place that knows every storey. */
@NullMarked
package nl.grip.app;

import org.jspecify.annotations.NullMarked;
