// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.prognose.Prognosebron.Uitgebreid;
import nl.grip.app.web.prognose.Prognosebron.Verwachting;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What a year will cost, as it stands on the page.
 *
 * @param waaier the year as it adds up, with its band
 * @param lijsten the table of parts, and for who may see it that of voorzieningen; none without a forecast
 * @param overzichten what follows from the forecast
 */
public record Jaarblad(
        String titel,
        List<String> toelichting,
        Optional<Beeld> waaier,
        Optional<Beeld> beeld,
        List<Lijst> lijsten,
        List<Overzicht> overzichten,
        String peildatum) {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    /** Places of 10 and 90 percent among the quantiles of a row. */
    private static final int P10 = 1;

    private static final int P90 = 5;

    public Jaarblad {
        toelichting = List.copyOf(toelichting);
        lijsten = List.copyOf(lijsten);
        overzichten = List.copyOf(overzichten);
    }

    /**
     * @param naam what stands in the first column
     * @param reden why something is not shown; empty when everything is
     */
    public record Lijst(String id, String titel, String naam, String reden, List<Regel> regels) {
        public Lijst {
            regels = List.copyOf(regels);
        }
    }

    /** @param totaal whether it is the sum of the others */
    public record Regel(String naam, String verwacht, String laag, String hoog, boolean totaal) {}

    static Jaarblad van(Uitgebreid uitgebreid, Prognosezicht zicht) {
        var verwachting = uitgebreid.verwachting();
        var peildatum = Notatie.datum(verwachting.vraag().peildatum());
        int jaar = verwachting.vraag().jaar();
        if (verwachting.uitkomst() instanceof GeenCijfer<Prognoseblad> geen) {
            return new Jaarblad(
                    "Voor " + jaar + " is er nog geen prognose",
                    List.of(geen.toelichting()),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    peildatum);
        }
        var blad = ((Cijfer<Prognoseblad>) verwachting.uitkomst()).waarde();
        var totaal = rij(blad, Prognosetabel.TOTAAL);
        return new Jaarblad(
                jaar + " kost naar verwachting " + Notatie.inWoorden(totaal.verwacht()),
                List.of(bandbreedte(totaal, blad.gekalibreerd()), "Dit is bekend op " + peildatum + "."),
                Bijbladen.waaier(uitgebreid),
                Optional.of(beeld(blad)),
                lijsten(blad, verwachting, zicht),
                Bijbladen.van(uitgebreid, blad, zicht),
                peildatum);
    }

    static String bandbreedte(Rij totaal, boolean gekalibreerd) {
        var tussen =
                Notatie.tussen(totaal.kwantielen().get(P10), totaal.kwantielen().get(P90));
        return gekalibreerd
                ? "In 8 van de 10 gevallen komt het uit " + tussen + "."
                : "Hoe zeker dit is, weten wij nog niet: er zijn te weinig eerdere jaren om te zien of de bandbreedte klopt. Het"
                        + " model zelf komt in 8 van de 10 gevallen uit " + tussen + ".";
    }

    private static Beeld beeld(Prognoseblad blad) {
        return new Staven(
                        Arrays.stream(Onderdeel.values())
                                .map(onderdeel -> new Staven.Staaf(
                                        naam(onderdeel),
                                        new BigDecimal(rij(blad, onderdeel.code())
                                                .verwacht()
                                                .euro())))
                                .toList(),
                        EURO)
                .beeld("Waaruit de verwachting bestaat, in euro");
    }

    private static List<Lijst> lijsten(Prognoseblad blad, Verwachting verwachting, Prognosezicht zicht) {
        var delen = new Lijst("delen-titel", "De onderdelen, in euro", "Onderdeel", "", onderdelen(blad));
        return zicht.perVoorziening()
                ? List.of(
                        delen,
                        new Lijst(
                                "voorziening-titel",
                                "Per voorziening, in euro",
                                "Voorziening",
                                zicht.verbergtIets(blad) ? Openbaar.ZIN : "",
                                voorzieningen(blad, verwachting, zicht)))
                : List.of(delen);
    }

    private static List<Regel> onderdelen(Prognoseblad blad) {
        return Stream.concat(
                        Arrays.stream(Onderdeel.values())
                                .map(onderdeel -> regel(naam(onderdeel), rij(blad, onderdeel.code()), false)),
                        Stream.of(regel("Totaal", rij(blad, Prognosetabel.TOTAAL), true)))
                .toList();
    }

    /** The dearest first; what is withheld last, so that its place tells nothing. */
    private static List<Regel> voorzieningen(Prognoseblad blad, Verwachting verwachting, Prognosezicht zicht) {
        var delen = blad.rijen().stream()
                .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL) && !isGeheel(rij))
                .sorted(Comparator.comparing(
                                (Rij rij) -> zicht.toont(rij) ? -rij.verwacht().centen() : Long.MAX_VALUE)
                        .thenComparing(rij -> rij.sleutel().get(0)))
                .map(rij -> regel(verwachting, rij, zicht.toont(rij)));
        return Stream.concat(delen, Stream.of(regel("Totaal", rij(blad, Prognosetabel.TOTAAL), true)))
                .toList();
    }

    private static Regel regel(Verwachting verwachting, Rij rij, boolean toont) {
        var naam = verwachting.namen().naam("voorziening", rij.sleutel().get(0));
        return toont
                ? regel(naam, rij, false)
                : new Regel(naam, Openbaar.VERBORGEN, Openbaar.VERBORGEN, Openbaar.VERBORGEN, false);
    }

    private static Regel regel(String naam, Rij rij, boolean totaal) {
        return new Regel(
                naam,
                Notatie.heleEuro(rij.verwacht()),
                Notatie.heleEuro(rij.kwantielen().get(P10)),
                Notatie.heleEuro(rij.kwantielen().get(P90)),
                totaal);
    }

    /** Of the whole municipality; a part that nothing is expected of has no row of its own in an empty forecast. */
    private static Rij rij(Prognoseblad blad, String onderdeel) {
        return blad.rijen().stream()
                .filter(rij -> isGeheel(rij) && rij.onderdeel().equals(onderdeel))
                .findFirst()
                .orElseGet(() -> new Rij(
                        List.of(), onderdeel, Bedrag.NUL, Collections.nCopies(P90 + 2, Bedrag.NUL), Bedrag.NUL));
    }

    /** Whether the row is about the municipality and not about one voorziening. */
    static boolean isGeheel(Rij rij) {
        return rij.sleutel().stream().allMatch(Prognosetabel.TOTAAL::equals);
    }

    private static String naam(Onderdeel onderdeel) {
        return switch (onderdeel) {
            case GEDECLAREERD -> "Rekeningen die binnen zijn";
            case GELEVERD_NIET_GEDECLAREERD -> "Hulp gegeven, rekening komt nog";
            case UITLOOP_TOEWIJZINGEN -> "Hulp toegewezen, nog te geven";
            case NIEUWE_INSTROOM -> "Hulp die nog begint";
            case CORRECTIES -> "Correcties die nog komen";
            case BUITEN_BERICHTEN -> "Zonder rekening, zoals pgb en subsidie";
        };
    }
}
