// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.rapportage.vorm.Notatie;

/** What the years to come will cost when nothing changes, and why it grows. */
final class Jarenblad {
    private static final int P10 = 1;
    private static final int P90 = 5;

    private Jarenblad() {}

    static Optional<Overzicht> van(List<Meerjarenregel> regels) {
        var totalen = regels.stream().filter(Jarenblad::isTotaal).toList();
        return totalen.size() < 2
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "jaren-titel",
                        "De jaren erna, bij gelijk beleid",
                        zinnen(totalen, bevolking(regels)),
                        List.of(
                                "Jaar",
                                "Verwacht",
                                "In 8 van de 10 gevallen van",
                                "tot",
                                "Bevolking",
                                "Gebruik",
                                "Prijs"),
                        totalen.stream().map(Jarenblad::rij).toList()));
    }

    /** With what the columns of the table mean: together they are what a year costs more. */
    private static List<String> zinnen(List<Meerjarenregel> jaren, String bevolking) {
        return List.of(
                zin(jaren.get(jaren.size() - 1)),
                "Of zo'n verwachting over jaren klopt, kon nog niet worden nagegaan.",
                bevolking,
                "Gebruik is wat erbij komt of eraf gaat doordat inwoners van dezelfde leeftijd meer of minder hulp krijgen.",
                "Prijs is wat erbij komt of eraf gaat doordat tarieven veranderen. Samen zijn deze kolommen precies wat een jaar"
                        + " meer kost dan " + jaren.get(0).jaar() + ".");
    }

    /** A total counts what is known of its parts: of the others it stands under use. */
    private static String bevolking(List<Meerjarenregel> regels) {
        return "Bevolking is wat erbij komt of eraf gaat doordat er van elke leeftijd meer of minder inwoners zijn."
                + (regels.stream().anyMatch(r -> isTotaal(r) && r.bevolking().isEmpty())
                        ? " Waar onbekend staat, zijn daarvoor geen cijfers over inwoners; het zit dan in gebruik."
                        : "")
                + (isDeelsBekend(regels)
                        ? " Van een deel van de hulp zijn er geen cijfers over inwoners: daarvan zit het in gebruik."
                        : "");
    }

    /** In a year of which the total is known. */
    private static boolean isDeelsBekend(List<Meerjarenregel> regels) {
        var bekend = regels.stream()
                .filter(r -> isTotaal(r) && r.bevolking().isPresent())
                .map(Meerjarenregel::jaar)
                .toList();
        return regels.stream()
                .anyMatch(r -> bekend.contains(r.jaar())
                        && r.bevolking().isEmpty()
                        && r.verwacht().centen() != 0);
    }

    private static boolean isTotaal(Meerjarenregel regel) {
        return regel.voorziening().equals(Meerjarenregel.TOTAAL);
    }

    private static String zin(Meerjarenregel laatste) {
        return "Zonder ander beleid kost het in " + laatste.jaar() + " naar verwachting "
                + Notatie.inWoorden(laatste.verwacht()) + ".";
    }

    private static List<String> rij(Meerjarenregel r) {
        return List.of(
                String.valueOf(r.jaar()),
                Notatie.heleEuro(r.verwacht()),
                Notatie.heleEuro(r.kwantielen().get(P10)),
                Notatie.heleEuro(r.kwantielen().get(P90)),
                r.bevolking().map(Jarenblad::euro).orElse("onbekend"),
                euro(r.gebruik()),
                euro(r.prijs()));
    }

    private static String euro(Bedrag bedrag) {
        return Notatie.heleEuro(bedrag);
    }
}
