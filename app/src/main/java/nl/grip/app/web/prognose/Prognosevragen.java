// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * Asks one store what the year of its last peildatum will cost, as {@code grip prognose --per voorziening} does. One
 * visitor at a time: who comes second finds the answer of the first.
 */
public final class Prognosevragen implements Prognosebron {
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;

    private final Magazijn magazijn;
    private final Supplier<LocalDate> vandaag;
    private final Supplier<Naamgeving> namen;
    private Optional<String> versie = Optional.empty();

    public Prognosevragen(Magazijn magazijn, Supplier<LocalDate> vandaag, Supplier<Naamgeving> namen) {
        this.magazijn = magazijn;
        this.vandaag = vandaag;
        this.namen = namen;
    }

    @Override
    public synchronized Verwachting lees() {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie());
        var prognose = new Jaarprognose(magazijn.vragen(), archief, vandaag.get());
        var dag = prognose.peildatum(Optional.empty());
        var vraag = Prognosevraag.van(dag.getYear(), dag, List.of("voorziening"), ZAAD, TREKKINGEN);
        return new Verwachting(vraag, prognose.voorspel(vraag), namen.get());
    }

    /** The program does not change while it runs. */
    private String versie() {
        if (versie.isEmpty()) {
            versie = Optional.of(Modelversie.bepaal());
        }
        return versie.get();
    }
}
