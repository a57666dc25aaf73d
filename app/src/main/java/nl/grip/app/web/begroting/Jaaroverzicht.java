// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Grondslag;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/** Budget, realised and forecast of a year beside each other, and the sentence that says what it comes to. */
record Jaaroverzicht(Stand stand, Onderverdeling per, Zicht zicht) {
    private static final String ONBEKEND = "onbekend";

    private List<Overzichtregel> regels() {
        return stand.boek().overzicht(stand.jaar(), per, stand.kosten());
    }

    private Overzichtregel totaal() {
        return regels().stream()
                .filter(regel -> regel.naam().equals(Overzichtregel.TOTAAL))
                .findFirst()
                .orElseThrow();
    }

    private boolean zonderBegroting() {
        return stand.boek().regels().stream().noneMatch(regel -> regel.jaar() == stand.jaar());
    }

    String titel() {
        if (zonderBegroting()) {
            return "Voor " + stand.jaar() + " is geen begroting ingelezen";
        }
        if (totaal().afwijking() instanceof GeenCijfer<Bedrag>) {
            return "De begroting van " + stand.jaar() + " is nog niet met de kosten te vergelijken";
        }
        var grootste = findGrootste().filter(this::isMeest).orElseGet(this::totaal);
        var naam = grootste.naam().equals(Overzichtregel.TOTAAL) ? "De hulp" : grootste.naam();
        return naam + " komt naar verwachting " + uitkomst(afwijking(grootste));
    }

    private static String uitkomst(Bedrag afwijking) {
        if (afwijking.centen() == 0) {
            return "precies op de begroting uit";
        }
        return Bedragzin.inWoorden(afwijking) + (afwijking.centen() > 0 ? " boven" : " onder") + " de begroting uit";
    }

    /** The programma that is furthest from its budget. */
    private Optional<Overzichtregel> findGrootste() {
        return stand.boek().overzicht(stand.jaar(), Onderverdeling.PROGRAMMA, stand.kosten()).stream()
                .filter(regel -> !regel.naam().equals(Overzichtregel.TOTAAL)
                        && !regel.naam().equals(ONBEKEND)
                        && regel.begroot().centen() != 0
                        && zicht.toont(Onderverdeling.PROGRAMMA, regel)
                        && regel.afwijking() instanceof Cijfer<Bedrag>)
                .max(Comparator.comparing(regel -> Bedragzin.absoluut(afwijking(regel))));
    }

    /** Whether no more lies in what belongs to no programma. */
    private boolean isMeest(Overzichtregel grootste) {
        return stand.boek().overzicht(stand.jaar(), Onderverdeling.PROGRAMMA, stand.kosten()).stream()
                .filter(regel -> regel.naam().equals(ONBEKEND))
                .allMatch(regel -> zicht.toont(Onderverdeling.PROGRAMMA, regel)
                        && Bedragzin.absoluut(afwijking(regel)).compareTo(Bedragzin.absoluut(afwijking(grootste))) < 0);
    }

    private static Bedrag afwijking(Overzichtregel regel) {
        return regel.afwijking() instanceof Cijfer<Bedrag> cijfer ? cijfer.waarde() : Bedrag.NUL;
    }

    List<String> toelichting() {
        if (zonderBegroting()) {
            return List.of("Lees de tabel begroting in op de pagina Gegevens. De kolommen staan in de README.");
        }
        var totaal = totaal();
        List<String> zinnen = new ArrayList<>();
        var onbegroot = Onbegroot.van(zicht);
        zinnen.add("Voor %d is %s begroot. %s"
                .formatted(
                        stand.jaar(),
                        Bedragzin.inWoorden(totaal.begroot()),
                        onbegroot.uitgegeven(Notatie.datum(stand.peildatum()), totaal.gerealiseerd())));
        if (totaal.afwijking() instanceof GeenCijfer<Bedrag> geen) {
            zinnen.add(geen.toelichting());
        } else if (totaal.verwacht() instanceof Cijfer<Bedrag> verwacht) {
            zinnen.add("Over het hele jaar verwachten wij %s: %s dan begroot, of %s van de begroting.%s"
                    .formatted(
                            Bedragzin.inWoorden(verwacht.waarde()),
                            inWoorden(afwijking(totaal)),
                            Bedragzin.procent(totaal.afwijkingPct(Grondslag.BEGROTING)),
                            totaal.marge().map(Jaaroverzicht::zin).orElse("")));
        }
        onbegroot.verwacht().ifPresent(zinnen::add);
        stand.boek()
                .heleVersies(stand.jaar())
                .forEach(versie -> zinnen.add("Let op: de versie " + versie
                        + " is bijna zo groot als alles wat er al stond. Versies tellen op; is dit een hele begroting, dan"
                        + " telt zij hier dubbel."));
        return zinnen;
    }

    private static String zin(Kostenbeeld.Marge marge) {
        return " In 8 van de 10 gevallen komt het uit tussen " + Bedragzin.inWoorden(marge.laag()) + " en "
                + Bedragzin.inWoorden(marge.hoog()) + ".";
    }

    private static String inWoorden(Bedrag afwijking) {
        return Bedragzin.inWoorden(afwijking) + (afwijking.centen() < 0 ? " lager" : " hoger");
    }

    Deel deel(boolean voorzieningen) {
        var deel = Deel.van(
                        "jaar-titel",
                        "Begroot, uitgegeven en verwacht",
                        "Het gaat om lasten. Uitgegeven is wat is gedeclareerd en wat buiten de berichten om is geboekt.",
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
                regel.begroot().centen() == 0 ? "niets begroot" : "",
                zicht.toont(per, regel) ? bedragen(regel) : zonderKosten(regel),
                regel.naam().equals(Overzichtregel.TOTAAL));
    }

    private static List<String> bedragen(Overzichtregel regel) {
        return List.of(
                Notatie.heleEuro(regel.begroot()),
                Notatie.heleEuro(regel.gerealiseerd()),
                Bedragzin.heel(regel.verwacht()),
                Bedragzin.verschil(regel.afwijking()),
                Bedragzin.procent(regel.afwijkingPct(Grondslag.BEGROTING)));
    }

    private static List<String> zonderKosten(Overzichtregel regel) {
        var niet = Openbaar.VERBORGEN;
        return List.of(Notatie.heleEuro(regel.begroot()), niet, niet, niet, niet);
    }

    private String naam(Overzichtregel regel) {
        return switch (regel.naam()) {
            case Overzichtregel.TOTAAL -> "Totaal";
            case ONBEKEND -> "Niet in te delen";
            default -> stand.namen().naam(per.code(), regel.naam());
        };
    }
}
