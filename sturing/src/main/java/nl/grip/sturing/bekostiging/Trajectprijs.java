// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.Getal;

/** The same volume paid by the hour and by a price per traject (AEF for Haarlem, 2019). */
public record Trajectprijs(BigDecimal trajecten, List<Duur> duren, BigDecimal uurtarief, BigDecimal trajectprijs) {
    public Trajectprijs {
        duren = List.copyOf(duren);
    }

    /** A length in hours and the share of the trajecten that has it. */
    public record Duur(BigDecimal uren, BigDecimal kans) {}

    public BigDecimal verwachteUren() {
        return Getal.som(duren.stream().map(d -> d.uren().multiply(d.kans())).toList());
    }

    public BigDecimal kostenPerUur() {
        return trajecten.multiply(verwachteUren()).multiply(uurtarief);
    }

    public BigDecimal kostenPerTraject() {
        return trajecten.multiply(trajectprijs);
    }

    /** What paying by the traject saves. */
    public BigDecimal verschil() {
        return kostenPerUur().subtract(kostenPerTraject());
    }

    /** Above this many hours a traject is cheaper than paying by the hour. */
    public BigDecimal omslagInUren() {
        return Getal.deel(trajectprijs, uurtarief);
    }
}
