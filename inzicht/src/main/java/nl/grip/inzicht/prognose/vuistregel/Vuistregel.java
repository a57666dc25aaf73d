// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import java.util.OptionalDouble;

/** Rules of thumb for the cost of a year; every term stands in {@link Jaarstand}. */
public enum Vuistregel {
    /** The year to date, as if the rest of the year goes on like that. */
    N1 {
        @Override
        double reken(Jaarstand s) {
            return s.totNu() * Jaarstand.MAANDEN / s.maanden();
        }
    },
    /** Everything that was allocated, fully used. */
    N2 {
        @Override
        double reken(Jaarstand s) {
            return s.toegewezen() + buiten(s);
        }
    },
    /** Last year at the prices of this year. */
    N3 {
        @Override
        double reken(Jaarstand s) {
            return s.vorigJaar() * s.index();
        }
    },
    /** Last year, more or less by as much as this year is ahead or behind. */
    N4 {
        @Override
        double reken(Jaarstand s) {
            return s.vorigJaar() * s.totNu() / s.vorigJaarToen();
        }
    },
    /** What was allocated, used for the same share as last year. */
    N5 {
        @Override
        double reken(Jaarstand s) {
            return s.toegewezen() * s.benutting() + buiten(s);
        }
    },
    /** The budget. */
    N6 {
        @Override
        double reken(Jaarstand s) {
            return s.begroot() == 0 ? Double.NaN : s.begroot() + buiten(s);
        }
    };

    /** Cents; empty when a term that the rule divides by is nothing, or when there is no budget. */
    public OptionalDouble verwacht(Jaarstand stand) {
        double centen = reken(stand);
        return Double.isFinite(centen) ? OptionalDouble.of(centen) : OptionalDouble.empty();
    }

    abstract double reken(Jaarstand s);

    /** Allocations and budget know nothing of what messages do not carry: that goes on as last year. */
    private static double buiten(Jaarstand s) {
        return s.buitenVorigJaar() * s.index();
    }
}
