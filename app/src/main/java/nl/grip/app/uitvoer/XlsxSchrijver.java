// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Celtekst;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with the rows on one sheet and their meaning on another. Numbers are numbers; a text is a text and never a
 * formula, also when someone saves the sheet as csv: it is guarded as in our csv.
 */
public final class XlsxSchrijver implements Rijschrijver {
    private static final int LANGSTE_BLADNAAM = 31;

    private final Workbook boek;
    private final Worksheet blad;
    private int rij;

    private XlsxSchrijver(Workbook boek, String naam) {
        this.boek = boek;
        this.blad = boek.newWorksheet(naam.substring(0, Math.min(LANGSTE_BLADNAAM, naam.length())));
    }

    /** @param betekenis words and what they mean, for the second sheet */
    public static XlsxSchrijver begin(
            OutputStream uit, String naam, List<String> kolommen, Map<String, String> betekenis) {
        var schrijver = new XlsxSchrijver(new Workbook(uit, "Grip", "1.0"), naam);
        schrijver.betekenis(betekenis);
        schrijver.rij(kolommen);
        schrijver.blad.range(0, 0, 0, kolommen.size() - 1).style().bold().set();
        schrijver.blad.freezePane(0, 1);
        return schrijver;
    }

    private void betekenis(Map<String, String> woorden) {
        var uitleg = boek.newWorksheet("Betekenis");
        int plek = 0;
        for (var woord : new TreeMap<>(woorden).entrySet()) {
            uitleg.value(plek, 0, woord.getKey());
            uitleg.value(plek++, 1, Celtekst.naarBestand(woord.getValue()));
        }
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        for (int kolom = 0; kolom < waarden.size(); kolom++) {
            zet(kolom, waarden.get(kolom));
        }
        rij++;
    }

    private void zet(int kolom, @Nullable Object waarde) {
        if (waarde == null) {
            return;
        }
        if (waarde instanceof Bedrag bedrag) {
            blad.value(rij, kolom, new BigDecimal(bedrag.euro()));
        } else if (waarde instanceof Number getal) {
            blad.value(rij, kolom, getal);
        } else {
            blad.value(rij, kolom, Celtekst.naarBestand(Waarde.tekst(waarde)));
        }
    }

    @Override
    public void close() {
        try {
            boek.finish();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
