// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.invoer;

import java.util.List;

/** A line of a table as text; the first is its head. */
record Tabelregel(long nummer, List<String> velden) {
    Tabelregel {
        velden = List.copyOf(velden);
    }
}
