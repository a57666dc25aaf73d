// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.sturing.Getal;

/**
 * Euro per inhabitant of one Iv3-taakveld beside that of comparable groups and of the Netherlands (VNG visitation
 * Steenwijkerland, 2019).
 */
public record Taakveldvergelijking(BigDecimal eigen, List<BigDecimal> vergelijkbare, BigDecimal nederland) {
    private static final BigDecimal FORS = BigDecimal.valueOf(20);

    public Taakveldvergelijking {
        vergelijkbare = List.copyOf(vergelijkbare);
    }

    /** What stands out; the rule looks at the smallest difference over the groups. */
    public enum Vlag {
        HOOG_ALLE_MEER_DAN_20("HOOG_ALLE_>20"),
        HOOG_ALLE_TOT_20("HOOG_ALLE_<20"),
        HOOG_VERGELIJKBARE("HOOG_VERGELIJKBARE"),
        LAAG_ALLE("LAAG_ALLE"),
        GEEN("GEEN");

        private final String code;

        Vlag(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private List<BigDecimal> verschillenPct() {
        return Stream.concat(vergelijkbare.stream(), Stream.of(nederland))
                .map(groep -> Getal.groeiPct(groep, eigen))
                .toList();
    }

    public BigDecimal kleinstePct() {
        return Collections.min(verschillenPct());
    }

    public BigDecimal grootstePct() {
        return Collections.max(verschillenPct());
    }

    public Vlag vlag() {
        if (kleinstePct().signum() > 0) {
            return kleinstePct().compareTo(FORS) > 0 ? Vlag.HOOG_ALLE_MEER_DAN_20 : Vlag.HOOG_ALLE_TOT_20;
        }
        if (grootstePct().signum() < 0) {
            return Vlag.LAAG_ALLE;
        }
        boolean bovenVergelijkbare = vergelijkbare.stream().allMatch(groep -> eigen.compareTo(groep) > 0);
        return bovenVergelijkbare ? Vlag.HOOG_VERGELIJKBARE : Vlag.GEEN;
    }
}
