// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What kind of picture a figure gets, by its korrel and its values; the sentence above it follows the same choice. */
enum Beeldsoort {
    WATERVAL,
    KROMME,
    WARMTEKAART,
    STROMEN,
    SPREIDING,
    STAPELS,
    LIJNEN,
    STAVEN,
    JAREN,
    GEEN;

    static Beeldsoort van(Cijferantwoord antwoord, Cijfertabel tabel) {
        var per = antwoord.delen().per();
        var grootheden = antwoord.delen().indicator().kop().grootheden();
        if (tabel.rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .allMatch(cel -> cel.waarde().isEmpty())) {
            return GEEN;
        }
        if (grootheden.containsAll(List.of("begin", "einde", "prijs"))) {
            return WATERVAL;
        }
        if (per.equals(List.of("aandeel_clienten_pct"))) {
            return KROMME;
        }
        if (per.equals(List.of("maand", "vertraging_maanden"))) {
            return WARMTEKAART;
        }
        if (per.contains("maand") && grootheden.containsAll(List.of("begin", "in", "uit", "einde"))) {
            return STROMEN;
        }
        if (Jaren.past(antwoord, tabel)) {
            return JAREN;
        }
        if (!per.contains("maand")) {
            return grootheden.contains("mediaan_dagen") ? SPREIDING : STAVEN;
        }
        return telOp(tabel) ? STAPELS : LIJNEN;
    }

    /** Parts are only put on each other when in every column they are together what the total says. */
    private static boolean telOp(Cijfertabel tabel) {
        return tabel.onder()
                .filter(onder -> IntStream.range(0, tabel.kolommen().size())
                        .allMatch(k -> isSom(tabel, k, onder.cellen().get(k).waarde())))
                .isPresent();
    }

    /** A month of which nothing is known stands in no way. */
    private static boolean isSom(Cijfertabel tabel, int kolom, Optional<BigDecimal> totaal) {
        return totaal.isPresent()
                ? totaal.get().compareTo(som(tabel, kolom)) == 0
                : tabel.rijen().stream()
                        .allMatch(rij -> rij.cellen().get(kolom).waarde().isEmpty());
    }

    private static BigDecimal som(Cijfertabel tabel, int kolom) {
        return tabel.rijen().stream()
                .flatMap(rij -> rij.cellen().get(kolom).waarde().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
