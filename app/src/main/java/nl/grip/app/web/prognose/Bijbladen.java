// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.prognose.Prognosebron.Uitgebreid;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Maandstand;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Waaier;
import nl.grip.rapportage.beeld.Waaier.Punt;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** What stands on the page beside the forecast itself: the year as it adds up, and the questions that follow from it. */
final class Bijbladen {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final int MIDDEN = 3;

    private Bijbladen() {}

    static List<Overzicht> van(Uitgebreid uitgebreid, Prognoseblad blad, Prognosezicht zicht) {
        var bij = uitgebreid.bijlagen();
        var namen = uitgebreid.verwachting().namen();
        return Stream.of(
                        zicht.klein() ? Stilteblad.van(blad.stilten(), namen) : Optional.<Overzicht>empty(),
                        verloop(bij),
                        Verschilblad.van(bij.vergelekenMet(), bij.verschil(), namen, zicht),
                        zicht.perVoorziening()
                                ? Budgetblad.van(budgetten(bij, zicht), namen, zicht::toont)
                                : Optional.<Overzicht>empty(),
                        Jarenblad.van(bij.jaren()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Uitputting> budgetten(Bijlagen bijlagen, Prognosezicht zicht) {
        return bijlagen.uitputting().stream()
                .filter(u -> zicht.klein() || !u.budget().isKlein())
                .toList();
    }

    /** The year as it adds up, with its band; empty without a forecast. */
    static Optional<Beeld> waaier(Uitgebreid uitgebreid) {
        var verloop = uitgebreid.bijlagen().verloop();
        var dag = uitgebreid.verwachting().vraag().peildatum();
        return verloop.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waaier(
                                verloop.stream().map(stand -> punt(stand, dag)).toList(), EURO)
                        .beeld("Zo loopt het jaar naar verwachting op, in euro"));
    }

    /** The same as a table. */
    private static Optional<Overzicht> verloop(Bijlagen bijlagen) {
        var verloop = bijlagen.verloop();
        return verloop.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "verloop-titel",
                        "Opgeteld tot en met elke maand, in euro",
                        List.of(),
                        List.of("Tot en met", "Verwacht", "In 8 van de 10 gevallen van", "tot"),
                        verloop.stream().map(Bijbladen::rij).toList()));
    }

    private static List<String> rij(Maandstand stand) {
        return List.of(
                Notatie.maand(stand.maand()),
                Notatie.heleEuro(stand.verwacht()),
                Notatie.heleEuro(stand.kwantielen().get(1)),
                Notatie.heleEuro(stand.kwantielen().get(5)));
    }

    private static Punt punt(Maandstand stand, LocalDate peildatum) {
        var grenzen = Stream.concat(
                        stand.kwantielen().subList(0, MIDDEN).stream(),
                        stand
                                .kwantielen()
                                .subList(MIDDEN + 1, stand.kwantielen().size())
                                .stream())
                .map(Bijbladen::euro)
                .toList();
        return new Punt(
                Notatie.maandKort(stand.maand()),
                euro(stand.verwacht()),
                grenzen,
                !stand.maand().atEndOfMonth().isAfter(peildatum));
    }

    private static BigDecimal euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro());
    }
}
