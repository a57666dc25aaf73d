// SPDX-License-Identifier: EUPL-1.2
/** Pictures for a page and for a document, drawn in Java (besluiten/Een-beeld-wordt-op-de-server-getekend.md). */
@NullMarked
package nl.grip.rapportage.beeld;

import org.jspecify.annotations.NullMarked;
