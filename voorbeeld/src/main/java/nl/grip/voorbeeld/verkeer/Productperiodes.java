// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.basis.Periode;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Traject.Intrekking;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.proces.Verloop;

/**
 * The days that a line names: those of the month on which the care was allocated (TR387, TR388). Now and then an aanbieder names
 * the whole month, or days after a death: the month, the care and the amount stay what they were.
 */
final class Productperiodes {
    private static final double HELE_MAAND = 0.5;
    private static final double NA_OVERLIJDEN = 2.0;

    private final Verloop verloop;
    private final double hoeVaak;

    /** @param hoeVaak measure for the chance that the days are wrong */
    Productperiodes(Verloop verloop, double hoeVaak) {
        this.verloop = verloop;
        this.hoeVaak = hoeVaak;
    }

    /** As it is told in the message. */
    Periode van(Levermaand levermaand) {
        var juist = juist(levermaand);
        if (hoeVaak == 0 || juist.equals(maand(levermaand))) {
            return juist;
        }
        if (kans("na overlijden", levermaand, NA_OVERLIJDEN) && isOverleden(levermaand, juist)) {
            return new Periode(juist.einde().plusDays(1), maand(levermaand).einde());
        }
        boolean heleMaand = kans("hele maand", levermaand, HELE_MAAND)
                && !buiten(levermaand, maand(levermaand)).isEmpty();
        return heleMaand ? maand(levermaand) : juist;
    }

    /** The rules that those days break: outside the allocation, after the death of the client. */
    List<String> overtredingen(Levermaand levermaand) {
        var gemeld = van(levermaand);
        boolean naOverlijden = gemeld.begin().isAfter(juist(levermaand).einde());
        return Stream.concat(
                        buiten(levermaand, gemeld).stream(),
                        naOverlijden ? Stream.of("GRIP-overleden") : Stream.empty())
                .toList();
    }

    /** Which of the first and the last day lie outside the allocation, or where they should not. */
    List<String> buiten(Levermaand levermaand, Periode gemeld) {
        var van = levermaand.toewijzing().ingang();
        var tot = einde(levermaand);
        return Stream.of(
                        isBuiten(gemeld.begin(), van, tot) ? "TR307" : "",
                        isBuiten(gemeld.einde(), van, tot) ? "TR308" : "",
                        isEerste(gemeld.begin()) || isInMaandVan(van, gemeld.begin()) && !isEerste(van) ? "" : "TR387",
                        isLaatste(gemeld.einde()) || isInMaandVan(tot, gemeld.einde()) && !isLaatste(tot)
                                ? ""
                                : "TR388")
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static boolean isBuiten(LocalDate dag, LocalDate van, LocalDate tot) {
        return dag.isBefore(van) || dag.isAfter(tot);
    }

    private static boolean isEerste(LocalDate dag) {
        return dag.getDayOfMonth() == 1;
    }

    private static boolean isLaatste(LocalDate dag) {
        return isEerste(dag.plusDays(1));
    }

    private static boolean isInMaandVan(LocalDate dag, LocalDate ander) {
        return YearMonth.from(dag).equals(YearMonth.from(ander));
    }

    /** The end of the allocation, as the municipality said last. */
    private LocalDate einde(Levermaand levermaand) {
        var toewijzing = levermaand.toewijzing();
        return levermaand
                .traject()
                .findIntrekking(toewijzing, verloop.kalender())
                .map(Intrekking::einde)
                .orElse(toewijzing.einde());
    }

    private boolean isOverleden(Levermaand levermaand, Periode juist) {
        return juist.einde().equals(einde(levermaand))
                && levermaand
                        .traject()
                        .levering()
                        .filter(l -> l.reden() == Reden.OVERLIJDEN
                                && l.einde().equals(juist.einde())
                                && l.einde().isBefore(maand(levermaand).einde()))
                        .isPresent();
    }

    private boolean kans(String waarop, Levermaand levermaand, double maal) {
        return Toeval.of(
                        verloop.scenario().zaad(),
                        waarop,
                        levermaand.traject().nummer(),
                        levermaand.toewijzing().volgnummer(),
                        levermaand.maand())
                .kans(hoeVaak * maal);
    }

    private Periode maand(Levermaand levermaand) {
        var maand = verloop.kalender().maand(levermaand.maand());
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    private Periode juist(Levermaand levermaand) {
        var maand = maand(levermaand);
        var begin = laatste(maand.begin(), levermaand.toewijzing().ingang());
        return new Periode(begin, laatste(begin, eerste(maand.einde(), einde(levermaand))));
    }

    private static LocalDate eerste(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate laatste(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
