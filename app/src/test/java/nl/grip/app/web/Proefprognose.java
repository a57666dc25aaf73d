// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.grip.app.web.prognose.Prognosebron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * A forecast of one voorziening and its total. In thousands of euro: the parts 5500, 3300, 2200, 1100, -50 and 30, the total
 * 12080, and quantiles of 85, 90, 95, 100, 105, 110 and 115 percent.
 */
record Proefprognose(Supplier<String> tekst, boolean gekalibreerd) implements Prognosebron {
    static final Prognosevraag VRAAG =
            Prognosevraag.van(2026, LocalDate.of(2026, 9, 30), List.of("voorziening"), 1, 2000);
    private static final long[] DUIZENDEN = {5500, 3300, 2200, 1100, -50, 30};
    private static final long CENTEN_PER_DUIZEND = 100_000;

    Proefprognose(Supplier<String> tekst) {
        this(tekst, true);
    }

    @Override
    public Verwachting lees() {
        List<Rij> rijen = new ArrayList<>();
        for (var voorziening : List.of("10", Prognosetabel.TOTAAL)) {
            for (var onderdeel : Onderdeel.values()) {
                rijen.add(rij(voorziening, onderdeel.code(), DUIZENDEN[onderdeel.ordinal()]));
            }
            rijen.add(rij(
                    voorziening, Prognosetabel.TOTAAL, LongStream.of(DUIZENDEN).sum()));
        }
        return new Verwachting(
                VRAAG,
                new Uitkomst.Cijfer<>(new Prognoseblad(gekalibreerd, List.of(), rijen)),
                new Naamgeving(Map.of("voorziening", Map.of("10", tekst.get()))));
    }

    private static Rij rij(String voorziening, String onderdeel, long duizend) {
        return new Rij(
                List.of(voorziening),
                onderdeel,
                new Bedrag(duizend * CENTEN_PER_DUIZEND),
                LongStream.of(85, 90, 95, 100, 105, 110, 115)
                        .mapToObj(procent -> new Bedrag(duizend * CENTEN_PER_DUIZEND / 100 * procent))
                        .toList(),
                Bedrag.NUL);
    }
}
