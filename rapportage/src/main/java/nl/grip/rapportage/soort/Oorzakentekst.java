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
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Kostenoorzaak;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/**
 * Why the same months of two years differ in cost, in words that add up ({@link Oorzaken}) and in a picture.
 *
 * @param jaar the later year
 * @param periode the months compared, as in {@code januari tot en met maart 2026}
 */
record Oorzakentekst(int jaar, String periode, String eerder, Bedrag begin, Oorzaken oorzaken) {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final String NAAR = "naar";

    /** Of the months that are complete, else of the last two whole years; empty when they cannot be compared. */
    static Optional<Oorzakentekst> van(Jaarbeeld beeld) {
        int maanden = beeld.volledigTotMaand();
        int jaar = maanden > 0 ? beeld.jaar() : beeld.jaar() - 1;
        return van(beeld, jaar, maanden > 0 ? maanden : 12);
    }

    private static Optional<Oorzakentekst> van(Jaarbeeld beeld, int jaar, int maanden) {
        var gekozen = IntStream.of(jaar - 1, jaar)
                .boxed()
                .flatMap(j -> IntStream.rangeClosed(1, maanden).mapToObj(m -> "%d-%02d".formatted(j, m)))
                .collect(Collectors.joining("|"));
        var antwoord = beeld.vraag(Vraag.of("ontleding")
                .withPer()
                .withFilters("van=" + (jaar - 1), NAAR + "=" + jaar, "maand=" + gekozen));
        return van(jaar, antwoord, periode(jaar, maanden), periode(jaar - 1, maanden));
    }

    private static Optional<Oorzakentekst> van(int jaar, Antwoord antwoord, String periode, String eerder) {
        return Oorzaken.begin(antwoord)
                .flatMap(begin -> Oorzaken.van(antwoord)
                        .map(oorzaken -> new Oorzakentekst(jaar, periode, eerder, begin, oorzaken)));
    }

    private static String periode(int jaar, int maanden) {
        if (maanden == 12) {
            return Integer.toString(jaar);
        }
        var laatste = Notatie.maand(java.time.YearMonth.of(jaar, maanden));
        return maanden == 1 ? laatste : "januari tot en met " + laatste;
    }

    private String zin() {
        long stappen = oorzaken.inStappen().get(0);
        return "De hulp over %s kostte %s over %s."
                .formatted(periode, stappen == 0 ? "ongeveer evenveel als" : meer(stappen) + " dan", eerder);
    }

    /** Each cause that made a difference, in a sentence of its own. */
    private List<String> punten() {
        return Kostenoorzaak.van(oorzaken, "mensen").stream()
                .map(oorzaak -> meer(oorzaak.stappen()) + ", " + oorzaak.reden() + ".")
                .toList();
    }

    /** The change and its causes. */
    List<Deel> tekst() {
        var punten = punten();
        return punten.isEmpty()
                ? List.of(new Deel.Alinea(zin()))
                : List.of(new Deel.Alinea(zin()), new Deel.Opsomming(punten));
    }

    private String meer(long stappen) {
        var waarde = BigDecimal.valueOf(Math.abs(stappen));
        return (oorzaken.inMiljoenen()
                        ? Notatie.eenDecimaal(waarde.movePointLeft(1)) + " miljoen euro"
                        : Notatie.rond(waarde.movePointRight(3)) + " euro")
                + (stappen < 0 ? " minder" : " meer");
    }

    private Bedrag einde() {
        return begin.plus(oorzaken.verschil());
    }

    Deel figuur() {
        var beeld = new Waterval(
                        List.of(
                                new Waterval.Stap(Integer.toString(jaar - 1), euro(begin), true),
                                new Waterval.Stap("mensen", euro(oorzaken.mensen()), false),
                                new Waterval.Stap("prijs", euro(oorzaken.tarieven()), false),
                                new Waterval.Stap("hulp", euro(oorzaken.zwaarte()), false),
                                new Waterval.Stap(Integer.toString(jaar), euro(einde()), true)),
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
                        Tafel.Rij.van(Cel.woord("Meer of minder mensen"), Cel.verschil(oorzaken.mensen())),
                        Tafel.Rij.van(Cel.woord("Andere prijzen"), Cel.verschil(oorzaken.tarieven())),
                        Tafel.Rij.van(
                                Cel.woord("Meer, minder of andere hulp per mens"), Cel.verschil(oorzaken.zwaarte())),
                        Tafel.Rij.totaal(Cel.woord(hoofdletter(periode)), Cel.euro(einde()))));
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private static BigDecimal euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro());
    }
}
