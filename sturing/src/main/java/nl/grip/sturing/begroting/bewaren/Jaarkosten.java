// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting.bewaren;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Kostenbeeld.Marge;

/**
 * What a year has cost and will cost.
 *
 * @param prognose as {@code grip prognose --per voorziening} gives it
 */
public record Jaarkosten(Begrotingsvragen vragen, Function<Prognosevraag, Uitkomst<Prognoseblad>> prognose) {
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;
    /** Places among the quantiles of a row of the forecast. */
    private static final int P10 = 1;

    private static final int P90 = 5;

    public Kostenbeeld lees(int jaar) {
        var blad = prognose.apply(vraag(jaar));
        return new Kostenbeeld(vragen.gerealiseerd(jaar), verwacht(blad), vragen.taakvelden(jaar), marges(blad));
    }

    /** The forecast that it rests on. */
    public Prognosevraag vraag(int jaar) {
        return Prognosevraag.van(jaar, vragen.peildatum(), List.of("voorziening"), ZAAD, TREKKINGEN);
    }

    private static Uitkomst<Map<String, Bedrag>> verwacht(Uitkomst<Prognoseblad> blad) {
        return blad instanceof GeenCijfer<Prognoseblad> geen
                ? new GeenCijfer<>(geen.reden(), geen.toelichting())
                : new Cijfer<>(perVoorziening(((Cijfer<Prognoseblad>) blad).waarde()));
    }

    private static Map<String, Bedrag> perVoorziening(Prognoseblad blad) {
        Map<String, Bedrag> verwacht = new TreeMap<>();
        blad.rijen().stream()
                .filter(Jaarkosten::isVanEenVoorziening)
                .forEach(rij -> verwacht.put(rij.sleutel().get(0), rij.verwacht()));
        return verwacht;
    }

    private static Map<String, Marge> marges(Uitkomst<Prognoseblad> blad) {
        Map<String, Marge> marges = new TreeMap<>();
        if (blad instanceof Cijfer<Prognoseblad> cijfer) {
            cijfer.waarde().rijen().stream()
                    .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL))
                    .forEach(rij -> marges.put(
                            rij.sleutel().get(0),
                            new Marge(
                                    rij.kwantielen().get(P10), rij.kwantielen().get(P90))));
        }
        return marges;
    }

    private static boolean isVanEenVoorziening(Rij rij) {
        return rij.onderdeel().equals(Prognosetabel.TOTAAL) && !rij.sleutel().contains(Prognosetabel.TOTAAL);
    }
}
