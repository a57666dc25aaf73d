// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.sturing.begroting.Overzichtregel;

/**
 * The budget of a year by team: what a team has and commits, and what belongs to no team, so that all rows are the total that
 * stands everywhere. The forecast of a team is what its allocations come to; that of the rest is what is left of the whole.
 */
public record Teamoverzicht(Overzichtregel totaal, List<Teamjaar> teams) {
    /** As in the other breakdowns. */
    public static final String ZONDER_TEAM = "onbekend";

    public Teamoverzicht {
        teams = List.copyOf(teams);
    }

    /** Each team by its name, then the rest, then the total. */
    public List<Overzichtregel> regels() {
        List<Overzichtregel> regels = new ArrayList<>();
        teams.forEach(team -> regels.add(regel(
                team.team(),
                team.budget(),
                team.besteed(),
                totaal.verwacht() instanceof GeenCijfer<Bedrag> geen ? geen : new Cijfer<>(team.metVerplichtingen()))));
        regels.add(regel(
                ZONDER_TEAM,
                totaal.findBegroot()
                        .map(alles -> alles.min(som(team -> team.budget().orElse(Bedrag.NUL)))),
                totaal.gerealiseerd().min(som(Teamjaar::besteed)),
                totaal.verwacht() instanceof Cijfer<Bedrag> cijfer
                        ? new Cijfer<>(cijfer.waarde().min(som(Teamjaar::metVerplichtingen)))
                        : totaal.verwacht()));
        regels.add(totaal);
        return List.copyOf(regels);
    }

    private Bedrag som(Function<Teamjaar, Bedrag> deel) {
        return teams.stream().map(deel).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** Of teams nobody keeps apart what is for once and what was moved. */
    private Overzichtregel regel(
            String naam, Optional<Bedrag> begroot, Bedrag gerealiseerd, Uitkomst<Bedrag> verwacht) {
        return new Overzichtregel(
                naam,
                begroot.orElse(Bedrag.NUL),
                begroot.isPresent(),
                gerealiseerd,
                verwacht,
                totaal.prijzen(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
