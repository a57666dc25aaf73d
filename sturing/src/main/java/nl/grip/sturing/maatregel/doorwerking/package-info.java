// SPDX-License-Identifier: EUPL-1.2
/** What measures do to what is to be expected: measured against growth under unchanged policy, not against last year. */
@NullMarked
package nl.grip.sturing.maatregel.doorwerking;

import org.jspecify.annotations.NullMarked;
