// SPDX-License-Identifier: EUPL-1.2
/** What a plan may come to, when every assumption lies somewhere between its lowest and its highest value. */
@NullMarked
package nl.grip.sturing.maatregel.kans;

import org.jspecify.annotations.NullMarked;
