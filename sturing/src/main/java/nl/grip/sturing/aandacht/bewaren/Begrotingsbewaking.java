// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.Jaarverwachting.Gezegd;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.begroting.bewaren.Jaarkosten;

/**
 * The forecast of the year beside its budget, and since when it was above it: earlier forecasts of the year are kept.
 *
 * @param prognose of the same store and archive
 */
public record Begrotingsbewaking(Vragen vragen, Jaarprognose prognose, Prognosearchief archief) {
    /** All that has a budget in the year of a day; none without a budget, and none without a forecast. */
    public List<Jaarverwachting> op(LocalDate dag) {
        int jaar = dag.getYear();
        var begroting = new Begrotingsvragen(vragen, dag);
        var boek = begroting.boek();
        if (boek.regels().stream().noneMatch(regel -> regel.jaar() == jaar)) {
            return List.of();
        }
        var kosten = new Jaarkosten(begroting, prognose::voorspel);
        var eerder = archief.eerder(kosten.vraag(jaar));
        return boek.overzicht(jaar, Onderverdeling.VOORZIENING, kosten.lees(jaar)).stream()
                .filter(regel -> regel.begroot().centen() > 0 && regel.afwijking() instanceof Cijfer)
                .filter(Begrotingsbewaking::isHerkenbaar)
                .map(regel -> verwachting(regel, dag, eerder))
                .toList();
    }

    /** A budget line without a voorziening has no forecast of its own; it counts in the total. */
    private static boolean isHerkenbaar(Overzichtregel regel) {
        return !regel.naam().equals("onbekend");
    }

    private static Jaarverwachting verwachting(
            Overzichtregel regel, LocalDate dag, List<Prognosearchief.Gezegd> eerder) {
        var verwacht = ((Cijfer<Bedrag>) regel.verwacht()).waarde();
        return new Jaarverwachting(
                regel.naam(),
                dag.getYear(),
                regel.begroot(),
                verwacht,
                Stream.concat(
                                eerder.stream().flatMap(toen -> gezegd(toen, regel.naam())),
                                Stream.of(new Gezegd(dag, verwacht)))
                        .toList());
    }

    private static Stream<Gezegd> gezegd(Prognosearchief.Gezegd toen, String voorziening) {
        return toen.blad().rijen().stream()
                .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL)
                        && rij.sleutel().equals(List.of(voorziening)))
                .map(rij -> new Gezegd(toen.dag(), rij.verwacht()));
    }
}
