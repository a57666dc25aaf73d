// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.grip.basis.Domein;
import org.jspecify.annotations.Nullable;

/** One row of an answer at a time; equal texts, days and months become one object, for there may be a million rows. */
final class Feitrij {
    private final Map<Object, Object> gedeeld = new HashMap<>();
    private final Map<String, YearMonth> maanden = new HashMap<>();
    private final Map<LocalDate, Optional<LocalDate>> dagen = new HashMap<>();
    private List<@Nullable Object> rij = List.of();

    Feitrij op(List<@Nullable Object> volgende) {
        this.rij = volgende;
        return this;
    }

    /** Empty text when there is none. */
    String tekst(int kolom) {
        return String.valueOf(deel(Objects.requireNonNullElse(rij.get(kolom), "")));
    }

    Domein domein(int kolom) {
        return tekst(kolom).equals(Domein.WMO.code()) ? Domein.WMO : Domein.JEUGD;
    }

    YearMonth maand(int kolom) {
        return maanden.computeIfAbsent(tekst(kolom), YearMonth::parse);
    }

    Optional<YearMonth> findMaand(int kolom) {
        return Optional.of(tekst(kolom)).filter(tekst -> !tekst.isEmpty()).map(tekst -> maand(kolom));
    }

    LocalDate dag(int kolom) {
        return (LocalDate) deel(Objects.requireNonNull(rij.get(kolom)));
    }

    Optional<LocalDate> findDag(int kolom) {
        return rij.get(kolom) == null ? Optional.empty() : dagen.computeIfAbsent(dag(kolom), Optional::of);
    }

    /** 0 when there is none. */
    long geheel(int kolom) {
        return rij.get(kolom) instanceof Number getal ? getal.longValue() : 0;
    }

    double getal(int kolom) {
        return rij.get(kolom) instanceof Number getal ? getal.doubleValue() : 0;
    }

    Optional<Number> findGetal(int kolom) {
        return rij.get(kolom) instanceof Number getal ? Optional.of(getal) : Optional.empty();
    }

    private Object deel(Object waarde) {
        return gedeeld.computeIfAbsent(waarde, w -> w);
    }
}
