// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Scenario;

/** How much care a trajectory really gives, month by month. */
record Leverantie(Scenario scenario, Kalender kalender) {
    private static final double MAANDRUIS_LOGSD = 0.25;
    private static final int AFKAP_IN_PROCENT = 110;
    private static final String SCHOOLJAAR = "schooljaar_sterk";

    /** A month of care under one allocation, before anything is declared. */
    record Deel(Toewijzing toewijzing, int maand, long volume) {}

    List<Deel> delen(Traject traject) {
        return traject.levering().stream()
                .flatMap(levering -> switch (traject.voorziening().soort()) {
                    case INSPANNING -> perMaand(traject, levering);
                    case STUKS -> eenmaal(traject, levering.begin());
                    case RESULTAAT ->
                        levering.reden() == Reden.ANDERE_AANBIEDER
                                ? Stream.<Deel>empty()
                                : eenmaal(traject, levering.einde());
                })
                .filter(deel -> deel.volume() > 0)
                .toList();
    }

    private Stream<Deel> perMaand(Traject traject, Levering levering) {
        int eerste = Math.max(kalender.nummer(levering.begin()), kalender.eersteMaand());
        int laatste = Math.min(kalender.nummer(levering.einde()), Kalender.LAATSTE_MAAND);
        return IntStream.rangeClosed(eerste, laatste)
                .boxed()
                .flatMap(maand -> traject.toewijzingen().stream().map(t -> deel(traject, levering, t, maand)));
    }

    private Stream<Deel> eenmaal(Traject traject, LocalDate datum) {
        int maand = kalender.nummer(datum);
        return maand < kalender.eersteMaand() || maand > Kalender.LAATSTE_MAAND
                ? Stream.empty()
                : traject.findToewijzing(datum).stream().map(t -> new Deel(t, maand, 1));
    }

    private Deel deel(Traject traject, Levering levering, Toewijzing toewijzing, int maand) {
        var kalendermaand = kalender.maand(maand);
        double deel = deelVanDeMaand(levering, toewijzing, kalendermaand);
        double volume = deel == 0 ? 0 : deel * volleMaand(traject, toewijzing, maand, kalendermaand);
        return new Deel(toewijzing, maand, Math.min(StrictMath.round(volume), hoogstens(toewijzing)));
    }

    /** Whole units: never more than 1.10 times what was allocated. */
    static long hoogstens(Toewijzing toewijzing) {
        return (long) toewijzing.volume() * AFKAP_IN_PROCENT / 100;
    }

    private double volleMaand(Traject traject, Toewijzing toewijzing, int maand, YearMonth kalendermaand) {
        double ruis =
                Toeval.of(scenario.zaad(), "volume", traject.nummer(), maand).lognormaal(1, MAANDRUIS_LOGSD);
        double maatregel = Maatregelen.factor(
                scenario, Aangrijpingspunt.UITNUTTING, traject.voorziening(), maand, toewijzing.wijk());
        double volume = toewijzing.volume() * traject.uitnutting() * ruis * maatregel;
        return Math.min(
                volume * vakantie(traject.voorziening(), kalendermaand.getMonthValue()),
                toewijzing.volume() * AFKAP_IN_PROCENT / 100.0);
    }

    /** Care that follows the school year is given less in the holidays. */
    private static double vakantie(Voorziening voorziening, int kalendermaand) {
        if (!voorziening.seizoen().equals(SCHOOLJAAR)) {
            return 1;
        }
        return switch (kalendermaand) {
            case 7 -> 0.85;
            case 8 -> 0.70;
            case 12 -> 0.88;
            default -> 1;
        };
    }

    private static double deelVanDeMaand(Levering levering, Toewijzing toewijzing, YearMonth maand) {
        var van = Stream.of(levering.begin(), toewijzing.ingang(), maand.atDay(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var tot = Stream.of(levering.einde(), toewijzing.einde(), maand.atEndOfMonth())
                .min(LocalDate::compareTo)
                .orElseThrow();
        long dagen = ChronoUnit.DAYS.between(van, tot) + 1;
        return dagen <= 0 ? 0 : (double) dagen / maand.lengthOfMonth();
    }
}
