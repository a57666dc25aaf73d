// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;

/** A row of {@code begroting beeld}: a layer or the total of a year, with its saldo when the prices may be compared. */
public record Beeldregel(Begrotingslaag laag, Uitkomst<Bedrag> saldo) {}
