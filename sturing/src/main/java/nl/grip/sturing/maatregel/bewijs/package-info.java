// SPDX-License-Identifier: EUPL-1.2
/** Whether a measure worked: what happened laid beside what would have happened. */
@NullMarked
package nl.grip.sturing.maatregel.bewijs;

import org.jspecify.annotations.NullMarked;
