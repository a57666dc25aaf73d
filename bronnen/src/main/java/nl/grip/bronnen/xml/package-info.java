// SPDX-License-Identifier: EUPL-1.2
/** XML from outside, read so that it can do no harm: no DOCTYPE, strict characters, own limits, nothing opened. */
@NullMarked
package nl.grip.bronnen.xml;

import org.jspecify.annotations.NullMarked;
