// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
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

    /** How much of a row is written: all, without what is still to come of silent aanbieders, why not, or nothing. */
    public enum Toon {
        ALLES,
        ZONDER_STIL,
        VERBORGEN,
        NIET
    }

    private Prognosekolommen() {}

    public static List<String> kolommen(Prognosevraag vraag) {
        var kolommen = new ArrayList<>(List.of("jaar", "peildatum"));
        kolommen.addAll(vraag.per());
        kolommen.addAll(CIJFER);
        return kolommen;
    }

    public static void rijen(
            Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst, Function<Rij, Toon> toon, Rijschrijver naar) {
        if (uitkomst instanceof Cijfer<Prognoseblad> cijfer) {
            cijfer.waarde().rijen().forEach(rij -> schrijf(vraag, cijfer.waarde(), rij, toon.apply(rij), naar));
        } else if (uitkomst instanceof GeenCijfer<Prognoseblad> geen) {
            naar.rij(
                    geenCijfer(vraag, Collections.nCopies(vraag.per().size() + 1, Prognosetabel.TOTAAL), geen.reden()));
        }
    }

    private static void schrijf(Prognosevraag vraag, Prognoseblad blad, Rij rij, Toon toon, Rijschrijver naar) {
        switch (toon) {
            case ALLES -> naar.rij(rij(vraag, blad.gekalibreerd(), rij, true));
            case ZONDER_STIL -> naar.rij(rij(vraag, blad.gekalibreerd(), rij, false));
            case VERBORGEN -> {
                var sleutel = new ArrayList<>(rij.sleutel());
                sleutel.add(rij.onderdeel());
                naar.rij(geenCijfer(vraag, sleutel, Reden.TE_KLEINE_GROEP));
            }
            case NIET -> {}
        }
    }

    private static List<@Nullable Object> rij(Prognosevraag vraag, boolean gekalibreerd, Rij rij, boolean stil) {
        var waarden = new ArrayList<@Nullable Object>(List.of(vraag.jaar(), vraag.peildatum()));
        waarden.addAll(rij.sleutel());
        waarden.add(rij.onderdeel());
        waarden.add(rij.verwacht());
        waarden.addAll(rij.kwantielen());
        waarden.add(gekalibreerd);
        waarden.add("");
        waarden.add(stil ? rij.stil() : null);
        return waarden;
    }

    private static List<@Nullable Object> geenCijfer(Prognosevraag vraag, List<String> sleutel, Reden reden) {
        var waarden = new ArrayList<@Nullable Object>(List.of(vraag.jaar(), vraag.peildatum()));
        waarden.addAll(sleutel);
        waarden.addAll(Collections.nCopies(KWANTIELEN + 1, null));
        waarden.add(false);
        waarden.add(reden.code());
        waarden.add(null);
        return waarden;
    }
}
