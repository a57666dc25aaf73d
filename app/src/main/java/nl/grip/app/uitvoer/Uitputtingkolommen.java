// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.uitputting.Bestedingstempo;
import nl.grip.inzicht.prognose.uitputting.Budget;
import nl.grip.inzicht.prognose.uitputting.Uitputting;
import nl.grip.sturing.begroting.Prijsreeks;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip prognose --uitputting} (contract section 4, with columns of our own at the end). */
public final class Uitputtingkolommen {
    public static final List<String> KOLOMMEN = List.of(
            "voorziening",
            "budget",
            "maand_op",
            "kans",
            "soort",
            "aanbieder",
            "wijkteam",
            "verwacht",
            "besteed",
            "tempo_per_maand",
            "op_in_maand_tempo",
            "met_verplichtingen",
            "vroegst_op",
            "geen_cijfer",
            "reden");

    private static final int DECIMALEN = 4;

    private Uitputtingkolommen() {}

    public static void rijen(Prognosevraag vraag, Uitkomst<List<Uitputting>> uitkomst, Rijschrijver naar) {
        if (uitkomst instanceof Cijfer<List<Uitputting>> cijfer) {
            cijfer.waarde().forEach(u -> naar.rij(rij(u, vraag)));
        } else if (uitkomst instanceof GeenCijfer<List<Uitputting>> geen) {
            naar.rij(Arrays.asList(
                    Budget.TOTAAL,
                    null,
                    null,
                    null,
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    geen.reden().code(),
                    geen.toelichting()));
        }
    }

    private static List<@Nullable Object> rij(Uitputting u, Prognosevraag vraag) {
        var b = u.budget();
        var tempo = tempo(u, vraag);
        boolean zinvol = b.isTeVolgen() && b.inEigenPrijzen();
        return Arrays.asList(
                b.voorziening(),
                b.bedrag(),
                zinvol ? maand(u.maandOp()) : null,
                zinvol ? kans(u) : null,
                b.soort().code(),
                b.aanbieder(),
                b.wijkteam(),
                u.verwacht(),
                u.besteed(),
                tempo.map(t -> euro(t.tempo())).orElse(null),
                zinvol
                        ? tempo.map(t -> t.opInMaand().setScale(DECIMALEN, RoundingMode.HALF_UP))
                                .orElse(null)
                        : null,
                tempo.map(t -> euro(
                                t.metVerplichtingen(new BigDecimal(u.verplicht().euro()), BigDecimal.ONE)))
                        .orElse(null),
                zinvol ? maand(u.vroegstOp()) : null,
                zinvol ? "" : (b.isTeVolgen() ? Reden.ONGELIJK_PRIJSPEIL : Reden.NIET_GEDEFINIEERD).code(),
                reden(u, vraag.jaar()));
    }

    private static @Nullable String maand(Optional<YearMonth> maand) {
        return maand.map(YearMonth::toString).orElse(null);
    }

    private static BigDecimal kans(Uitputting u) {
        return BigDecimal.valueOf(u.kans()).setScale(DECIMALEN, RoundingMode.HALF_UP);
    }

    /** Empty while no month is over or nothing is spent. */
    private static Optional<Bestedingstempo> tempo(Uitputting u, Prognosevraag vraag) {
        int over = u.budget().looptijd().maandenOver(vraag.peildatum());
        return over < 1 || u.budget().eerder().isEmpty() || u.besteed().centen() <= 0
                ? Optional.empty()
                : Optional.of(new Bestedingstempo(
                        new BigDecimal(u.budget().bedrag().euro()),
                        new BigDecimal(u.besteed().euro()),
                        over));
    }

    private static Bedrag euro(BigDecimal bedrag) {
        return Bedrag.ofEuro(bedrag.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static String reden(Uitputting u, int jaar) {
        var b = u.budget();
        if (b.eerder().isEmpty()) {
            return "Dit plafond loopt sinds " + b.looptijd().van()
                    + ". De declaraties in Grip gaan niet zo ver terug, dus wat al op is, is niet bekend.";
        }
        if (b.bedrag().centen() <= 0) {
            return "Er is geen budget, dus het kan niet opraken.";
        }
        if (!b.inEigenPrijzen()) {
            return Prijsreeks.ZIN;
        }
        if (u.maandOp().isPresent()) {
            return "";
        }
        return "Naar verwachting is er genoeg tot het einde van het jaar."
                + (b.looptijd().isLangerDan(jaar) ? " Het plafond geldt ook daarna nog." : "");
    }
}
