// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Verschuivingen;
import nl.grip.sturing.begroting.Verschuivingsregel;

/** What moved between the parts of the budget this year. */
record Verschuifdeel(Stand stand, Onderverdeling per, Verschuivingen verschuivingen) {
    /** Empty when nothing did. */
    static Optional<Deel> van(Stand stand, Onderverdeling per) {
        var deel = new Verschuifdeel(stand, per, stand.boek().verschuivingen(stand.jaar()));
        return deel.regels().isEmpty() && deel.verschuivingen().scheef().isEmpty()
                ? Optional.empty()
                : Optional.of(deel.deel());
    }

    private List<Verschuivingsregel> regels() {
        return verschuivingen.regels(per, stand.kosten().taakvelden());
    }

    private Deel deel() {
        return Deel.van("schuif-titel", "Verschoven binnen de begroting van " + stand.jaar())
                .met(zinnen())
                .met(Lijst.van(
                        "schuif-lijst",
                        "Wat er is verschoven, in euro",
                        Lijst.koppen(Naamgeving.kop(per.code()), "Verschuiving*", "Eerst", "Verschil", "Nu"),
                        regels().stream().map(this::rij).toList()));
    }

    private List<String> zinnen() {
        List<String> zinnen = new ArrayList<>(List.of(
                "Een verschuiving brengt geld van het ene deel naar het andere. De hele begroting blijft even groot."));
        verschuivingen
                .scheef()
                .forEach((versie, bedrag) -> zinnen.add("Let op: de regels van '" + versie + "' zijn samen "
                        + Bedragzin.verschil(bedrag) + ". Er mist een regel; lees die ook in."));
        regels().stream()
                .filter(Verschuivingsregel::isTeVeel)
                .forEach(regel -> zinnen.add(
                        "Let op: '" + regel.versie() + "' haalt meer uit " + naam(regel) + " dan daarin zat."));
        return zinnen;
    }

    private Lijst.Rij rij(Verschuivingsregel regel) {
        return Lijst.Rij.van(
                naam(regel),
                regel.versie(),
                stand(regel.eerst()),
                Bedragzin.verschil(regel.bedrag()),
                stand(regel.nu()));
    }

    private static String stand(nl.grip.basis.Bedrag bedrag) {
        return Notatie.heleEuro(Bedragzin.absoluut(bedrag)) + (bedrag.centen() < 0 ? " tekort" : "");
    }

    private String naam(Verschuivingsregel regel) {
        return regel.deel().equals(Jaaroverzicht.ONBEKEND)
                ? "Niet in te delen"
                : stand.namen().naam(per.code(), regel.deel());
    }
}
