// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Domein;
import nl.grip.basis.Peildatum;

/**
 * What the reader chose to see; what was not chosen is filled in by the answer.
 *
 * @param van first month of care
 * @param tot last month of care, included
 */
public record Keuze(
        Optional<Domein> domein, Optional<YearMonth> van, Optional<YearMonth> tot, Optional<Peildatum> peildatum) {

    /** From the texts in the address; an empty text is no choice. Refuses what it cannot read (Vraagfout). */
    /** What is shown to who chooses nothing. */
    public static Keuze geen() {
        return lees("", "", "", "");
    }

    static Keuze lees(String domein, String van, String tot, String peildatum) {
        var keuze = new Keuze(
                lees(domein, Keuze::domein, "Het domein is Wmo of Jeugd."),
                lees(van, YearMonth::parse, "De eerste maand is geen maand. Schrijf bijvoorbeeld 2026-01."),
                lees(tot, YearMonth::parse, "De laatste maand is geen maand. Schrijf bijvoorbeeld 2026-12."),
                lees(peildatum, Peildatum::of, "De peildatum is geen datum. Schrijf bijvoorbeeld 2026-12-31."));
        if (keuze.loopt().orElse(true)) {
            return keuze;
        }
        throw new Vraagfout("De laatste maand ligt voor de eerste maand.");
    }

    boolean bevat(YearMonth maand) {
        return van.filter(maand::isBefore).isEmpty()
                && tot.filter(maand::isAfter).isEmpty();
    }

    /** The chosen months as a filter is written: {@code 2026-01..2026-06}; empty when one end is open. */
    Optional<String> periode() {
        return van.flatMap(eerste -> tot.map(laatste -> eerste + ".." + laatste));
    }

    private Optional<Boolean> loopt() {
        return van.flatMap(eerste -> tot.map(laatste -> !laatste.isBefore(eerste)));
    }

    private static Domein domein(String code) {
        return Arrays.stream(Domein.values())
                .filter(domein -> domein.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static <T> Optional<T> lees(String tekst, Function<String, T> lezer, String fout) {
        try {
            return tekst.isEmpty() ? Optional.empty() : Optional.of(lezer.apply(tekst));
        } catch (IllegalArgumentException | DateTimeException onleesbaar) {
            throw new Vraagfout(fout);
        }
    }
}
