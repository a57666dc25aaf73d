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
 * @param overgedragenNa the last day before another aanbieder took it over
 */
public record Traject(
        long nummer,
        Client client,
        Voorziening voorziening,
        int rang,
        Verwijzer verwijzer,
        List<Toewijzing> toewijzingen,
        double uitnutting,
        Optional<Levering> levering,
        Optional<LocalDate> overgedragenNa) {
    private static final int DAGEN_TOT_INTREKKING = 10;

    public Traject {
        toewijzingen = List.copyOf(toewijzingen);
    }

    /** Start and end of the care, with the reason for the end. */
    public record Levering(LocalDate begin, LocalDate einde, Reden reden) {}

    /** Why care ends; the codes differ by domein (JZ588, WMO588). */
    public enum Reden {
        VOLGENS_PLAN("19", "31", ""),
        VERHUIZING("31", "35", "07"),
        OVERLIJDEN("02", "02", "02"),
        ACHTTIEN("39", "39", ""),
        ANDERE_AANBIEDER("38", "38", "09");

        private final String wmo;
        private final String jeugd;
        private final String wijziging;

        Reden(String wmo, String jeugd, String wijziging) {
            this.wmo = wmo;
            this.jeugd = jeugd;
            this.wijziging = wijziging;
        }

        /** RedenWijziging (JZ002, WMO002) with which the municipality ends what was allocated; empty when it lets it run. */
        public Optional<String> findWijziging() {
            return wijziging.isEmpty() ? Optional.empty() : Optional.of(wijziging);
        }

        public String code(Voorziening voorziening) {
            return voorziening.isJeugd() ? jeugd : wmo;
        }
    }

    /**
     * An allocation that the municipality ends early.
     *
     * @param op day on which it says so
     */
    public record Intrekking(LocalDate einde, String reden, LocalDate op) {}

    /** How an allocation was ended early, if the municipality said so before the example ends. */
    public Optional<Intrekking> findIntrekking(Toewijzing toewijzing, Kalender kalender) {
        return levering.flatMap(
                        l -> l.reden().findWijziging().map(code -> intrekking(l.einde(), code, toewijzing, kalender)))
                .or(() -> overgedragenNa.flatMap(dag -> Reden.ANDERE_AANBIEDER
                        .findWijziging()
                        .map(code -> intrekking(dag, code, toewijzing, kalender))))
                .filter(i -> toewijzing.einde().isAfter(i.einde())
                        && !toewijzing.ingang().isAfter(i.einde()))
                .filter(i -> !i.op().isAfter(kalender.laatsteDag()));
    }

    /** Ten days later, but before the example ends, and never before the allocation itself was known. */
    private static Intrekking intrekking(LocalDate einde, String code, Toewijzing toewijzing, Kalender kalender) {
        var op = kalender.uiterlijkAanHetEind(einde, DAGEN_TOT_INTREKKING);
        return new Intrekking(
                einde,
                code,
                op.isAfter(toewijzing.bekendOp()) ? op : toewijzing.bekendOp().plusDays(1));
    }

    /** The allocation that covers a day, the latest when two meet. */
    Optional<Toewijzing> findToewijzing(LocalDate datum) {
        return toewijzingen.stream().filter(t -> t.contains(datum)).reduce((a, b) -> b);
    }
}
