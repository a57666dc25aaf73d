// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The care of one client in one voorziening by one aanbieder, from start to end; extensions belong to it.
 *
 * @param nummer from 1; names its streams of chance
 * @param rang rank of the aanbieder
 * @param uitnutting share of the allocation that this client uses
 * @param levering the days on which care is given; empty when it never started
 */
public record Traject(
        long nummer,
        Client client,
        Voorziening voorziening,
        int rang,
        Verwijzer verwijzer,
        List<Toewijzing> toewijzingen,
        double uitnutting,
        Optional<Levering> levering) {
    public Traject {
        toewijzingen = List.copyOf(toewijzingen);
    }

    /** Start and end of the care, with the reason for the end. */
    public record Levering(LocalDate begin, LocalDate einde, Reden reden) {}

    /** Why care ends; the codes differ by domein (JZ588, WMO588). */
    public enum Reden {
        VOLGENS_PLAN("19", "31"),
        VERHUIZING("31", "35"),
        OVERLIJDEN("02", "02"),
        ACHTTIEN("39", "39"),
        ANDERE_AANBIEDER("38", "38");

        private final String wmo;
        private final String jeugd;

        Reden(String wmo, String jeugd) {
            this.wmo = wmo;
            this.jeugd = jeugd;
        }

        public String code(Voorziening voorziening) {
            return voorziening.isJeugd() ? jeugd : wmo;
        }
    }

    /** The allocation that covers a day, the latest when two meet. */
    Optional<Toewijzing> findToewijzing(LocalDate datum) {
        return toewijzingen.stream().filter(t -> t.contains(datum)).reduce((a, b) -> b);
    }
}
