// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.List;

/**
 * A page of steering: its conclusion as title, and the parts that carry it.
 *
 * @param delen those with nothing in them for this reader are left out
 * @param melding what the reader must know before all else, such as that it is an example; may be empty
 */
public record Stuurblad(String titel, List<String> toelichting, String melding, List<Deel> delen) {
    public Stuurblad {
        toelichting = List.copyOf(toelichting);
        delen = delen.stream().filter(deel -> !deel.isLeeg()).toList();
    }
}
