// SPDX-License-Identifier: EUPL-1.2
/** The register of measures in the store, with its versions. */
@NullMarked
package nl.grip.sturing.maatregel.bewaren;

import org.jspecify.annotations.NullMarked;
