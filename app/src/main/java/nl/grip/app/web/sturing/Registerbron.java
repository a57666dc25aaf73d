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
    /**
     * The tables that hold now. Without its own: what others published and comes along, or in a store of made-up people the
     * example.
     */
    Stand lees(Registersoort soort);

    /** A version, to be read back. */
    Optional<Versie> find(Registersoort soort, String naam, int nummer);

    Besluit voegToe(Registersoort soort, Invoertabel tabel, String wie, String waarom);

    /** Whose the tables are. */
    enum Afkomst {
        EIGEN,
        OPENBAAR,
        VOORBEELD
    }

    /** What a register holds. */
    record Stand(List<Invoertabel> tabellen, List<Versie> versies, Afkomst afkomst) {
        static final Stand LEEG = new Stand(List.of(), List.of(), Afkomst.EIGEN);

        public Stand {
            tabellen = List.copyOf(tabellen);
            versies = List.copyOf(versies);
        }

        /** Whether it is the example that comes along, for want of one of its own. */
        public boolean voorbeeld() {
            return afkomst == Afkomst.VOORBEELD;
        }

        public Optional<Invoertabel> findTabel() {
            return tabellen.stream().findFirst();
        }
    }
}
