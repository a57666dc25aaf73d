// SPDX-License-Identifier: EUPL-1.2
/** What a document consists of: sentences, tables and pictures, apart from how it is written down. */
@NullMarked
package nl.grip.rapportage.stuk;

import org.jspecify.annotations.NullMarked;
