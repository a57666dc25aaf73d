// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.vergelijking.Oorzaak;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** What changed since an earlier forecast: one sentence, and where it may be seen, the causes per voorziening. */
final class Verschilblad {
    private static final List<String> KOPPEN =
            List.of("Voorziening", "Nieuwe feiten", "Nieuwe hulp", "Tarieven", "Rekenwijze", "Samen");

    private final List<Regel> regels;

    private Verschilblad(List<Regel> regels) {
        this.regels = regels;
    }

    static Optional<Overzicht> van(
            Optional<LocalDate> toen, List<Regel> regels, Naamgeving namen, Prognosezicht zicht) {
        var blad = new Verschilblad(regels);
        return toen.filter(dag -> !regels.isEmpty())
                .map(dag -> new Overzicht(
                        "verschil-titel",
                        "Wat is er veranderd sinds " + Notatie.datum(dag) + "?",
                        blad.zinnen(dag, zicht),
                        KOPPEN,
                        zicht.perVoorziening()
                                ? blad.rijen(namen, zicht)
                                : List.of(blad.rij(Vergelijking.TOTAAL, "Totaal"))));
    }

    private List<String> zinnen(LocalDate toen, Prognosezicht zicht) {
        boolean verborgen = zicht.perVoorziening()
                && regels.stream().map(Regel::voorziening).anyMatch(v -> !isGeheel(v) && !zicht.toont(v));
        return verborgen ? List.of(zin(toen), Openbaar.ZIN) : List.of(zin(toen));
    }

    private static boolean isGeheel(String voorziening) {
        return voorziening.equals(Vergelijking.TOTAAL);
    }

    /** Amounts are said as higher or lower, never with a sign. */
    private String zin(LocalDate toen) {
        var samen = bedrag(Vergelijking.TOTAAL, Vergelijking.TOTAAL);
        if (samen.centen() == 0) {
            return "De verwachting is dezelfde als op " + Notatie.datum(toen) + ".";
        }
        var delen = Stream.of(Oorzaak.values())
                .filter(o -> bedrag(Vergelijking.TOTAAL, o.code()).centen() != 0)
                .map(o -> richting(bedrag(Vergelijking.TOTAAL, o.code())) + " " + omdat(o))
                .toList();
        return "De verwachting is " + richting(samen) + " dan op " + Notatie.datum(toen) + ": " + opsomming(delen)
                + ".";
    }

    private static String opsomming(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }

    private static String richting(Bedrag bedrag) {
        var zonderTeken = new BigDecimal(bedrag.euro()).abs();
        return Notatie.inWoorden(zonderTeken) + (bedrag.centen() < 0 ? " lager" : " hoger");
    }

    private static String omdat(Oorzaak oorzaak) {
        return switch (oorzaak) {
            case NIEUWE_FEITEN -> "door wat bekend werd over hulp die al liep";
            case NIEUWE_INSTROOM -> "door nieuwe hulp";
            case PRIJS -> "door tarieven";
            case MODEL -> "doordat Grip anders rekent";
        };
    }

    private List<List<String>> rijen(Naamgeving namen, Prognosezicht zicht) {
        var uit = new ArrayList<List<String>>();
        regels.stream()
                .map(Regel::voorziening)
                .distinct()
                .filter(v -> !isGeheel(v))
                .forEach(v -> uit.add(
                        zicht.toont(v)
                                ? rij(v, namen.naam("voorziening", v))
                                : Overzicht.verborgen(namen.naam("voorziening", v), KOPPEN.size())));
        uit.add(rij(Vergelijking.TOTAAL, "Totaal"));
        return uit;
    }

    private List<String> rij(String voorziening, String naam) {
        return Stream.concat(
                        Stream.of(naam),
                        Stream.of(
                                        Oorzaak.NIEUWE_FEITEN.code(),
                                        Oorzaak.NIEUWE_INSTROOM.code(),
                                        Oorzaak.PRIJS.code(),
                                        Oorzaak.MODEL.code(),
                                        Vergelijking.TOTAAL)
                                .map(oorzaak -> Bedragzin.verschil(bedrag(voorziening, oorzaak))))
                .toList();
    }

    private Bedrag bedrag(String voorziening, String oorzaak) {
        return regels.stream()
                .filter(r -> r.voorziening().equals(voorziening) && r.oorzaak().equals(oorzaak))
                .map(Regel::bedrag)
                .findFirst()
                .orElse(Bedrag.NUL);
    }
}
