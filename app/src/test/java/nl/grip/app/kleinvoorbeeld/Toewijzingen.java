// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.ToegewezenProduct;
import nl.grip.voorbeeld.berichten.ToegewezenProduct.Omvang;
import nl.grip.voorbeeld.berichten.Toewijzingsbericht;

/** The 301 messages of a trajectory: the allocation, sometimes an extension, sometimes one taken back. */
final class Toewijzingen {
    private static final String VERLENGD = "04";
    private static final String VERWIJDERD = "13";
    private static final long NUMMERS_VOOR_VERGISSINGEN = 5_000;

    private Toewijzingen() {}

    static List<Toewijzingsbericht> van(Traject traject) {
        List<Toewijzingsbericht> berichten = new ArrayList<>();
        boolean verlengd = traject.nummer() % 4 == 0;
        LocalDate einde = traject.einde().atEndOfMonth();
        LocalDate eersteEinde = verlengd ? traject.einde().minusMonths(3).atEndOfMonth() : einde;
        LocalDate besluit = traject.begin().atDay(1).minusDays(9);
        berichten.add(bericht(traject, "T", product(traject, besluit, eersteEinde, Optional.empty())));
        if (verlengd) {
            berichten.add(
                    bericht(traject, "V", product(traject, eersteEinde.minusDays(20), einde, Optional.of(VERLENGD))));
        }
        if (traject.nummer() % 13 == 0) {
            berichten.addAll(vergissing(traject, besluit.plusDays(1)));
        }
        return berichten;
    }

    /** An allocation under a number of its own that should never have been sent, and its removal the day after. */
    private static List<Toewijzingsbericht> vergissing(Traject traject, LocalDate dag) {
        Traject fout = new Traject(
                traject.nummer() + NUMMERS_VOOR_VERGISSINGEN,
                traject.burger(),
                traject.product(),
                traject.begin(),
                traject.einde());
        LocalDate begin = fout.begin().atDay(1);
        return List.of(
                bericht(fout, "F", product(fout, dag, fout.einde().atEndOfMonth(), Optional.empty())),
                bericht(fout, "W", product(fout, dag.plusDays(1), begin, Optional.of(VERWIJDERD))));
    }

    private static ToegewezenProduct product(
            Traject traject, LocalDate besluit, LocalDate einde, Optional<String> reden) {
        Product product = traject.product();
        LocalDateTime toegewezenOp = besluit.atTime(9, (int) (traject.nummer() % 60), 30);
        return new ToegewezenProduct(
                traject.nummer(),
                Optional.of("VOT-" + traject.nummer()),
                product.categorie(),
                product.code(),
                toegewezenOp,
                traject.begin().atDay(1),
                Optional.of(einde),
                reden,
                new Omvang(product.volume() * 2, product.eenheid(), "4"),
                Optional.empty());
    }

    private static Toewijzingsbericht bericht(Traject traject, String soort, ToegewezenProduct product) {
        Berichtkop kop = new Berichtkop(
                traject.product().domein(),
                Verzonnen.GEMEENTE,
                traject.product().agb(),
                soort + traject.nummer(),
                product.toegewezenOp().toLocalDate());
        return new Toewijzingsbericht(kop, traject.burger(), List.of(product));
    }
}
