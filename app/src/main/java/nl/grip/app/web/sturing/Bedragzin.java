// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.math.BigDecimal;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** Amounts as a reader reads them: without a minus sign. */
public final class Bedragzin {
    /** For pictures of amounts. */
    public static final Eenheid EURO = Eenheid.van("euro", java.util.List.of(), "");

    public static final String GEEN = "–";

    private Bedragzin() {}

    public static Bedrag absoluut(Bedrag bedrag) {
        return bedrag.centen() < 0 ? bedrag.tegengesteld() : bedrag;
    }

    /** {@code 1,2 miljoen euro}, whatever its sign. */
    public static String inWoorden(Bedrag bedrag) {
        return Notatie.inWoorden(absoluut(bedrag));
    }

    /** {@code 120.000 hoger}. */
    public static String verschil(Bedrag bedrag) {
        return Notatie.heleEuro(absoluut(bedrag))
                + (bedrag.centen() == 0 ? "" : bedrag.centen() < 0 ? " lager" : " hoger");
    }

    /** {@code 120.000 tekort}; positive is a tekort. */
    public static String saldo(Bedrag bedrag) {
        return Notatie.heleEuro(absoluut(bedrag))
                + (bedrag.centen() == 0 ? "" : bedrag.centen() < 0 ? " over" : " tekort");
    }

    public static String heel(Uitkomst<Bedrag> uitkomst) {
        return uitkomst instanceof Cijfer<Bedrag> cijfer ? Notatie.heleEuro(cijfer.waarde()) : GEEN;
    }

    public static String verschil(Uitkomst<Bedrag> uitkomst) {
        return uitkomst instanceof Cijfer<Bedrag> cijfer ? verschil(cijfer.waarde()) : GEEN;
    }

    /** {@code 12,3%}. */
    public static String procent(Uitkomst<BigDecimal> uitkomst) {
        return uitkomst instanceof Cijfer<BigDecimal> cijfer
                ? Notatie.eenDecimaal(cijfer.waarde().abs()) + "%"
                : GEEN;
    }

    public static BigDecimal euro(Bedrag bedrag) {
        return new BigDecimal(bedrag.euro());
    }
}
