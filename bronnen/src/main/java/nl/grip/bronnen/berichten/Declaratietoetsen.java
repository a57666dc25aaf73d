// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A 323: its period, and volume, rate and amount of each line. */
final class Declaratietoetsen extends Toetsen {
    private static final String MINUUT = "01";
    private static final int JAREN_TERUG = 5;
    private static final LocalDate EERSTE_PERIODE = LocalDate.of(2021, 1, 1);

    private final Element declaratie = op("Bericht/Declaratie");
    private final Element begin = op("DeclaratiePeriode/Begindatum");
    private final Element einde = op("DeclaratiePeriode/Einddatum");
    private final Element dagtekening = op("Declaratie/DeclaratieDagtekening");
    private final Element prestatie = op("Prestaties/Prestatie");
    private final Element prestatieBegin = op("ProductPeriode/Begindatum");
    private final Element prestatieEinde = op("ProductPeriode/Einddatum");
    private final Element volume = op("Prestatie/GeleverdVolume");
    private final Element eenheid = op("Prestatie/Eenheid");
    private final Element tarief = op("Prestatie/ProductTarief");
    private final Element bedrag = op("IngediendBedrag/Bedrag");
    private final Element teken = op("IngediendBedrag/DebetCredit");

    Declaratietoetsen(Structuur structuur) {
        super(structuur);
    }

    @Override
    List<Toets> list() {
        return List.of(
                elfproef(op("Clienten/Client")),
                toets(declaratie, begin, "CS340", lezing -> !isHeleMaand(lezing), "een hele kalendermaand vanaf 2021"),
                toets(
                        prestatie,
                        prestatieEinde,
                        "CS003",
                        lezing -> lezing.datum(prestatieEinde).isBefore(lezing.datum(prestatieBegin)),
                        "een einddatum op of na de begindatum"),
                toets(
                        prestatie,
                        prestatieEinde,
                        "TR319",
                        this::gaatOverMaandgrens,
                        "een einddatum in de maand van de begindatum"),
                toets(
                        prestatie,
                        prestatieEinde,
                        "TR335",
                        lezing -> lezing.datum(prestatieEinde)
                                .plusYears(JAREN_TERUG)
                                .isBefore(lezing.datum(dagtekening)),
                        "een einddatum van hooguit vijf jaar voor de dagtekening van de declaratie"),
                toets(
                        prestatie,
                        tarief,
                        "CD087",
                        lezing -> isEuro(lezing) == lezing.heeft(tarief),
                        lezing -> isEuro(lezing) ? "geen tarief bij eenheid 83" : "een tarief bij deze eenheid"),
                toets(
                        prestatie,
                        bedrag,
                        "CS339",
                        lezing -> isEuro(lezing) && lezing.getal(bedrag) != lezing.getal(volume),
                        lezing -> "" + lezing.getal(volume)),
                toets(
                        prestatie,
                        bedrag,
                        "TR346",
                        lezing -> !isEuro(lezing) && lezing.heeft(tarief) && !isVolumeMaalTarief(lezing),
                        lezing -> "" + lezing.getal(volume) * lezing.getal(tarief)),
                toets(
                        prestatie,
                        teken,
                        "CS325",
                        lezing ->
                                lezing.getal(bedrag) == 0 && lezing.tekst(teken).equals("C"),
                        "D bij een bedrag van 0"));
    }

    private boolean isEuro(Lezing lezing) {
        return lezing.tekst(eenheid).equals(EURO);
    }

    private boolean isHeleMaand(Lezing lezing) {
        var eerste = lezing.datum(begin);
        return eerste.getDayOfMonth() == 1
                && !eerste.isBefore(EERSTE_PERIODE)
                && lezing.datum(einde).equals(YearMonth.from(eerste).atEndOfMonth());
    }

    private boolean gaatOverMaandgrens(Lezing lezing) {
        var laatste = YearMonth.from(lezing.datum(prestatieBegin)).atEndOfMonth();
        return lezing.datum(prestatieEinde).isAfter(laatste);
    }

    /** TR346, with the exception of IV081: an hourly rate declared in minutes is rounded once, in the amount. */
    private boolean isVolumeMaalTarief(Lezing lezing) {
        long centen = lezing.getal(bedrag);
        long aantal = lezing.getal(volume);
        long prijs = lezing.getal(tarief);
        return centen == aantal * prijs || lezing.tekst(eenheid).equals(MINUUT) && kanUurtarief(centen, aantal, prijs);
    }

    /** Whether there is a rate per hour that rounds to this rate per minute and gives this amount. */
    private static boolean kanUurtarief(long centen, long minuten, long minuuttarief) {
        for (long uurtarief = Math.max(0, 60 * minuuttarief - 30); uurtarief <= 60 * minuuttarief + 30; uurtarief++) {
            if ((2 * uurtarief * minuten + 60) / 120 == centen) {
                return true;
            }
        }
        return false;
    }
}
