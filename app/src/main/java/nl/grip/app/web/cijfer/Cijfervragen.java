// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
import nl.grip.opslag.vraag.GenoemdeParameters;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * Asks a figure and its total; the total is a question of its own, for parts need not add up.
 *
 * @param stand of a figure: tells stores with other contents apart, and days
 * @param vandaag later days are future
 */
public record Cijfervragen(
        Inzicht inzicht,
        Catalogus catalogus,
        Naamgeving namen,
        Antwoordgeheugen geheugen,
        UnaryOperator<String> stand,
        LocalDate vandaag)
        implements Cijferbron {
    private static final String MAAND = "maand";
    /** A total over these columns adds up what cannot be added: hours and days, or is one by definition. */
    private static final Set<String> NIET_TE_TOTALISEREN =
            Set.of("eenheid", "vertraging_maanden", "aandeel_clienten_pct", "reden");

    @Override
    public List<Indicator> list() {
        return catalogus.list();
    }

    @Override
    public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
        return catalogus.find(keuze.naam()).map(indicator -> antwoord(gevuld(keuze, indicator), indicator));
    }

    private Cijferantwoord antwoord(Cijferkeuze keuze, Indicator indicator) {
        var per = keuze.per().orElse(indicator.kop().korrel());
        return new Cijferantwoord(
                keuze,
                beantwoord(keuze.vraag(per)),
                totaal(keuze, per),
                geheugen.kolommen(indicator.naam(), () -> inzicht.kolommen(keuze.vraag(per))),
                namen);
    }

    private Antwoord beantwoord(Vraag vraag) {
        return geheugen.antwoord(stand.apply(vraag.indicator()), vraag, () -> inzicht.beantwoord(vraag));
    }

    private Optional<Antwoord> totaal(Cijferkeuze keuze, List<String> per) {
        var rest = per.stream().filter(MAAND::equals).toList();
        return per.size() == rest.size() || per.stream().anyMatch(NIET_TE_TOTALISEREN::contains)
                ? Optional.empty()
                : Optional.of(beantwoord(keuze.vraag(rest)));
    }

    /** A figure between two periods compares the last two whole years, unless others are asked. */
    private Cijferkeuze gevuld(Cijferkeuze keuze, Indicator indicator) {
        var gevraagd = GenoemdeParameters.parse(indicator.stappen()).namen();
        var vol = keuze;
        if (gevraagd.contains("van")) {
            vol = vol.metFilter("van", Integer.toString(vandaag.getYear() - 2));
        }
        return gevraagd.contains("naar") ? vol.metFilter("naar", Integer.toString(vandaag.getYear() - 1)) : vol;
    }
}
