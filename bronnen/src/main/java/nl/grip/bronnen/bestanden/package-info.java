// SPDX-License-Identifier: EUPL-1.2
/** Files, folders and zips: from what someone points at to {@link Bronbestand}en, one by one. */
@NullMarked
package nl.grip.bronnen.bestanden;

import org.jspecify.annotations.NullMarked;
