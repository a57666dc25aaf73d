// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Filter;
import nl.grip.inzicht.Vraag;

/**
 * What the reader wants to see of a figure, as it stands in the address.
 *
 * @param per the columns of the breakdown; empty for those of the figure itself
 * @param filters column to value, as on the command line
 * @param grootheid which of its values is drawn; empty for the one that it is named after, else its first
 */
public record Cijferkeuze(
        String naam,
        Optional<List<String>> per,
        Map<String, String> filters,
        Optional<Peildatum> peildatum,
        String grootheid) {
    private static final Set<String> GEEN_FILTER = Set.of("per", "grootheid", "peildatum", "vanaf", "totenmet");

    private static final Set<String> PERIODE = Set.of("maand", "jaar");

    public Cijferkeuze {
        filters = Map.copyOf(filters);
        per = per.map(List::copyOf);
    }

    /** From the address. An empty value is no choice; what cannot be read is refused (Vraagfout). */
    static Cijferkeuze lees(String naam, Map<String, String> vraag) {
        var filters = new TreeMap<>(vraag);
        filters.keySet().removeAll(GEEN_FILTER);
        filters.values().removeIf(String::isEmpty);
        periode(vraag).ifPresent(maanden -> filters.put("maand", maanden));
        var per = vraag.getOrDefault("per", "");
        return new Cijferkeuze(
                naam,
                per.isEmpty() ? Optional.empty() : Optional.of(List.of(per.split(","))),
                filters,
                peildatum(vraag.getOrDefault("peildatum", "")),
                vraag.getOrDefault("grootheid", ""));
    }

    /** Without any choice: what everybody of a role sees alike. */
    public static Cijferkeuze zonder(String naam, String grootheid) {
        return new Cijferkeuze(naam, Optional.empty(), Map.of(), Optional.empty(), grootheid);
    }

    /** @param peildatum as known when; empty for now */
    public static Cijferkeuze van(Vraag vraag, Optional<Peildatum> peildatum) {
        Map<String, String> filters = new TreeMap<>();
        vraag.filters()
                .forEach(filter ->
                        filters.put(filter.kolom(), String.join(filter.isBereik() ? ".." : "|", filter.waarden())));
        return new Cijferkeuze(vraag.indicator(), vraag.per(), filters, peildatum, "");
    }

    /** The one coarser cut that everybody of a role may take: three whole years together. */
    static Cijferkeuze driejaar(String naam, String grootheid, int totEnMet) {
        return new Cijferkeuze(
                naam,
                Optional.of(List.of("voorziening")),
                Map.of("maand", (totEnMet - 2) + "-01.." + totEnMet + "-12"),
                Optional.empty(),
                grootheid);
    }

    /** Whether its total is of all help in those months; any other filter makes it a total that stands nowhere else. */
    boolean isVanAlleHulp() {
        return PERIODE.containsAll(filters.keySet());
    }

    /** Another figure in another breakdown, of the same choice. */
    Cijferkeuze van(String cijfer, List<String> kolommen) {
        return new Cijferkeuze(cijfer, Optional.of(kolommen), filters, peildatum, "");
    }

    Cijferkeuze metFilter(String kolom, String waarde) {
        var nieuw = new TreeMap<>(filters);
        nieuw.putIfAbsent(kolom, waarde);
        return new Cijferkeuze(naam, per, nieuw, peildatum, grootheid);
    }

    /** The question in this breakdown. */
    Vraag vraag(List<String> kolommen) {
        return new Vraag(
                naam,
                peildatum,
                Optional.of(kolommen),
                new TreeMap<>(filters)
                        .entrySet().stream()
                                .map(f -> Filter.parse(f.getKey() + "=" + f.getValue()))
                                .toList());
    }

    /** The same choice on another address. */
    Adres op(Adres adres) {
        var vol =
                adres.met("per", per.map(kolommen -> String.join(",", kolommen)).orElse(""));
        for (var filter : new TreeMap<>(filters).entrySet()) {
            vol = vol.met(filter.getKey(), filter.getValue());
        }
        return vol.met("grootheid", grootheid)
                .met("peildatum", peildatum.map(p -> p.datum().toString()).orElse(""));
    }

    private static Optional<String> periode(Map<String, String> vraag) {
        var van = vraag.getOrDefault("vanaf", "");
        var tot = vraag.getOrDefault("totenmet", "");
        if (van.isEmpty() && tot.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((van.isEmpty() ? "0001-01" : van) + ".." + (tot.isEmpty() ? "9999-12" : tot));
    }

    private static Optional<Peildatum> peildatum(String tekst) {
        try {
            return tekst.isEmpty() ? Optional.empty() : Optional.of(Peildatum.of(tekst));
        } catch (DateTimeException onleesbaar) {
            throw new Vraagfout("De peildatum is geen datum. Schrijf bijvoorbeeld 2026-12-31.");
        }
    }
}
