// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.grip.bronnen.tabellen.Kolom.Soort;

/** Which cells of a row tell whom it is about, and which may name anybody. */
record Persoonskolommen(Tabelsoort soort, Tabelkop kop, Schrijfwijze wijze) {
    private static final Pattern BSN = Pattern.compile("\\d{9}");

    /** Of a row that has more or fewer cells than the header any cell may be the person; such a row is never a fact. */
    Set<String> bsns(Cel.Rij rij) {
        if (!past(rij)) {
            return rij.cellen().stream()
                    .map(cel -> cel.toon().strip())
                    .filter(tekst -> BSN.matcher(tekst).matches())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return waarde(rij, kolom -> kolom.soort() == Soort.CLIENT).map(Set::of).orElse(Set.of());
    }

    /** The law that a row of an export names; empty when it does not, or when the table has no such column. */
    String domein(Cel.Rij rij) {
        return past(rij) ? waarde(rij, kolom -> kolom.naam().equals("domein")).orElse("") : "";
    }

    /** Whether a cell holds text of people rather than a number, a day or a choice. */
    boolean isVrij(Cel.Rij rij, int plaats) {
        int kolom = past(rij) ? kop.plaatsen().indexOf(plaats) : -1;
        return kolom < 0
                || Set.of(Soort.TEKST, Soort.CLIENT)
                        .contains(soort.kolommen().get(kolom).soort());
    }

    /** Whether a cell says something of the whole message that a row of an export was in. */
    boolean isKop(int plaats) {
        int kolom = kop.plaatsen().indexOf(plaats);
        return kolom >= 0 && soort.isKop(soort.kolommen().get(kolom));
    }

    /** A day of a spreadsheet, counted from 1900 whatever its own calendar was. */
    Cel alsBewaard(Cel.Rij rij, int plaats) {
        Cel cel = rij.cellen().get(plaats);
        int kolom = kop.plaatsen().indexOf(plaats);
        boolean isDag = kolom >= 0
                && Set.of(Soort.DATUM, Soort.MAAND)
                        .contains(soort.kolommen().get(kolom).soort());
        return isDag && cel instanceof Cel.Getal getal && getal.dag().isPresent()
                ? new Cel.Getal(
                        BigDecimal.valueOf(Xlsxbron.dagnummer(getal.dag().get())), getal.dag())
                : cel;
    }

    private boolean past(Cel.Rij rij) {
        return rij.cellen().size() == kop.breedte();
    }

    private Optional<String> waarde(Cel.Rij rij, java.util.function.Predicate<Kolom> gezocht) {
        List<Kolom> kolommen = soort.kolommen();
        for (int i = 0; i < kolommen.size(); i++) {
            if (gezocht.test(kolommen.get(i))) {
                Cel cel = kolommen.get(i).gevuld(kop.cel(rij, i));
                return Optional.ofNullable(kolommen.get(i).waarde(cel, wijze)).map(String::valueOf);
            }
        }
        return Optional.empty();
    }
}
