// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.opslag.vraag.Vragen;

/** The periods that a figure compares, years or months; one of which nothing can be known is no period that cost nothing. */
record Perioden(List<String> perioden) {
    private static final String EERSTE =
            "SELECT min(maand) FROM declaratie WHERE ontvangen_op <= :peildatum AND maand IS NOT NULL";
    private static final int JAAR = 4;

    /** Why there is no figure; empty when every period has a month between the first bill and the peildatum. */
    Optional<GeenCijfer<BigDecimal>> waaromNiet(Vragen vragen, Peildatum peildatum) {
        return perioden.isEmpty()
                ? Optional.empty()
                : eersteMaand(vragen, peildatum)
                        .flatMap(eerste -> perioden.stream()
                                .flatMap(periode -> waaromNiet(periode, eerste, peildatum).stream())
                                .findFirst());
    }

    private static Optional<YearMonth> eersteMaand(Vragen vragen, Peildatum peildatum) {
        return Optional.ofNullable(vragen.stel(EERSTE, Map.of("peildatum", peildatum.datum()))
                        .rijen()
                        .get(0)
                        .get(0))
                .map(maand -> YearMonth.parse(Objects.toString(maand)));
    }

    private static Optional<GeenCijfer<BigDecimal>> waaromNiet(String periode, YearMonth eerste, Peildatum peildatum) {
        boolean jaar = periode.length() == JAAR;
        if (YearMonth.parse(jaar ? periode + "-12" : periode).isBefore(eerste)) {
            return geen("Over " + periode + " is er niets: de rekeningen beginnen in " + eerste + ".");
        }
        return YearMonth.parse(jaar ? periode + "-01" : periode).isAfter(YearMonth.from(peildatum.datum()))
                ? geen("Op " + peildatum.datum() + " moest " + periode + " nog beginnen.")
                : Optional.empty();
    }

    private static Optional<GeenCijfer<BigDecimal>> geen(String waarom) {
        return Optional.of(new GeenCijfer<>(Reden.BUITEN_HISTORIE, waarom));
    }
}
