// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;

/** The columns of {@code grip prognose --vergelijk} (contract section 4). */
public final class Vergelijkingkolommen {
    public static final List<String> KOLOMMEN = List.of("voorziening", "oorzaak", "bedrag", "geen_cijfer");

    private static final Comparator<Regel> VOLGORDE =
            Comparator.comparing(Regel::voorziening).thenComparing(Regel::oorzaak);

    private Vergelijkingkolommen() {}

    public static void rijen(Uitkomst<Vergelijking> uitkomst, Rijschrijver naar) {
        if (uitkomst instanceof Cijfer<Vergelijking> cijfer) {
            cijfer.waarde().regels().stream()
                    .sorted(VOLGORDE)
                    .forEach(r -> naar.rij(List.of(r.voorziening(), r.oorzaak(), r.bedrag(), "")));
        } else if (uitkomst instanceof GeenCijfer<Vergelijking> geen) {
            naar.rij(Arrays.asList(
                    Vergelijking.TOTAAL, Vergelijking.TOTAAL, null, geen.reden().code()));
        }
    }
}
