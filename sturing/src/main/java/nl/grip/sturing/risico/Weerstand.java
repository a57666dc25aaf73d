// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Trekkingen;
import nl.grip.rekenen.simulatie.Verdeling;
import nl.grip.sturing.Getal;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What all risks may cost together, and whether the reserves carry it (BBV art. 11, weerstandsvermogen). Each draw takes of every
 * risk a chance from its class, whether it happens, and a cost between its lowest and highest; risks do not know each other.
 */
public final class Weerstand {
    private static final int CENTEN = 2;
    private final double[] lasten;
    private final Verdeling verdeling;

    private Weerstand(double[] lasten) {
        this.lasten = lasten;
        this.verdeling = Verdeling.van(lasten);
    }

    /** The same risks, seed and draws give the same answer on any machine. */
    public static Weerstand simuleer(List<Risico> risicos, long zaad, int trekkingen) {
        double[][] getrokken = Trekkingen.trek(
                trekkingen,
                new Toeval(zaad),
                stroom -> () -> new double[] {
                    risicos.stream().mapToDouble(risico -> trek(risico, stroom)).sum()
                });
        double[] lasten = new double[trekkingen];
        java.util.Arrays.setAll(lasten, i -> getrokken[i][0]);
        return new Weerstand(lasten);
    }

    private static double trek(Risico risico, UniformRandomProvider stroom) {
        double kans = tussen(risico.kansLaag(), risico.kansHoog(), stroom);
        double kosten = tussen(risico.kostenLaag(), risico.kostenHoog(), stroom);
        return stroom.nextDouble() < kans ? kosten : 0;
    }

    private static double tussen(BigDecimal laag, BigDecimal hoog, UniformRandomProvider stroom) {
        return laag.doubleValue() + stroom.nextDouble() * (hoog.doubleValue() - laag.doubleValue());
    }

    public BigDecimal gemiddeld() {
        return euro(verdeling.gemiddelde());
    }

    /** What must be kept to carry all risks with this certainty (0-1). */
    public BigDecimal nodig(double zekerheid) {
        return euro(verdeling.kwantiel(zekerheid));
    }

    /** How often the reserves are enough for what is needed; none when nothing is needed. */
    public Uitkomst<BigDecimal> ratio(BigDecimal reserves, double zekerheid) {
        return nodig(zekerheid).signum() == 0
                ? new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, "Met deze zekerheid is er niets nodig.")
                : new Cijfer<>(Getal.deel(reserves, nodig(zekerheid)));
    }

    /** In which part of the draws the reserves are not enough (0-1). */
    public BigDecimal kansOpTekort(BigDecimal reserves) {
        long tekort = java.util.Arrays.stream(lasten)
                .filter(last -> last > reserves.doubleValue())
                .count();
        return Getal.deel(BigDecimal.valueOf(tekort), BigDecimal.valueOf(lasten.length));
    }

    private static BigDecimal euro(double waarde) {
        return BigDecimal.valueOf(waarde).setScale(CENTEN, RoundingMode.HALF_UP);
    }
}
