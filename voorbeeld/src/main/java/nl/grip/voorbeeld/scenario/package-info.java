// SPDX-License-Identifier: EUPL-1.2
/** A row of a scenario file and the sentences in it: what happens in the made-up municipality, and when. */
@NullMarked
package nl.grip.voorbeeld.scenario;

import org.jspecify.annotations.NullMarked;
