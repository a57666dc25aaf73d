// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.grip.app.meten.Bewijsregel.Vraag;
import nl.grip.voorbeeld.scenario.Meegeleverd;

/** Whether planted measures are found, on many municipalities; goes on where it was stopped. */
final class Bewijsmeting {
    private static final String SCENARIO = "S07";

    private final Werkboek<Bewijsregel> boek;

    Bewijsmeting(Path bestand) throws IOException {
        boek = Bewijsregel.boek(bestand);
    }

    List<Meetwaarde> meet(int zaden) throws InterruptedException {
        var gedaan = boek.regels().stream().map(Bewijsregel::zaad).collect(Collectors.toSet());
        Proeven.doe(
                LongStream.rangeClosed(1, zaden)
                        .filter(zaad -> !gedaan.contains(zaad))
                        .<Supplier<List<Bewijsregel>>>mapToObj(
                                zaad -> () -> Bewijsproef.regels(Meegeleverd.scenario(SCENARIO, OptionalLong.of(zaad))))
                        .toList(),
                boek);
        return verslag(boek.regels().stream().filter(r -> r.zaad() <= zaden).toList(), zaden);
    }

    private static List<Meetwaarde> verslag(List<Bewijsregel> regels, int zaden) {
        List<Meetwaarde> uit = new ArrayList<>();
        uit.addAll(verslag("bewijs", zaden, van(regels, Vraag.VERGELIJKING), van(regels, Vraag.VERGELIJKING_ZONDER)));
        uit.addAll(verslag("reeks", zaden, van(regels, Vraag.REEKS), van(regels, Vraag.REEKS_ZONDER)));
        return uit;
    }

    private static List<Meetwaarde> verslag(String wat, int zaden, List<Bewijsregel> met, List<Bewijsregel> zonder) {
        double gedekt = deel(met, Bewijsregel::isGedekt);
        String achter = "_" + zaden + "_zaden";
        return List.of(
                Meetwaarde.van(
                        wat + "_dekking" + achter, gedekt, "deel", "0.90 - 0.98", gedekt >= 0.9 && gedekt <= 0.98),
                Meetwaarde.hoogstens(
                        wat + "_vals_alarm" + achter, deel(zonder, Bewijsregel::isAangetoond), "deel", 0.07),
                Meetwaarde.minstens(wat + "_aangetoond" + achter, deel(met, r -> r.hoogPct() < 0), "deel", 0.5),
                Meetwaarde.hoogstens(wat + "_niet_meetbaar" + achter, 1 - met.size() / (double) zaden, "deel", 0.02));
    }

    /** Where an answer was given. */
    private static List<Bewijsregel> van(List<Bewijsregel> regels, Vraag vraag) {
        return regels.stream().filter(r -> r.vraag() == vraag && r.meetbaar()).toList();
    }

    private static double deel(List<Bewijsregel> regels, Predicate<Bewijsregel> welke) {
        return regels.stream().filter(welke).count() / (double) Math.max(1, regels.size());
    }
}
