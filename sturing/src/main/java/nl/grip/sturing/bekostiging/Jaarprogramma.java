// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.grip.sturing.Getal;

/**
 * An indicative programme for a year (AEF for Haarlem, 2019): the trajecten and hours that were agreed beforehand. It caps nothing;
 * what is delivered is paid, and a difference is what to talk about. Amounts are in whole cents.
 */
public record Jaarprogramma(BigDecimal trajecten, BigDecimal urenPerTraject) {
    /** At the hourly tariff that was paid. */
    public BigDecimal kosten(Urenvolume volume) {
        return tegenTarief(trajecten, volume);
    }

    /** What the volume cost more than the programme. */
    public BigDecimal verschil(Urenvolume volume) {
        return centen(volume.kosten()).subtract(kosten(volume));
    }

    /** The part of the difference that comes from other numbers of trajecten, each as long as agreed. */
    public BigDecimal doorAantal(Urenvolume volume) {
        return tegenTarief(aantal(volume).subtract(trajecten), volume);
    }

    /** The rest: from other hours for the trajecten that there were. */
    public BigDecimal doorUren(Urenvolume volume) {
        return verschil(volume).subtract(doorAantal(volume));
    }

    /** After so many trajecten of the length that they had, the hours of the programme are used. */
    public BigDecimal volNa(Urenvolume volume) {
        return Getal.deel(trajecten.multiply(urenPerTraject).multiply(aantal(volume)), volume.uren());
    }

    private BigDecimal tegenTarief(BigDecimal aantal, Urenvolume volume) {
        return centen(aantal.multiply(urenPerTraject).multiply(volume.uurtarief()));
    }

    private static BigDecimal aantal(Urenvolume volume) {
        return BigDecimal.valueOf(volume.trajecten().size());
    }

    private static BigDecimal centen(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP);
    }
}
