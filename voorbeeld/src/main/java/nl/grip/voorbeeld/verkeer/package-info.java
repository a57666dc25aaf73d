// SPDX-License-Identifier: EUPL-1.2
/** From what happened in a made-up municipality to the files it would have received about it. */
@NullMarked
package nl.grip.voorbeeld.verkeer;

import org.jspecify.annotations.NullMarked;
