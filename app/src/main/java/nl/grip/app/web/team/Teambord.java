// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.team;

import java.time.LocalDate;
import java.util.List;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.Teamwerk;

/** Where the page Toegang asks. */
@FunctionalInterface
public interface Teambord {
    Stand lees();

    /** What teams did and what it costs, known on a day. */
    record Stand(LocalDate peildatum, List<Teamwerk> werk, List<Teamjaar> jaren) {
        public Stand {
            werk = List.copyOf(werk);
            jaren = List.copyOf(jaren);
        }
    }
}
