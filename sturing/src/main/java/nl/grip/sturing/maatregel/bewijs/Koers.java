// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planeffect;
import nl.grip.sturing.maatregel.Proefopzet;

/**
 * A measure laid beside its own plan.
 *
 * @param gepland effect on the voorziening that is measured, over the measured months; saving negative
 * @param onvervuld conditions that are not met, for which the plan was taken at its lowest
 * @param bewijs what the facts say, or why they cannot
 */
public record Koers(Bedrag gepland, List<String> onvervuld, Uitkomst<Bewijs> bewijs) {
    private static final BigDecimal MAANDEN = BigDecimal.valueOf(12);

    public Koers {
        onvervuld = List.copyOf(onvervuld);
    }

    /** Whether it is where the plan says it should be. */
    public enum Stand {
        /** The plan lies within the interval, or more was saved. */
        OP_KOERS,
        /** Less was saved than planned, beyond chance. */
        LOOPT_ACHTER,
        /** It cannot be told. */
        ONBEKEND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Koers van(Maatregel maatregel, Proefopzet opzet, Uitkomst<Bewijs> bewijs) {
        if (!(bewijs instanceof Cijfer<Bewijs> cijfer)) {
            var plan = Planeffect.van(maatregel, opzet.vanaf().getYear(), opzet.voorziening());
            return new Koers(Bedrag.NUL, plan.onvervuld(), bewijs);
        }
        BigDecimal som = BigDecimal.ZERO;
        List<String> onvervuld = List.of();
        var b = cijfer.waarde();
        for (YearMonth maand = b.van(); !maand.isAfter(b.tot()); maand = maand.plusMonths(1)) {
            var plan = Planeffect.van(maatregel, maand.getYear(), opzet.voorziening());
            som = som.add(plan.telt().divide(MAANDEN, 10, RoundingMode.HALF_UP));
            onvervuld = plan.onvervuld();
        }
        return new Koers(Centen.rond(som), onvervuld, bewijs);
    }

    /** Early warning: even the most that can have been saved is less than what was planned. */
    public Stand stand() {
        if (gepland.centen() >= 0 || !(bewijs instanceof Cijfer<Bewijs> cijfer)) {
            return Stand.ONBEKEND;
        }
        boolean achter = cijfer.waarde().laag().centen() > gepland.centen();
        return achter ? Stand.LOOPT_ACHTER : Stand.OP_KOERS;
    }
}
