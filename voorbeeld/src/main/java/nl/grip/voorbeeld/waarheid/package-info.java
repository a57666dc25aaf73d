// SPDX-License-Identifier: EUPL-1.2
/** What is true of a made-up municipality, written down so that figures can be held against it. */
@NullMarked
package nl.grip.voorbeeld.waarheid;

import org.jspecify.annotations.NullMarked;
