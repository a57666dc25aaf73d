// SPDX-License-Identifier: EUPL-1.2
/** Budget, deficit, reserve and grants over the years. A saldo is costs minus income: positive is a tekort. */
@NullMarked
package nl.grip.sturing.begroting;

import org.jspecify.annotations.NullMarked;
