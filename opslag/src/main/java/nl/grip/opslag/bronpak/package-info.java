// SPDX-License-Identifier: EUPL-1.2
/** The sources as received: packed per batch, compressed, encrypted in chunks, readable one by one. */
@NullMarked
package nl.grip.opslag.bronpak;

import org.jspecify.annotations.NullMarked;
