// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.grip.inzicht.Antwoord;

/** The months that stand above a table, and of which not all is known yet. */
record Maandkoppen(Cijferantwoord antwoord) {
    static final String MAAND = "maand";
    private static final String LAATSTE_MAAND = "9999-12";
    private static final BigDecimal VOLLEDIG_VANAF = BigDecimal.valueOf(95);
    private static final int MAANDEN = 12;

    /** The month that a row speaks of; empty when it speaks of none. */
    static String maand(Antwoord.Rij rij, Antwoord van) {
        int plek = van.per().indexOf(MAAND);
        return plek < 0 ? "" : rij.sleutel().get(plek);
    }

    /** The last twelve months, or all that were asked for; one of which everything is hidden is a month all the same. */
    List<Cijfertabel.Kop> maak() {
        var alle = antwoord.delen().rijen().stream()
                .filter(rij -> rij.findWaarde().isPresent() || Openbaar.isVerborgen(rij))
                .map(rij -> maand(rij, antwoord.delen()))
                .distinct()
                .sorted()
                .toList();
        int vanaf = antwoord.keuze().filters().containsKey(MAAND) ? 0 : Math.max(0, alle.size() - MAANDEN);
        return alle.subList(vanaf, alle.size()).stream()
                .map(maand -> new Cijfertabel.Kop(maand, antwoord.namen().naam(MAAND, maand), isOnvolledig(maand)))
                .toList();
    }

    private boolean isOnvolledig(String maand) {
        var bron = antwoord.totaal().orElse(antwoord.delen());
        return maand.compareTo(laatsteHeleMaand()) > 0
                || maand.compareTo(laatsteMetVolledigheid(bron)) > 0
                || bron.rijen().stream()
                        .filter(rij -> maand(rij, bron).equals(maand))
                        .flatMap(rij -> rij.volledigheidPct().stream())
                        .anyMatch(deel -> deel.compareTo(VOLLEDIG_VANAF) < 0);
    }

    /** On the last day of a month it is over; what begins later is known of, but not all of it. */
    private String laatsteHeleMaand() {
        return antwoord.delen().peildatum().laatsteHeleMaand().toString();
    }

    /** After the last month of which some bills are in, none are; a figure that has nothing to do with bills has no such month. */
    private static String laatsteMetVolledigheid(Antwoord bron) {
        return bron.rijen().stream()
                .filter(rij -> rij.volledigheidPct().isPresent())
                .map(rij -> maand(rij, bron))
                .max(Comparator.naturalOrder())
                .orElse(LAATSTE_MAAND);
    }
}
