// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.bewaren.Begrotingsbewaking;

/**
 * Asks one store what the year of its last peildatum will cost, as {@code grip prognose} does: for the start page and the
 * page Prognose alike. One visitor at a time: who comes second finds the answer of the first.
 */
public final class Jaarvraag {
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;

    private final Magazijn magazijn;
    private final Supplier<LocalDate> vandaag;
    private Optional<String> versie = Optional.empty();

    public Jaarvraag(Magazijn magazijn, Supplier<LocalDate> vandaag) {
        this.magazijn = magazijn;
        this.vandaag = vandaag;
    }

    /** What was asked, and what came of it. */
    public record Antwoord(Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst) {}

    /** The forecast and what was kept, for one visitor. */
    record Beurt(Prognosearchief archief, Jaarprognose prognose) {
        Antwoord per(String kolom) {
            var dag = dag();
            var vraag = Prognosevraag.van(dag.getYear(), dag, List.of(kolom), ZAAD, TREKKINGEN);
            return new Antwoord(vraag, prognose.voorspel(vraag));
        }

        LocalDate dag() {
            return prognose.peildatum(Optional.empty());
        }
    }

    public Antwoord perDomein() {
        return stel(beurt -> beurt.per("domein"));
    }

    /** The year of a day beside its budget. */
    public List<Jaarverwachting> naastBegroting(LocalDate dag) {
        return stel(beurt -> new Begrotingsbewaking(magazijn.vragen(), beurt.prognose(), beurt.archief()).op(dag));
    }

    synchronized <T> T stel(Function<Beurt, T> vraag) {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie());
        return vraag.apply(new Beurt(archief, new Jaarprognose(magazijn.vragen(), archief, vandaag.get())));
    }

    /** The program does not change while it runs. */
    private String versie() {
        if (versie.isEmpty()) {
            versie = Optional.of(Modelversie.bepaal());
        }
        return versie.get();
    }
}
