// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Peildatum;

/**
 * Which figure, and which page of its rows.
 *
 * @param naam of the indicator
 * @param grootheid which of its figures; empty for the first
 * @param filter column to value, such as maand to 2026-03; values as on the command line
 * @param blad from 1
 */
public record Cijfervraag(
        String naam, String grootheid, Map<String, String> filter, Optional<Peildatum> peildatum, int blad) {
    private static final Set<String> GEEN_FILTER = Set.of("grootheid", "peildatum", "blad");

    public Cijfervraag {
        filter = Map.copyOf(filter);
    }

    /** From the address. Refuses what it cannot read (Vraagfout). */
    static Cijfervraag lees(String naam, Map<String, String> vraag) {
        var filter = new TreeMap<>(vraag);
        filter.keySet().removeAll(GEEN_FILTER);
        return new Cijfervraag(
                naam,
                vraag.getOrDefault("grootheid", ""),
                filter,
                peildatum(vraag.getOrDefault("peildatum", "")),
                blad(vraag.getOrDefault("blad", "1")));
    }

    /** The address of another page of the same rows. */
    Adres opBlad(int anderBlad) {
        var adres = Adres.van("/inzicht").naar(naam).naar("herkomst");
        for (var deel : new TreeMap<>(filter).entrySet()) {
            adres = adres.met(deel.getKey(), deel.getValue());
        }
        return adres.met("grootheid", grootheid)
                .met("peildatum", peildatum.map(p -> p.datum().toString()).orElse(""))
                .met("blad", Integer.toString(anderBlad));
    }

    private static Optional<Peildatum> peildatum(String tekst) {
        try {
            return tekst.isEmpty() ? Optional.empty() : Optional.of(Peildatum.of(tekst));
        } catch (DateTimeException onleesbaar) {
            throw new Vraagfout("De peildatum is geen datum. Schrijf bijvoorbeeld 2026-12-31.");
        }
    }

    private static int blad(String tekst) {
        try {
            return Math.max(1, Integer.parseInt(tekst));
        } catch (NumberFormatException onleesbaar) {
            throw new Vraagfout("Het bladnummer is geen getal.");
        }
    }
}
