// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.begroting.Overzichtregel;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.Teamoverzicht;

/** The budget by team, and what belongs to no team. */
final class Teamdeel {
    private Teamdeel() {}

    /**
     * Empty when no team has a budget.
     *
     * @param kosten whether costs of a team are shown; it is not known of how many people and aanbieders they are
     */
    static Optional<Deel> van(Stand stand, List<Teamjaar> teams, boolean kosten) {
        return teams.stream().allMatch(team -> team.budget().isEmpty())
                ? Optional.empty()
                : Optional.of(Deel.van(
                                "team-titel",
                                "Per wijkteam",
                                kosten
                                        ? "Wat een team verwacht uit te geven, is wat zijn toewijzingen dit jaar kosten. Het"
                                                + " budget van een team ligt binnen dat van de gemeente."
                                        : Openbaar.ZIN)
                        .met(lijst(new Teamoverzicht(totaal(stand), teams), kosten)));
    }

    private static Overzichtregel totaal(Stand stand) {
        return stand.boek().overzicht(stand.jaar(), Onderverdeling.PROGRAMMA, stand.kosten()).stream()
                .filter(regel -> regel.naam().equals(Overzichtregel.TOTAAL))
                .findFirst()
                .orElseThrow();
    }

    private static Lijst lijst(Teamoverzicht overzicht, boolean kosten) {
        return Lijst.van(
                "team-lijst",
                "Per wijkteam, in euro",
                Lijst.koppen("Wijkteam", "Begroot", "Uitgegeven", "Verwacht", "Verschil"),
                overzicht.regels().stream().map(regel -> rij(regel, kosten)).toList());
    }

    private static Lijst.Rij rij(Overzichtregel regel, boolean kosten) {
        boolean totaal = regel.naam().equals(Overzichtregel.TOTAAL);
        return new Lijst.Rij(
                naam(regel.naam()),
                regel.isBegroot() ? "" : "zonder budget",
                kosten || totaal ? bedragen(regel) : zonderKosten(regel),
                totaal);
    }

    private static List<String> bedragen(Overzichtregel regel) {
        return List.of(
                begroot(regel),
                Notatie.heleEuro(regel.gerealiseerd()),
                Bedragzin.heel(regel.verwacht()),
                Bedragzin.verschil(regel.afwijking()));
    }

    private static List<String> zonderKosten(Overzichtregel regel) {
        var niet = Openbaar.VERBORGEN;
        return List.of(begroot(regel), niet, niet, niet);
    }

    private static String begroot(Overzichtregel regel) {
        return regel.findBegroot().map(Notatie::heleEuro).orElse(Bedragzin.GEEN);
    }

    private static String naam(String naam) {
        return switch (naam) {
            case Overzichtregel.TOTAAL -> "Totaal";
            case Teamoverzicht.ZONDER_TEAM -> "Hoort bij geen team";
            default -> naam;
        };
    }
}
