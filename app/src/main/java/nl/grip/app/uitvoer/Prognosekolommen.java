// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip prognose} (contract section 4). */
public final class Prognosekolommen {
    private static final List<String> CIJFER = List.of(
            "onderdeel",
            "verwacht",
            "p025",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p975",
            "gekalibreerd",
            "geen_cijfer",
            "stille_aanbieders");
    private static final int KWANTIELEN = 7;

    private Prognosekolommen() {}

    public static List<String> kolommen(Prognosevraag vraag) {
        var kolommen = new ArrayList<>(List.of("jaar", "peildatum"));
        kolommen.addAll(vraag.per());
        kolommen.addAll(CIJFER);
        return kolommen;
    }

    /** @param mag which rows of the forecast are written */
    public static void rijen(
            Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst, Predicate<Rij> mag, Rijschrijver naar) {
        if (uitkomst instanceof Cijfer<Prognoseblad> cijfer) {
            var blad = cijfer.waarde();
            blad.rijen().stream().filter(mag).forEach(rij -> naar.rij(rij(vraag, blad.gekalibreerd(), rij)));
        } else if (uitkomst instanceof GeenCijfer<Prognoseblad> geen) {
            naar.rij(geenCijfer(vraag, geen));
        }
    }

    private static List<Object> rij(Prognosevraag vraag, boolean gekalibreerd, Rij rij) {
        var waarden = new ArrayList<Object>(List.of(vraag.jaar(), vraag.peildatum()));
        waarden.addAll(rij.sleutel());
        waarden.add(rij.onderdeel());
        waarden.add(rij.verwacht());
        waarden.addAll(rij.kwantielen());
        waarden.add(gekalibreerd);
        waarden.add("");
        waarden.add(rij.stil());
        return waarden;
    }

    private static List<@Nullable Object> geenCijfer(Prognosevraag vraag, GeenCijfer<Prognoseblad> geen) {
        var waarden = new ArrayList<@Nullable Object>(List.of(vraag.jaar(), vraag.peildatum()));
        waarden.addAll(Collections.nCopies(vraag.per().size() + 1, Prognosetabel.TOTAAL));
        waarden.addAll(Collections.nCopies(KWANTIELEN + 1, null));
        waarden.add(false);
        waarden.add(geen.reden().code());
        waarden.add(null);
        return waarden;
    }
}
