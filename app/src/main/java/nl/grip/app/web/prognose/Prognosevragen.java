// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.prognose.Jaarvraag.Beurt;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.app.web.werkbank.Werkstuk;
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
    private static final String AANBIEDER = "aanbieder";

    private final Jaarvraag jaarvraag;
    private final Supplier<Naamgeving> namen;
    private final Werkstuk<Uitgebreid> uitgebreid;
    private final Werkstuk<Vooruitblik> perAanbieder;
    private final Werkstuk<Terugblad> terugblik;

    public Prognosevragen(Jaarvraag jaarvraag, Supplier<Naamgeving> namen, Werkbank werkbank) {
        this.jaarvraag = jaarvraag;
        this.namen = namen;
        uitgebreid = werkbank.leg(() -> jaarvraag.stel(this::maakUitgebreid));
        perAanbieder = werkbank.leg(() -> jaarvraag.stel(this::maakPerAanbieder));
        terugblik = werkbank.legAchteraan(() -> jaarvraag.stel(Prognosevragen::kijkTerug));
        werkbank.legAchteraan(jaarvraag::ruimOp);
    }

    @Override
    public Verwachting lees() {
        return leesUitgebreid().verwachting();
    }

    @Override
    public Uitgebreid leesUitgebreid() {
        return uitgebreid.find().orElseGet(() -> new Uitgebreid(nogNiet(), Bijlagen.GEEN));
    }

    @Override
    public Vooruitblik per(String kolom) {
        return kolom.equals(AANBIEDER)
                ? perAanbieder.find().orElseGet(() -> new Vooruitblik(nogNiet(), List.of(), List.of()))
                : perVoorziening();
    }

    private Vooruitblik perVoorziening() {
        var blad = leesUitgebreid();
        return new Vooruitblik(blad.verwachting(), blad.bijlagen().uitputting(), jaarvraag.naastBegroting());
    }

    private Verwachting nogNiet() {
        return verwachting(jaarvraag.nogNiet());
    }

    private Verwachting verwachting(Jaarvraag.Antwoord antwoord) {
        return new Verwachting(antwoord.vraag(), antwoord.uitkomst(), namen.get());
    }

    private Vooruitblik maakPerAanbieder(Beurt beurt) {
        var verwachting = verwachting(beurt.per(AANBIEDER));
        return new Vooruitblik(
                verwachting,
                lijst(new Uitputtingen(beurt.prognose(), beurt.archief()).van(verwachting.vraag())),
                List.of());
    }

    private Uitgebreid maakUitgebreid(Beurt beurt) {
        var verwachting = verwachting(beurt.per("voorziening"));
        return new Uitgebreid(
                verwachting,
                verwachting.uitkomst() instanceof Cijfer
                        ? bijlagen(verwachting.vraag(), beurt.prognose(), beurt.archief())
                        : Bijlagen.GEEN);
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
        return terugblik.find().orElse(Terugblad.GEEN);
    }

    private static Terugblad kijkTerug(Beurt beurt) {
        var dag = beurt.dag();
        int jaar = dag.plusDays(1).getYear() - 1;
        return new Terugblad(jaar, new Terugblikken(beurt.prognose(), beurt.archief()).van(jaar, dag));
    }
}
