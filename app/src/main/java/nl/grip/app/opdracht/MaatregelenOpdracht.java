// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures, and plans that were printed: the word after it says what to calculate. */
@Command(
        name = "maatregelen",
        description = "Het register van maatregelen: wat zij opleveren, of zij werken, en een gedrukt plan nagerekend.")
final class MaatregelenOpdracht extends Groep {
    MaatregelenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    List<Callable<Integer>> opdrachten() {
        List<Callable<Integer>> alle = new ArrayList<>(Stukregister.MAATREGEL.opdrachten(omgeving()));
        alle.addAll(List.of(
                new MaatregelenLijstOpdracht(omgeving()),
                new DoorrekenOpdracht(omgeving()),
                new MaatregelenTotaalOpdracht(omgeving()),
                new MaatregelenPastOpdracht(omgeving()),
                new MaatregelenVerdeelOpdracht(omgeving()),
                new MaatregelenPrognoseOpdracht(omgeving()),
                new MaatregelenBewijsOpdracht(omgeving()),
                new NarekenOpdracht(omgeving())));
        return alle;
    }
}
