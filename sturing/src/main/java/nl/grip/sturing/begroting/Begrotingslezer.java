// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/** Reads the layers of a multi-year view, and the changes of a reserve, from csv or xlsx. */
public final class Begrotingslezer {
    /** The part of the table {@code reserve} that holds the amount at the start. */
    public static final String BEGIN = "begin";

    private static final List<String> LAGEN = List.of("jaar", "afbakening", "laag", "lasten", "baten");
    private static final List<String> RESERVE = List.of("jaar", "onderdeel", "bedrag");

    private Begrotingslezer() {}

    /** The rows of {@code grip begroting beeld}. */
    public static Gelezen<Begrotingslaag> beeld(Path bestand) {
        Bevindingen bevindingen = new Bevindingen();
        List<Begrotingslaag> lagen = new Tabellezer(LAGEN, bevindingen)
                .lees(bestand).stream().map(Begrotingslezer::laag).toList();
        return Gelezen.of(new Meerjarenbeeld(lagen).regels(), bevindingen);
    }

    private static Begrotingslaag laag(Rij rij) {
        String laag = rij.verplicht("laag");
        if (laag.equals(Meerjarenbeeld.TOTAAL)) {
            rij.weiger("laag", "een laag die niet totaal heet", "Haal het totaal weg; het wordt hier berekend");
        }
        return new Begrotingslaag(
                rij.geheel("jaar"), rij.tekst("afbakening"), laag, rij.bedrag("lasten"), rij.bedrag("baten"));
    }

    /** The rows of {@code grip begroting reserve}; a deposit is positive, a withdrawal negative. */
    public static Gelezen<Reserveverloop.Jaar> reserve(Path bestand) {
        Bevindingen bevindingen = new Bevindingen();
        Bedrag begin = Bedrag.NUL;
        List<Mutatie> mutaties = new ArrayList<>();
        for (Rij rij : new Tabellezer(RESERVE, bevindingen).lees(bestand)) {
            Mutatie mutatie = new Mutatie(rij.geheel("jaar"), rij.verplicht("onderdeel"), rij.bedrag("bedrag"));
            if (mutatie.reden().equals(BEGIN)) {
                begin = begin.plus(mutatie.storting());
            } else {
                mutaties.add(mutatie);
            }
        }
        return Gelezen.of(new Reserveverloop(begin, mutaties).jaren(), bevindingen);
    }
}
