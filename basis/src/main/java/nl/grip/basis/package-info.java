// SPDX-License-Identifier: EUPL-1.2
/** Amounts, periods, findings and answers: the words every other module speaks. Knows nothing but the JDK. */
@NullMarked
package nl.grip.basis;

import org.jspecify.annotations.NullMarked;
