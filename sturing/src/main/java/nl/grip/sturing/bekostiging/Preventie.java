// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import nl.grip.sturing.Getal;

/** A preventive service that keeps people from more expensive care, such as a youth worker at the family doctor's. */
public record Preventie(
        BigDecimal gezien, BigDecimal aandeelNietVerwezen, BigDecimal kostenTraject, BigDecimal kosten) {
    public BigDecimal vermedenVerwijzingen() {
        return gezien.multiply(aandeelNietVerwezen);
    }

    public BigDecimal vermedenKosten() {
        return vermedenVerwijzingen().multiply(kostenTraject);
    }

    /** Avoided costs minus own costs; avoided growth, never added to other savings. */
    public BigDecimal besparing() {
        return vermedenKosten().subtract(kosten);
    }

    /** Euro saved per euro spent. */
    public static BigDecimal rendement(BigDecimal investering, BigDecimal opbrengst) {
        return Getal.deel(opbrengst, investering);
    }
}
