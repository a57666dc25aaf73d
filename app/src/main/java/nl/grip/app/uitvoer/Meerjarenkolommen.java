// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip prognose --meerjaren}. */
public final class Meerjarenkolommen {
    public static final List<String> KOLOMMEN = List.of(
            "jaar",
            "peildatum",
            "voorziening",
            "verwacht",
            "p025",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p975",
            "groei",
            "bevolking",
            "gebruik",
            "prijs",
            "gekalibreerd",
            "geen_cijfer");

    private static final int BEDRAGEN = 12;
    private static final Comparator<Meerjarenregel> VOLGORDE =
            Comparator.comparingInt(Meerjarenregel::jaar).thenComparing(Meerjarenregel::voorziening);

    private Meerjarenkolommen() {}

    public static void rijen(Prognosevraag vraag, Uitkomst<List<Meerjarenregel>> uitkomst, Rijschrijver naar) {
        if (uitkomst instanceof Cijfer<List<Meerjarenregel>> cijfer) {
            cijfer.waarde().stream().sorted(VOLGORDE).forEach(regel -> naar.rij(rij(vraag, regel)));
        } else if (uitkomst instanceof GeenCijfer<List<Meerjarenregel>> geen) {
            var waarden =
                    new ArrayList<@Nullable Object>(List.of(vraag.jaar(), vraag.peildatum(), Meerjarenregel.TOTAAL));
            waarden.addAll(Collections.nCopies(BEDRAGEN, null));
            waarden.addAll(List.of(false, geen.reden().code()));
            naar.rij(waarden);
        }
    }

    /** No forecast of four years ahead was ever scored: these bands are never called calibrated. */
    private static List<@Nullable Object> rij(Prognosevraag vraag, Meerjarenregel r) {
        var waarden =
                new ArrayList<@Nullable Object>(List.of(r.jaar(), vraag.peildatum(), r.voorziening(), r.verwacht()));
        waarden.addAll(r.kwantielen());
        waarden.add(r.groei());
        waarden.add(r.bevolking().orElse(null));
        waarden.addAll(List.of(r.gebruik(), r.prijs(), false, ""));
        return waarden;
    }
}
