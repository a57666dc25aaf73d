// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;

/** Our own trajecten with the hours and euros that were declared: what another way of paying would have cost. */
public record Urenvolume(List<Traject> trajecten) {
    public Urenvolume {
        trajecten = List.copyOf(trajecten);
    }

    public record Traject(BigDecimal uren, Bedrag kosten) {}

    public BigDecimal kosten() {
        return Getal.som(trajecten.stream().map(t -> Centen.euro(t.kosten())).toList());
    }

    public BigDecimal uren() {
        return Getal.som(trajecten.stream().map(Traject::uren).toList());
    }

    public BigDecimal urenPerTraject() {
        return Getal.deel(uren(), aantal());
    }

    public BigDecimal uurtarief() {
        return Getal.deel(kosten(), uren());
    }

    /** The same volume at a price per traject; its hours are the mean of ours. */
    public Trajectprijs tegen(BigDecimal trajectprijs) {
        BigDecimal kans = Getal.deel(BigDecimal.ONE, aantal());
        return new Trajectprijs(
                aantal(),
                trajecten.stream()
                        .map(t -> new Trajectprijs.Duur(t.uren(), kans))
                        .toList(),
                uurtarief(),
                trajectprijs);
    }

    /** Share of the trajecten for which a price per traject is cheaper than the hours. */
    public BigDecimal aandeelBoven(BigDecimal omslagInUren) {
        long boven = trajecten.stream()
                .filter(t -> t.uren().compareTo(omslagInUren) > 0)
                .count();
        return Getal.deel(BigDecimal.valueOf(boven), aantal());
    }

    /** What is paid when no traject is paid for more hours than the ceiling, each at its own tariff. */
    public BigDecimal kostenMetPlafond(BigDecimal plafondInUren) {
        return Getal.som(trajecten.stream()
                .map(t -> Getal.deel(Centen.euro(t.kosten()).multiply(t.uren().min(plafondInUren)), t.uren()))
                .toList());
    }

    /** What is paid when a contract steers on the mean: no more hours than that mean for all trajecten together. */
    public BigDecimal kostenOpGemiddelde(BigDecimal urenPerTraject) {
        BigDecimal ruimte = urenPerTraject.multiply(aantal());
        return uren().compareTo(ruimte) <= 0 ? kosten() : Getal.deel(kosten().multiply(ruimte), uren());
    }

    /**
     * What is paid when the hours of a traject above a number are cheaper.
     *
     * @param korting share (0-1) that goes off those hours
     */
    public BigDecimal kostenMetStaffel(BigDecimal vanafUren, BigDecimal korting) {
        return kosten().subtract(kosten().subtract(kostenMetPlafond(vanafUren)).multiply(korting));
    }

    private BigDecimal aantal() {
        return BigDecimal.valueOf(trajecten.size());
    }
}
