// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What strikes in the way aanbieders declare, the latest first.
 *
 * @param voorbehoud what cannot be seen yet, and from when; empty text when everything can
 */
public record Signalenblad(String titel, String voorbehoud, List<Rij> rijen) {
    public Signalenblad {
        rijen = List.copyOf(rijen);
    }

    public record Rij(String soort, String wie, String sinds, String gemeld, String bedrag, String toelichting) {}

    static Signalenblad van(Gegevensbron bron) {
        return bron.signalen()
                .map(signalen -> van(signalen, bron))
                .orElseGet(() -> new Signalenblad("Grip kijkt nu na of er iets opvalt", "", List.of()));
    }

    private static Signalenblad van(Signalen signalen, Gegevensbron bron) {
        return new Signalenblad(
                titel(signalen),
                voorbehoud(signalen),
                signalen.lijst().stream()
                        .sorted(Comparator.comparing(Signaal::gemeldOp).reversed())
                        .map(signaal -> rij(signaal, bron))
                        .toList());
    }

    private static String titel(Signalen signalen) {
        int aantal = signalen.lijst().size();
        if (aantal > 0) {
            return aantal == 1 ? "Een ding valt op" : aantal + " dingen vallen op";
        }
        return signalen.eerste().isEmpty() || signalen.stilteVanaf().isPresent()
                ? "Nog niet te zeggen of er iets opvalt"
                : "Er valt niets op";
    }

    /** What cannot be seen yet, and from when; empty when everything can. */
    public static String voorbehoud(Signalen signalen) {
        if (signalen.eerste().isEmpty()) {
            return "Er zijn nog geen rekeningen. Lees eerst bestanden in.";
        }
        var stil = signalen.stilteVanaf().map(maand -> "wie stil wordt is te zien vanaf eind " + voluit(maand) + ", ");
        return signalen.tempoVanaf()
                .map(maand -> "Eerst moet bekend zijn wat gewoon is: " + stil.orElse("")
                        + "wie sneller of trager declareert vanaf eind " + voluit(maand) + ".")
                .orElse("");
    }

    private static String voluit(YearMonth maand) {
        return Notatie.maandVoluit(maand.toString());
    }

    private static Rij rij(Signaal signaal, Gegevensbron bron) {
        var wie = signaal.aanbieder().isEmpty()
                ? bron.naam("voorziening", signaal.voorziening())
                : bron.naam("aanbieder", signaal.aanbieder());
        return new Rij(
                Naamgeving.kop(signaal.soort().code()),
                wie,
                Notatie.maandVoluit(signaal.sinds().toString()),
                Notatie.datum(signaal.gemeldOp()),
                Notatie.heleEuro(signaal.bedrag()),
                signaal.toelichting());
    }
}
