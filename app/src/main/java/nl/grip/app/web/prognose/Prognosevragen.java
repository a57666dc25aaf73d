// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Jaarverlopen;
import nl.grip.inzicht.prognose.bewaren.Meerjarenramingen;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.bewaren.Terugblikken;
import nl.grip.inzicht.prognose.bewaren.Uitputtingen;
import nl.grip.inzicht.prognose.bewaren.Vergelijkingen;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * Asks one store what the year of its last peildatum will cost, as {@code grip prognose --per voorziening} does. One
 * visitor at a time: who comes second finds the answer of the first.
 */
public final class Prognosevragen implements Prognosebron {
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;
    private static final int JAREN = 4;

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
        return lees(prognose(archief()));
    }

    private Verwachting lees(Jaarprognose prognose) {
        var dag = prognose.peildatum(Optional.empty());
        var vraag = Prognosevraag.van(dag.getYear(), dag, List.of("voorziening"), ZAAD, TREKKINGEN);
        return new Verwachting(vraag, prognose.voorspel(vraag), namen.get());
    }

    @Override
    public synchronized Uitgebreid leesUitgebreid() {
        var archief = archief();
        var prognose = prognose(archief);
        var verwachting = lees(prognose);
        return new Uitgebreid(
                verwachting,
                verwachting.uitkomst() instanceof Cijfer
                        ? bijlagen(verwachting.vraag(), prognose, archief)
                        : Bijlagen.GEEN);
    }

    private Jaarprognose prognose(Prognosearchief archief) {
        return new Jaarprognose(magazijn.vragen(), archief, vandaag.get());
    }

    /** What rests on the same forecast first; the earlier forecast last. */
    private static Bijlagen bijlagen(Prognosevraag vraag, Jaarprognose prognose, Prognosearchief archief) {
        var budgetten = lijst(new Uitputtingen(prognose, archief).van(vraag));
        var jaren = lijst(new Meerjarenramingen(prognose, archief).van(vraag, JAREN));
        var verloop = lijst(new Jaarverlopen(prognose, archief).van(vraag));
        var vergelijkingen = new Vergelijkingen(prognose, archief);
        var toen = vergelijkingen
                .vorigeDag(vraag)
                .orElseGet(
                        () -> YearMonth.from(vraag.peildatum()).minusMonths(1).atEndOfMonth());
        return vergelijkingen.vergelijk(vraag, toen) instanceof Cijfer<Vergelijking> verschil
                ? new Bijlagen(Optional.of(toen), verschil.waarde().regels(), budgetten, jaren, verloop)
                : new Bijlagen(Optional.empty(), List.of(), budgetten, jaren, verloop);
    }

    private static <T> List<T> lijst(Uitkomst<List<T>> uitkomst) {
        return uitkomst instanceof Cijfer<List<T>> cijfer ? cijfer.waarde() : List.of();
    }

    @Override
    public synchronized Terugblad terugblik() {
        var archief = archief();
        var prognose = prognose(archief);
        var dag = prognose.peildatum(Optional.empty());
        int jaar = dag.plusDays(1).getYear() - 1;
        return new Terugblad(jaar, new Terugblikken(prognose, archief).van(jaar, dag));
    }

    private Prognosearchief archief() {
        return new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie());
    }

    /** The program does not change while it runs. */
    private String versie() {
        if (versie.isEmpty()) {
            versie = Optional.of(Modelversie.bepaal());
        }
        return versie.get();
    }
}
