// SPDX-License-Identifier: EUPL-1.2
/** Budget, income and costs as the store holds them. */
@NullMarked
package nl.grip.sturing.begroting.bewaren;

import org.jspecify.annotations.NullMarked;
