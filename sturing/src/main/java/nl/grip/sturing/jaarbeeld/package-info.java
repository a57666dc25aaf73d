// SPDX-License-Identifier: EUPL-1.2
/** What a year will cost, beside what was set apart for it, and why the cost changed. */
@NullMarked
package nl.grip.sturing.jaarbeeld;

import org.jspecify.annotations.NullMarked;
