// SPDX-License-Identifier: EUPL-1.2
/** What a way of paying, a preventive service or a shift between services does to the bill, on our own volume. */
@NullMarked
package nl.grip.sturing.bekostiging;

import org.jspecify.annotations.NullMarked;
