// SPDX-License-Identifier: EUPL-1.2
/** Least squares and generalised linear models, shared by reserving and evaluation. */
@NullMarked
package nl.grip.rekenen.regressie;

import org.jspecify.annotations.NullMarked;
