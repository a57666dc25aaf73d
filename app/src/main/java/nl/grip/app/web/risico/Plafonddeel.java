// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.risico;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Plafondlezer;
import nl.grip.sturing.begroting.Plafondregel;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen.Wachtregel;

/** How full ceilings are, what happens at a full one, and who waits. */
final class Plafonddeel {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final int KLEIN = 10;

    private Plafonddeel() {}

    static Deel van(Registerbron.Stand plafonds, List<Wachtregel> wachtlijst, boolean kleinGetal) {
        var regels = plafonds.findTabel()
                .map(tabel -> Plafondlezer.lees(tabel).rijen())
                .orElse(List.of());
        List<Lijst> lijsten = new ArrayList<>();
        if (!regels.isEmpty()) {
            lijsten.add(plafonds(regels));
        }
        if (!wachtlijst.isEmpty()) {
            lijsten.add(trechter(wachtlijst, kleinGetal));
        }
        return Deel.van("plafond-titel", titel(regels), zin(regels, wachtlijst, plafonds.voorbeeld()))
                .metLijsten(lijsten);
    }

    private static String titel(List<Plafondregel> regels) {
        long vol = regels.stream()
                .filter(regel -> regel.gevolg() != Plafondregel.Gevolg.RUIMTE)
                .count();
        return regels.isEmpty()
                ? "Er zijn geen budgetplafonds opgeschreven"
                : vol == 0
                        ? "Alle budgetplafonds hebben nog ruimte"
                        : "Bij " + vol + " van de " + regels.size() + " budgetplafonds is het einde in zicht";
    }

    private static String zin(List<Plafondregel> regels, List<Wachtregel> wachtlijst, boolean voorbeeld) {
        var wachten = wachtlijst.isEmpty()
                ? "De tabel wachtlijst is niet ingelezen: wie wacht, is niet bekend."
                : "Onder een hard plafond gaat een aanvraag die niet meer past naar de wachtlijst.";
        return (voorbeeld && !regels.isEmpty() ? "Deze plafonds zijn een voorbeeld. " : "") + wachten;
    }

    private static Lijst plafonds(List<Plafondregel> regels) {
        return Lijst.van(
                "plafond-lijst",
                "De plafonds, in euro",
                Lijst.koppen("Waarvoor", "Soort*", "Plafond", "Vastgelegd", "Benut", "Wat er nu gebeurt*"),
                regels.stream()
                        .map(regel -> Lijst.Rij.van(
                                regel.naam(),
                                regel.soort().code(),
                                Notatie.rond(regel.plafond().plafond()),
                                Notatie.rond(regel.plafond().verplicht()),
                                Notatie.procent(regel.plafond().benutting().multiply(HONDERD)) + "%",
                                regel.gevolg().zin()))
                        .toList());
    }

    private static Lijst trechter(List<Wachtregel> wachtlijst, boolean kleinGetal) {
        return Lijst.van(
                "wacht-lijst",
                "Wie op de wachtlijst kwam, en wat daarvan werd",
                Lijst.koppen("Voorziening", "Wat ervan werd*", "Mensen"),
                wachtlijst.stream()
                        .map(regel -> Lijst.Rij.van(regel.voorziening(), regel.uitkomst(), aantal(regel, kleinGetal)))
                        .toList());
    }

    private static String aantal(Wachtregel regel, boolean kleinGetal) {
        return kleinGetal || regel.aantal() >= KLEIN ? Notatie.aantal(regel.aantal()) : "laten wij niet zien";
    }
}
