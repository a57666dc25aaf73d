// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;

/** Wmo rides as they were driven: by destination, zone or hour, with what a ride costs. */
public record Vervoer(List<Rit> ritten) {
    public static final String TOTAAL = "totaal";
    private static final String ONBEKEND = "onbekend";

    public Vervoer {
        ritten = List.copyOf(ritten);
    }

    /** Rides that are alike; zone and uur may be unknown. */
    public record Rit(String bestemming, Optional<Long> zone, Optional<Long> uur, long aantal, Bedrag bedrag) {}

    /** By what rides are counted. */
    public enum Per {
        BESTEMMING(rit -> rit.bestemming().isEmpty() ? ONBEKEND : rit.bestemming()),
        ZONE(rit ->
                rit.zone().map(zone -> String.format(Locale.ROOT, "%02d", zone)).orElse(ONBEKEND)),
        UUR(rit -> rit.uur().map(uur -> String.format(Locale.ROOT, "%02d", uur)).orElse(ONBEKEND));

        private final Function<Rit, String> waarde;

        Per(Function<Rit, String> waarde) {
            this.waarde = waarde;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Per> find(String code) {
            return Arrays.stream(values())
                    .filter(per -> per.code().equals(code))
                    .findFirst();
        }
    }

    /** @param aandeel of all rides, 0-1 */
    public record Regel(String naam, long aantal, Bedrag bedrag, BigDecimal aandeel) {
        public Uitkomst<BigDecimal> kostenPerRit() {
            return aantal == 0
                    ? new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, "Er zijn geen ritten.")
                    : new Cijfer<>(Getal.deel(Centen.euro(bedrag), BigDecimal.valueOf(aantal)));
        }
    }

    /** By name, with {@value #TOTAAL} among them; none without rides. */
    public List<Regel> regels(Per per) {
        Map<String, Rit> delen = new TreeMap<>();
        for (var rit : ritten) {
            delen.merge(per.waarde.apply(rit), rit, Vervoer::samen);
            delen.merge(TOTAAL, rit, Vervoer::samen);
        }
        long alle = ritten.stream().mapToLong(Rit::aantal).sum();
        return delen.entrySet().stream()
                .map(deel -> new Regel(
                        deel.getKey(),
                        deel.getValue().aantal(),
                        deel.getValue().bedrag(),
                        aandeel(deel.getValue().aantal(), alle)))
                .toList();
    }

    private static BigDecimal aandeel(long deel, long alle) {
        return alle == 0 ? BigDecimal.ZERO : Getal.deel(BigDecimal.valueOf(deel), BigDecimal.valueOf(alle));
    }

    private static Rit samen(Rit een, Rit ander) {
        return new Rit(
                een.bestemming(),
                een.zone(),
                een.uur(),
                een.aantal() + ander.aantal(),
                een.bedrag().plus(ander.bedrag()));
    }
}
