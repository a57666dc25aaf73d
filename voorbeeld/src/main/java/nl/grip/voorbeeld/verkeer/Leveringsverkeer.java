// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Startbericht;
import nl.grip.voorbeeld.berichten.Startbericht.Geleverd;
import nl.grip.voorbeeld.berichten.Stopbericht;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Traject.Levering;
import nl.grip.voorbeeld.proces.Verloop;

/** The 305 and the 307 of each trajectory: on its first and its last allocation, within five working days (OP271). */
record Leveringsverkeer(Verloop verloop, Nummering nummering) {
    private static final int DAGEN_TOT_MELDING = 5;

    void berichten(Consumer<Bericht> naar) {
        for (var traject : verloop.trajecten()) {
            traject.levering().ifPresent(levering -> {
                start(traject, levering).ifPresent(naar);
                stop(traject, levering).ifPresent(naar);
            });
        }
    }

    private Optional<Bericht> start(Traject traject, Levering levering) {
        var toewijzing = traject.toewijzingen().get(0);
        return kop(traject, toewijzing, "S", later(levering.begin(), toewijzing.bekendOp()))
                .map(kop -> new Startbericht(
                        kop,
                        nummering.burger(traject.client(), toewijzing),
                        geleverd(traject, toewijzing, levering.begin())));
    }

    private Optional<Bericht> stop(Traject traject, Levering levering) {
        var toewijzing = traject.toewijzingen().stream()
                .filter(t -> !t.ingang().isAfter(levering.einde()))
                .reduce((a, b) -> b)
                .orElseThrow();
        var begin = later(levering.begin(), toewijzing.ingang());
        return kop(traject, toewijzing, "E", later(levering.einde(), toewijzing.bekendOp()))
                .map(kop -> new Stopbericht(
                        kop,
                        nummering.burger(traject.client(), toewijzing),
                        geleverd(traject, toewijzing, begin),
                        levering.reden().code(traject.voorziening()),
                        levering.einde()));
    }

    private Geleverd geleverd(Traject traject, Toewijzing toewijzing, LocalDate begin) {
        return new Geleverd(
                nummering.toewijzingNummer(traject, toewijzing),
                traject.voorziening().categorie(),
                Productcodes.code(verloop, traject, verloop.kalender().nummer(toewijzing.ingang())),
                toewijzing.ingang(),
                begin);
    }

    private Optional<Berichtkop> kop(Traject traject, Toewijzing toewijzing, String letter, LocalDate dag) {
        var kalender = verloop.kalender();
        var op = kalender.nietEerder(kalender.uiterlijkAanHetEind(dag, DAGEN_TOT_MELDING));
        return op.isAfter(verloop.kalender().laatsteDag())
                ? Optional.empty()
                : Optional.of(new Berichtkop(
                        traject.voorziening().domein(),
                        verloop.gemeente().aanbieder(traject.rang()).agb(),
                        Verzonnen.GEMEENTE,
                        letter + nummering.toewijzingNummer(traject, toewijzing),
                        op));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
