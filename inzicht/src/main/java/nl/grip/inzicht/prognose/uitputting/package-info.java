// SPDX-License-Identifier: EUPL-1.2
/** When a budget or a ceiling runs out, with its chance. */
@NullMarked
package nl.grip.inzicht.prognose.uitputting;

import org.jspecify.annotations.NullMarked;
