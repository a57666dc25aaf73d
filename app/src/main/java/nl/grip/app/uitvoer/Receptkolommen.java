// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.recept.Recept;
import nl.grip.inzicht.prognose.recept.Receptuitkomst;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip prognose --recept}: every step of a recipe is a row. */
public final class Receptkolommen {
    public static final List<String> KOLOMMEN = List.of(
            "jaar", "peildatum", "voorziening", "recept", "grootheid", "index", "waarde", "geen_cijfer", "toelichting");

    private static final int DECIMALEN = 6;
    private static final String ZO_HEET_HET = "Ruwe schatting bij gelijk beleid.";

    private Receptkolommen() {}

    public static void rijen(
            Prognosevraag vraag, Recept recept, Map<String, Uitkomst<Receptuitkomst>> uitkomsten, Rijschrijver naar) {
        uitkomsten.forEach((voorziening, uitkomst) -> {
            if (uitkomst instanceof Cijfer<Receptuitkomst> cijfer) {
                var uit = cijfer.waarde();
                uit.stappen()
                        .forEach(s -> naar.rij(
                                rij(vraag, voorziening, recept, s.grootheid(), s.index(), getal(s.waarde()), "", "")));
                var jaar = String.valueOf(vraag.jaar());
                naar.rij(rij(vraag, voorziening, recept, "clienten", jaar, getal(uit.clienten()), "", ZO_HEET_HET));
                naar.rij(rij(vraag, voorziening, recept, "kosten", jaar, getal(uit.kosten()), "", ZO_HEET_HET));
            } else if (uitkomst instanceof GeenCijfer<Receptuitkomst> geen) {
                naar.rij(rij(
                        vraag,
                        voorziening,
                        recept,
                        "kosten",
                        String.valueOf(vraag.jaar()),
                        null,
                        geen.reden().code(),
                        geen.toelichting()));
            }
        });
    }

    private static List<@Nullable Object> rij(
            Prognosevraag vraag,
            String voorziening,
            Recept recept,
            String grootheid,
            String index,
            @Nullable BigDecimal waarde,
            String geenCijfer,
            String toelichting) {
        return Arrays.asList(
                vraag.jaar(),
                vraag.peildatum(),
                voorziening,
                recept.code(),
                grootheid,
                index,
                waarde,
                geenCijfer,
                toelichting);
    }

    private static BigDecimal getal(double waarde) {
        return BigDecimal.valueOf(waarde).setScale(DECIMALEN, RoundingMode.HALF_UP);
    }
}
