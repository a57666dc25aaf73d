// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Grondslag;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/** Budget, realised and forecast of a year beside each other. */
record Jaaroverzicht(Stand stand, Onderverdeling per, Zicht zicht) {
    static final String ONBEKEND = "onbekend";

    private List<Overzichtregel> regels() {
        return stand.boek().overzicht(stand.jaar(), per, stand.kosten());
    }

    static Bedrag afwijking(Overzichtregel regel) {
        return regel.afwijking() instanceof Cijfer<Bedrag> cijfer ? cijfer.waarde() : Bedrag.NUL;
    }

    Deel deel(boolean voorzieningen) {
        var deel = Deel.van(
                        "jaar-titel",
                        "Begroot, uitgegeven en verwacht",
                        "Het gaat om lasten. Uitgegeven zijn de rekeningen die binnen zijn, en wat zonder rekening is geboekt, zoals pgb en subsidie.",
                        "Het percentage is het verschil, gedeeld door wat is begroot.")
                .met(keuze(voorzieningen))
                .met(lijst());
        var getoond = regels().stream().allMatch(regel -> zicht.toont(per, regel)) ? deel : metReden(deel);
        return beeldregels().isEmpty() ? getoond : getoond.met(beeld());
    }

    private static Deel metReden(Deel deel) {
        return deel.met(
                Stream.concat(deel.zinnen().stream(), Stream.of(Openbaar.ZIN)).toList());
    }

    private Keuze keuze(boolean voorzieningen) {
        return new Keuze(
                "/begroting",
                List.of(Keuze.Veld.keuze(
                        "per",
                        "Uitgesplitst naar",
                        per.code(),
                        Arrays.stream(Onderverdeling.values())
                                .filter(p -> voorzieningen || p != Onderverdeling.VOORZIENING)
                                .map(p -> new String[] {p.code(), Naamgeving.kop(p.code())}))));
    }

    private List<Staven.Staaf> beeldregels() {
        return regels().stream()
                .filter(regel -> !regel.naam().equals(Overzichtregel.TOTAAL)
                        && zicht.toont(per, regel)
                        && regel.afwijking() instanceof Cijfer<Bedrag>)
                .sorted(Comparator.comparing(Jaaroverzicht::afwijking).reversed())
                .map(regel -> new Staven.Staaf(naam(regel), Bedragzin.euro(afwijking(regel))))
                .toList();
    }

    private nl.grip.rapportage.beeld.Beeld beeld() {
        return new Staven(beeldregels(), Bedragzin.EURO)
                .beeld("Hoeveel meer dan begroot, in euro (links van de lijn: minder)");
    }

    private Lijst lijst() {
        return Lijst.van(
                "jaar-lijst",
                "Per " + per.code() + ", in euro",
                Lijst.koppen(
                        Naamgeving.kop(per.code()),
                        "Begroot",
                        "Uitgegeven",
                        "Verwacht",
                        "Verschil",
                        "Van de begroting"),
                regels().stream()
                        .sorted(Comparator.comparing(Jaaroverzicht::plek))
                        .map(this::rij)
                        .toList());
    }

    /** What has a budget stands first, the total last. */
    private static int plek(Overzichtregel regel) {
        return regel.naam().equals(Overzichtregel.TOTAAL) ? 2 : regel.begroot().centen() == 0 ? 1 : 0;
    }

    private Lijst.Rij rij(Overzichtregel regel) {
        return new Lijst.Rij(
                naam(regel),
                regel.isBegroot() && regel.begroot().centen() == 0 ? "niets begroot" : "",
                zicht.toont(per, regel) ? bedragen(regel) : zonderKosten(regel),
                regel.naam().equals(Overzichtregel.TOTAAL));
    }

    private static List<String> bedragen(Overzichtregel regel) {
        return List.of(
                begroot(regel),
                Notatie.heleEuro(regel.gerealiseerd()),
                Bedragzin.heel(regel.verwacht()),
                Bedragzin.verschil(regel.afwijking()),
                Bedragzin.procent(regel.afwijkingPct(Grondslag.BEGROTING)));
    }

    private static String begroot(Overzichtregel regel) {
        return regel.findBegroot().map(Notatie::heleEuro).orElse(Bedragzin.GEEN);
    }

    private static List<String> zonderKosten(Overzichtregel regel) {
        var niet = Openbaar.VERBORGEN;
        return List.of(begroot(regel), niet, niet, niet, niet);
    }

    private String naam(Overzichtregel regel) {
        return switch (regel.naam()) {
            case Overzichtregel.TOTAAL -> "Totaal";
            case ONBEKEND -> "Niet in te delen";
            default -> stand.namen().naam(per.code(), regel.naam());
        };
    }
}
