// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Grondslag;
import nl.grip.sturing.begroting.Kostenbeeld;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;

/** What budget, realised and forecast of a year come to: the title of the page and the sentences under it. */
record Jaarconclusie(Stand stand, Zicht zicht) {
    private List<Overzichtregel> programmas() {
        return stand.boek().overzicht(stand.jaar(), Onderverdeling.PROGRAMMA, stand.kosten());
    }

    private Overzichtregel totaal() {
        return programmas().stream()
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
        return naam + " komt naar verwachting " + uitkomst(Jaaroverzicht.afwijking(grootste));
    }

    private static String uitkomst(Bedrag afwijking) {
        if (afwijking.centen() == 0) {
            return "precies op de begroting uit";
        }
        return Bedragzin.inWoorden(afwijking) + (afwijking.centen() > 0 ? " boven" : " onder") + " de begroting uit";
    }

    /** The programma that is furthest from its budget. */
    private Optional<Overzichtregel> findGrootste() {
        return programmas().stream()
                .filter(regel -> !regel.naam().equals(Overzichtregel.TOTAAL)
                        && !regel.naam().equals(Jaaroverzicht.ONBEKEND)
                        && regel.begroot().centen() != 0
                        && zicht.toont(Onderverdeling.PROGRAMMA, regel)
                        && regel.afwijking() instanceof Cijfer<Bedrag>)
                .max(Comparator.comparing(regel -> Bedragzin.absoluut(Jaaroverzicht.afwijking(regel))));
    }

    /** Whether no more lies in what belongs to no programma. */
    private boolean isMeest(Overzichtregel grootste) {
        return programmas().stream()
                .filter(regel -> regel.naam().equals(Jaaroverzicht.ONBEKEND))
                .allMatch(regel -> zicht.toont(Onderverdeling.PROGRAMMA, regel)
                        && Bedragzin.absoluut(Jaaroverzicht.afwijking(regel))
                                        .compareTo(Bedragzin.absoluut(Jaaroverzicht.afwijking(grootste)))
                                < 0);
    }

    List<String> toelichting() {
        if (zonderBegroting()) {
            return List.of("Lees de tabel begroting in op de pagina Gegevens. De kolommen staan in de README.");
        }
        var totaal = totaal();
        List<String> zinnen = new ArrayList<>();
        var onbegroot = Onbegroot.van(zicht);
        zinnen.add("Voor %d is %s begroot%s. %s"
                .formatted(
                        stand.jaar(),
                        Bedragzin.inWoorden(totaal.begroot()),
                        totaal.incidenteel().map(Jaarconclusie::eenmalig).orElse(""),
                        onbegroot.uitgegeven(Notatie.datum(stand.peildatum()), totaal.gerealiseerd())));
        if (totaal.afwijking() instanceof GeenCijfer<Bedrag> geen) {
            zinnen.add(geen.toelichting());
        } else if (totaal.verwacht() instanceof Cijfer<Bedrag> verwacht) {
            zinnen.add("Over het hele jaar verwachten wij %s: %s dan begroot, of %s van de begroting.%s"
                    .formatted(
                            Bedragzin.inWoorden(verwacht.waarde()),
                            inWoorden(Jaaroverzicht.afwijking(totaal)),
                            Bedragzin.procent(totaal.afwijkingPct(Grondslag.BEGROTING)),
                            totaal.marge().map(Jaarconclusie::zin).orElse("")));
        }
        onbegroot.verwacht().ifPresent(zinnen::add);
        stand.boek()
                .heleVersies(stand.jaar())
                .forEach(versie -> zinnen.add("Let op: de versie " + versie
                        + " is bijna zo groot als alles wat er al stond. Versies tellen op; is dit een hele begroting, dan"
                        + " telt zij hier dubbel."));
        return zinnen;
    }

    /** What of the budget is for once, or was taken off it for once. */
    static String eenmalig(Bedrag deel) {
        if (deel.centen() == 0) {
            return "";
        }
        var bedrag = Bedragzin.inWoorden(deel);
        return deel.centen() > 0 ? ", waarvan " + bedrag + " eenmalig" : ", na een eenmalige verlaging van " + bedrag;
    }

    private static String zin(Kostenbeeld.Marge marge) {
        return " In 8 van de 10 gevallen komt het uit " + Notatie.tussen(marge.laag(), marge.hoog()) + ".";
    }

    private static String inWoorden(Bedrag afwijking) {
        return Bedragzin.inWoorden(afwijking) + (afwijking.centen() < 0 ? " lager" : " hoger");
    }
}
