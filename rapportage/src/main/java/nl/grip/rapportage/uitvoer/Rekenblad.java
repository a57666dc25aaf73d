// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.basis.Celtekst;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a document as a workbook: what it says, a sheet for each table with real numbers, and what they mean. */
public final class Rekenblad {
    private static final int LANGSTE_BLADNAAM = 31;

    private final Workbook boek;
    private final Set<String> namen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private Rekenblad(Workbook boek) {
        this.boek = boek;
    }

    public static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
        var boek = new Workbook(uit, "Grip", "1.0");
        new Rekenblad(boek).schrijf(stuk);
        boek.finish();
    }

    private void schrijf(Stuk stuk) {
        verhaal(stuk, blad("Verhaal"));
        stuk.tafels().forEach(tafel -> tafel(tafel, blad(tafel.titel())));
        betekenis(stuk, blad("Betekenis"));
    }

    private static void verhaal(Stuk stuk, Worksheet blad) {
        int rij = 0;
        tekst(blad, rij++, 0, stuk.titel());
        tekst(blad, rij++, 0, stuk.ondertitel());
        for (String zin : stuk.zinnen()) {
            tekst(blad, ++rij, 0, zin);
        }
        blad.style(0, 0).bold().set();
    }

    private static void tafel(Tafel tafel, Worksheet blad) {
        for (int k = 0; k < tafel.kolommen().size(); k++) {
            tekst(blad, 0, k, tafel.kolommen().get(k));
        }
        blad.range(0, 0, 0, tafel.kolommen().size() - 1).style().bold().set();
        blad.freezePane(0, 1);
        for (int r = 0; r < tafel.rijen().size(); r++) {
            var cellen = tafel.rijen().get(r).cellen();
            for (int k = 0; k < cellen.size(); k++) {
                cel(blad, r + 1, k, cellen.get(k));
            }
        }
    }

    /** A number as a number; a word is never taken for a formula. */
    private static void cel(Worksheet blad, int rij, int kolom, Cel cel) {
        cel.getal().ifPresentOrElse(getal -> blad.value(rij, kolom, getal), () -> tekst(blad, rij, kolom, cel.tekst()));
    }

    private static void betekenis(Stuk stuk, Worksheet blad) {
        int rij = 0;
        for (Kop kop : stuk.cijfers()) {
            tekst(blad, rij, 0, kop.naam());
            tekst(blad, rij, 1, kop.definitie());
            tekst(blad, rij, 2, "Bron: " + kop.bron());
            tekst(blad, rij, 3, "Telt mee: " + kop.peilmoment());
            tekst(blad, rij++, 4, "Let op: " + kop.tekort());
        }
        tekst(blad, ++rij, 0, "Bedragen zijn in euro. Kosten en tegenvallers zijn positief, besparingen negatief.");
    }

    private static void tekst(Worksheet blad, int rij, int kolom, String tekst) {
        blad.value(rij, kolom, Celtekst.naarBestand(tekst));
    }

    /** The name of a sheet may not be long, nor twice the same, nor hold what a path in a formula is made of. */
    private Worksheet blad(String titel) {
        var kort = kort(titel.replaceAll("[\\[\\]:*?/\\\\']", " "), LANGSTE_BLADNAAM);
        var naam = kort;
        for (int nummer = 2; !namen.add(naam); nummer++) {
            naam = kort(kort, LANGSTE_BLADNAAM - 3) + " " + nummer;
        }
        return boek.newWorksheet(naam);
    }

    private static String kort(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte).strip();
    }
}
