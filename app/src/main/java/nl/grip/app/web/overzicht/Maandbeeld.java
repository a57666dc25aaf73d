// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.grip.app.web.vorm.Staafdiagram;
import nl.grip.rapportage.vorm.Notatie;

/** The picture of the page: cost per month, the months that will still grow hatched. */
final class Maandbeeld {
    /** Below this percentage of its bills a month is shown as incomplete; above it the bar hardly changes any more. */
    static final BigDecimal VOLLEDIG_VANAF = BigDecimal.valueOf(95);

    private Maandbeeld() {}

    static Staafdiagram van(Kosten kosten) {
        return Staafdiagram.van(waarden(kosten));
    }

    static Staafdiagram smal(Kosten kosten) {
        return Staafdiagram.smal(waarden(kosten));
    }

    private static List<Staafdiagram.Waarde> waarden(Kosten kosten) {
        var maanden = kosten.maanden();
        return IntStream.range(0, maanden.size())
                .mapToObj(i -> waarde(maanden, i))
                .toList();
    }

    private static Staafdiagram.Waarde waarde(List<Kosten.Maand> maanden, int i) {
        var maand = maanden.get(i);
        boolean nieuwJaar = i == 0 || maand.maand().getMonthValue() == 1;
        return new Staafdiagram.Waarde(
                Notatie.maandKort(maand.maand()),
                nieuwJaar ? Integer.toString(maand.maand().getYear()) : "",
                maand.bedrag(),
                isOnvolledig(maand));
    }

    static boolean isOnvolledig(Kosten.Maand maand) {
        return maand.volledigheid()
                .filter(deel -> deel.compareTo(VOLLEDIG_VANAF) < 0)
                .isPresent();
    }
}
