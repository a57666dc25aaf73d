// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.kader.Kader;
import nl.grip.app.web.kader.Menu;

/** A page as text, without a server around it. */
public final class Proefweergave {
    private Proefweergave() {}

    public static String html(String sjabloon, Object model) {
        var leeg = new Menu(List.of());
        return new Weergave(sjabloon, model)
                .html(new Kader(List.of(), List.of(), leeg, Optional.empty(), List.of(), false, Optional.empty()));
    }
}
