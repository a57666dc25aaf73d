// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.prognose.Jaarvraag.Beurt;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Jaarverlopen;
import nl.grip.inzicht.prognose.bewaren.Meerjarenramingen;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.bewaren.Terugblikken;
import nl.grip.inzicht.prognose.bewaren.Uitputtingen;
import nl.grip.inzicht.prognose.bewaren.Vergelijkingen;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.rapportage.vorm.Naamgeving;

/** What the page Prognose asks of one store: the forecast per voorziening, and what follows from it. */
public final class Prognosevragen implements Prognosebron {
    private static final int JAREN = 4;

    private final Jaarvraag jaarvraag;
    private final Supplier<Naamgeving> namen;

    public Prognosevragen(Jaarvraag jaarvraag, Supplier<Naamgeving> namen) {
        this.jaarvraag = jaarvraag;
        this.namen = namen;
    }

    @Override
    public Verwachting lees() {
        return jaarvraag.stel(beurt -> verwachting(beurt, "voorziening"));
    }

    private Verwachting verwachting(Beurt beurt, String kolom) {
        var antwoord = beurt.per(kolom);
        return new Verwachting(antwoord.vraag(), antwoord.uitkomst(), namen.get());
    }

    @Override
    public Vooruitblik per(String kolom) {
        return jaarvraag.stel(beurt -> {
            var verwachting = verwachting(beurt, kolom);
            return new Vooruitblik(
                    verwachting, lijst(new Uitputtingen(beurt.prognose(), beurt.archief()).van(verwachting.vraag())));
        });
    }

    @Override
    public Uitgebreid leesUitgebreid() {
        return jaarvraag.stel(beurt -> {
            var verwachting = verwachting(beurt, "voorziening");
            return new Uitgebreid(
                    verwachting,
                    verwachting.uitkomst() instanceof Cijfer
                            ? bijlagen(verwachting.vraag(), beurt.prognose(), beurt.archief())
                            : Bijlagen.GEEN);
        });
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
    public Terugblad terugblik() {
        return jaarvraag.stel(beurt -> {
            var dag = beurt.dag();
            int jaar = dag.plusDays(1).getYear() - 1;
            return new Terugblad(jaar, new Terugblikken(beurt.prognose(), beurt.archief()).van(jaar, dag));
        });
    }
}
