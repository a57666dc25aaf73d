// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.vuistregel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** What allocations would cost if they were used in full: volume per day times days times tariff. */
record Toewijzingswaarde(Tariefkaart tarieven) {
    private static final double DAGEN_PER_WEEK = 7;
    private static final double DAGEN_PER_MAAND = 365.25 / 12;

    /** Cents for days within the year, of the versions that hold. */
    double som(List<Toewijzingversie> toewijzingen, int jaar) {
        return toewijzingen.stream()
                .filter(t -> t.bekendTot().isEmpty())
                .mapToDouble(t -> centen(t, jaar))
                .sum();
    }

    private double centen(Toewijzingversie t, int jaar) {
        var van = later(t.ingang(), LocalDate.of(jaar, 1, 1));
        var laatste = LocalDate.of(jaar, 12, 31);
        var tot = t.einde().filter(einde -> einde.isBefore(laatste)).orElse(laatste);
        return tot.isBefore(van)
                ? 0
                : t.volume().orElse(0.0)
                        * aandeel(t, van, tot)
                        * tarieven.find(t.aanbieder(), t.code(), van).orElse(0.0);
    }

    /** How often the volume fits in these days (WMO757, JZ757: 1 a day, 2 a week, 4 a month, 6 in total). */
    private static double aandeel(Toewijzingversie t, LocalDate van, LocalDate tot) {
        double dagen = dagen(van, tot);
        return switch (t.frequentie()) {
            case "1" -> dagen;
            case "2" -> dagen / DAGEN_PER_WEEK;
            case "4" -> dagen / DAGEN_PER_MAAND;
            default -> dagen / t.einde().map(einde -> dagen(t.ingang(), einde)).orElse(dagen);
        };
    }

    private static double dagen(LocalDate van, LocalDate tot) {
        return ChronoUnit.DAYS.between(van, tot) + 1.0;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
