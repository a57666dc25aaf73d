// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.List;
import java.util.Optional;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/** Reads the layers of a multi-year view, and the changes of a reserve, from csv or xlsx. */
public final class Begrotingslezer {
    private static final List<String> LAGEN = List.of("jaar", "afbakening", "laag", "lasten", "baten");
    private static final List<String> RESERVE = List.of("jaar", "onderdeel", "bedrag");

    private Begrotingslezer() {}

    /** The layers of {@code grip begroting beeld}; a column {@code prijspeil} may be there. */
    public static Gelezen<Begrotingslaag> beeld(Invoertabel bestand) {
        Bevindingen bevindingen = new Bevindingen();
        List<Begrotingslaag> lagen = new Tabellezer(LAGEN, bevindingen)
                .lees(bestand).stream().map(Begrotingslezer::laag).toList();
        return Gelezen.of(lagen, bevindingen);
    }

    private static Begrotingslaag laag(Rij rij) {
        String laag = rij.verplicht("laag");
        if (laag.equals(Meerjarenbeeld.TOTAAL)) {
            rij.weiger("laag", "een laag die niet totaal heet", "Haal het totaal weg; het wordt hier berekend");
        }
        return new Begrotingslaag(
                rij.jaar("jaar"),
                rij.tekst("afbakening"),
                laag,
                rij.bedrag("lasten"),
                rij.bedrag("baten"),
                rij.tekst("prijspeil").isEmpty() ? Optional.empty() : Optional.of(rij.geheel("prijspeil")));
    }

    /** The rows of {@code grip begroting reserve}; a deposit is positive, a withdrawal negative. */
    public static Gelezen<Mutatie> reserve(Invoertabel bestand) {
        Bevindingen bevindingen = new Bevindingen();
        List<Rij> rijen = new Tabellezer(RESERVE, bevindingen).lees(bestand);
        List<Mutatie> mutaties = rijen.stream().map(Begrotingslezer::mutatie).toList();
        Reserveverloop.findBeginjaar(mutaties).ifPresent(begin -> {
            for (int i = 0; i < rijen.size(); i++) {
                meldVroeg(rijen.get(i), mutaties.get(i), begin, bevindingen);
            }
        });
        return Gelezen.of(mutaties, bevindingen);
    }

    private static void meldVroeg(Rij rij, Mutatie mutatie, int begin, Bevindingen bevindingen) {
        if (mutatie.jaar() < begin) {
            bevindingen.meld(
                    rij.herkomst("jaar"),
                    "GRIP-reserve",
                    String.valueOf(mutatie.jaar()),
                    "Telt niet mee: de stand aan het begin van " + begin + " is bekend en daar zit dit al in",
                    "Zet bij 'begin' de stand van het eerste jaar in de tabel");
        }
    }

    private static Mutatie mutatie(Rij rij) {
        return new Mutatie(rij.jaar("jaar"), rij.verplicht("onderdeel"), rij.bedrag("bedrag"));
    }
}
