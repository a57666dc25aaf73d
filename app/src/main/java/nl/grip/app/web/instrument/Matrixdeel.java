// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.maatregel.Matrixlezer;
import nl.grip.sturing.maatregel.Matrixlezer.Vak;
import nl.grip.sturing.maatregel.Stuurmatrix.Element;
import nl.grip.sturing.maatregel.Stuurmatrix.Middel;

/** Five elements of the costs by five means, per domein. */
final class Matrixdeel {
    private Matrixdeel() {}

    static Deel van(List<Vak> opgeschreven) {
        var vakken = Matrixlezer.alle(opgeschreven);
        if (vakken.isEmpty()) {
            return Deel.van(
                    "matrix-titel", "De stuurmatrix is nog leeg", "Bewaar hieronder welke middelen u gebruikt.");
        }
        long zonder = vakken.stream().filter(Vak::vraagtReden).count();
        List<Lijst> lijsten = new ArrayList<>();
        vakken.stream().map(Vak::domein).distinct().forEach(domein -> lijsten.add(lijst(domein, vakken)));
        return Deel.van(
                        "matrix-titel",
                        "De stuurmatrix",
                        "Een leeg vak is niet fout, maar vraagt een reden. Die ontbreekt bij " + zonder + " vakken.")
                .metLijsten(lijsten);
    }

    private static Lijst lijst(String domein, List<Vak> vakken) {
        return Lijst.van(
                "matrix-" + domein.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"),
                domein,
                Stream.concat(
                                Stream.of("Waarop"),
                                Arrays.stream(Middel.values()).map(middel -> kop(middel) + "*"))
                        .toList(),
                Arrays.stream(Element.values())
                        .map(element -> new Lijst.Rij(
                                kop(element),
                                "",
                                Arrays.stream(Middel.values())
                                        .map(middel -> cel(domein, element, middel, vakken))
                                        .toList(),
                                false))
                        .toList());
    }

    private static String kop(Enum<?> woord) {
        return Naamgeving.kop(woord.name().toLowerCase(Locale.ROOT));
    }

    private static String cel(String domein, Element element, Middel middel, List<Vak> vakken) {
        return vakken.stream()
                .filter(vak -> vak.domein().equals(domein)
                        && vak.cel().element() == element
                        && vak.cel().middel() == middel)
                .map(Matrixdeel::tekst)
                .findFirst()
                .orElse("");
    }

    private static String tekst(Vak vak) {
        if (vak.gebruikt()) {
            return "Ja" + (vak.afspraak().isEmpty() ? "" : ": " + vak.afspraak())
                    + (vak.opdrachtgever().isEmpty() ? "" : " (" + vak.opdrachtgever() + ")");
        }
        return vak.vraagtReden() ? "–" : "Nee: " + vak.reden();
    }
}
