// SPDX-License-Identifier: EUPL-1.2
/** What was set apart, as the store knows it. */
@NullMarked
package nl.grip.sturing.jaarbeeld.bewaren;

import org.jspecify.annotations.NullMarked;
