// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Waterval;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.stuk.Verschil;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/**
 * Why the same months of two years differ in cost, in three parts that add up exactly (figure ontleding): more or fewer
 * people, other prices, and more or other help for each.
 *
 * @param jaar the later year
 * @param periode the months compared, as in {@code januari tot en met maart 2026}
 */
record Oorzaken(
        int jaar, String periode, String eerder, Bedrag begin, Bedrag mensen, Bedrag prijs, Bedrag hulp, Bedrag einde) {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final String NAAR = "naar";

    /** Of the months that are complete, else of the last two whole years; empty when they cannot be compared. */
    static Optional<Oorzaken> van(Jaarbeeld beeld) {
        int maanden = beeld.volledigTotMaand();
        int jaar = maanden > 0 ? beeld.jaar() : beeld.jaar() - 1;
        return van(beeld, jaar, maanden > 0 ? maanden : 12);
    }

    private static Optional<Oorzaken> van(Jaarbeeld beeld, int jaar, int maanden) {
        var gekozen = IntStream.of(jaar - 1, jaar)
                .boxed()
                .flatMap(j -> IntStream.rangeClosed(1, maanden).mapToObj(m -> "%d-%02d".formatted(j, m)))
                .collect(Collectors.joining("|"));
        var antwoord = beeld.vraag(Vraag.of("ontleding")
                .withPer()
                .withFilters("van=" + (jaar - 1), NAAR + "=" + jaar, "maand=" + gekozen));
        return van(jaar, antwoord, periode(jaar, maanden), periode(jaar - 1, maanden));
    }

    private static Optional<Oorzaken> van(int jaar, Antwoord antwoord, String periode, String eerder) {
        return waarde(antwoord, "begin")
                .filter(begin -> begin.centen() != 0)
                .flatMap(begin -> waarde(antwoord, "einde")
                        .map(einde -> new Oorzaken(
                                jaar,
                                periode,
                                eerder,
                                begin,
                                waarde(antwoord, "clienten").orElse(Bedrag.NUL),
                                waarde(antwoord, "prijs").orElse(Bedrag.NUL),
                                waarde(antwoord, "mix")
                                        .orElse(Bedrag.NUL)
                                        .plus(waarde(antwoord, "volume_per_client")
                                                .orElse(Bedrag.NUL)),
                                einde)));
    }

    private static Optional<Bedrag> waarde(Antwoord antwoord, String grootheid) {
        return antwoord.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .flatMap(rij -> rij.findWaarde().stream())
                .map(Jaarbeeld::bedrag)
                .findFirst();
    }

    private static String periode(int jaar, int maanden) {
        if (maanden == 12) {
            return Integer.toString(jaar);
        }
        var laatste = Notatie.maand(java.time.YearMonth.of(jaar, maanden));
        return maanden == 1 ? laatste : "januari tot en met " + laatste;
    }

    Bedrag verschil() {
        return einde.min(begin);
    }

    String zin() {
        return "De hulp over %s kostte %s dan over %s.".formatted(periode, Verschil.meer(verschil()), eerder);
    }

    /** The three causes, each in a sentence of its own. */
    List<String> punten() {
        return List.of(
                punt(
                        mensen,
                        "doordat meer mensen hulp kregen",
                        "doordat minder mensen hulp kregen",
                        "Het aantal mensen"),
                punt(prijs, "door hogere tarieven", "door lagere tarieven", "De prijs"),
                punt(hulp, "door meer of zwaardere hulp", "door minder of lichtere hulp", "De hulp per mens"));
    }

    private static String punt(Bedrag bedrag, String omhoog, String omlaag, String wat) {
        if (bedrag.centen() == 0) {
            return wat + " maakte geen verschil.";
        }
        return Verschil.meer(bedrag) + ", " + (bedrag.centen() < 0 ? omlaag : omhoog) + ".";
    }

    Deel figuur() {
        var beeld = new Waterval(
                        List.of(
                                new Waterval.Stap(Integer.toString(jaar - 1), euro(begin), true),
                                new Waterval.Stap("mensen", euro(mensen), false),
                                new Waterval.Stap("prijs", euro(prijs), false),
                                new Waterval.Stap("hulp", euro(hulp), false),
                                new Waterval.Stap(Integer.toString(jaar), euro(einde), true)),
                        EURO)
                .beeld("Waardoor de kosten veranderden, in euro");
        return new Deel.Figuur(beeld, tafel());
    }

    private Tafel tafel() {
        return new Tafel(
                "Waardoor de kosten veranderden, in euro",
                List.of("Wat", "Bedrag"),
                List.of(
                        Tafel.Rij.van(Cel.woord(hoofdletter(eerder)), Cel.euro(begin)),
                        Tafel.Rij.van(Cel.woord("Meer of minder mensen"), Cel.verschil(mensen)),
                        Tafel.Rij.van(Cel.woord("Andere prijzen"), Cel.verschil(prijs)),
                        Tafel.Rij.van(Cel.woord("Meer, minder of andere hulp per mens"), Cel.verschil(hulp)),
                        Tafel.Rij.totaal(Cel.woord(hoofdletter(periode)), Cel.euro(einde))));
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private static BigDecimal euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro());
    }
}
