// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.List;
import java.util.Optional;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register.Besluit;

/** The registers that pages of steering stand on. */
public interface Registerbron {
    /** The tables that hold now; in a store of made-up people without its own the example that comes along. */
    Stand lees(Registersoort soort);

    /** A version, to be read back. */
    Optional<Versie> find(Registersoort soort, String naam, int nummer);

    Besluit voegToe(Registersoort soort, Invoertabel tabel, String wie, String waarom);

    /**
     * What a register holds.
     *
     * @param voorbeeld whether it is the example that comes along, for want of one of its own
     */
    record Stand(List<Invoertabel> tabellen, List<Versie> versies, boolean voorbeeld) {
        public Stand {
            tabellen = List.copyOf(tabellen);
            versies = List.copyOf(versies);
        }

        public Optional<Invoertabel> findTabel() {
            return tabellen.stream().findFirst();
        }
    }
}
