// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

/** One pass of an exponential smoothing model over a series: errors, likelihood, and where it ends. */
final class EtsLoop {
    private static final double BIJNA_NUL = 1e-10;

    private final EtsVorm vorm;
    private final EtsParameters p;
    private final double[] seizoen;
    private final int periode;
    private double niveau;
    private double helling;
    private double kwadraten;
    private double logs;
    private int nu;

    private EtsLoop(EtsVorm vorm, EtsParameters p) {
        this.vorm = vorm;
        this.p = p;
        this.niveau = p.niveau();
        this.helling = p.helling();
        this.periode = p.seizoen().length;
        this.seizoen = new double[periode];
        for (int k = 0; k < periode; k++) {
            seizoen[k] = p.seizoen()[periode - 1 - k];
        }
    }

    static EtsLoop over(double[] reeks, EtsVorm vorm, EtsParameters p) {
        var loop = new EtsLoop(vorm, p);
        for (double waarde : reeks) {
            loop.verwerk(waarde);
        }
        return loop;
    }

    private void verwerk(double waarde) {
        boolean maal = vorm.seizoen() == EtsVorm.Seizoen.M;
        double groei = p.phi() * helling;
        double basis = niveau + groei;
        double s = periode == 0 ? 0 : seizoen[nu];
        double verwacht = maal ? basis * s : basis + s;
        tel(waarde - verwacht, verwacht);
        double vorig = niveau;
        niveau = basis + p.alpha() * ((maal ? deel(waarde, s) : waarde - s) - basis);
        if (vorm.metTrend()) {
            helling = groei + p.beta() / p.alpha() * (niveau - vorig - groei);
        }
        if (periode > 0) {
            seizoen[nu] = s + p.gamma() * ((maal ? deel(waarde, basis) : waarde - basis) - s);
            nu = nu + 1 == periode ? 0 : nu + 1;
        }
    }

    private void tel(double fout, double verwacht) {
        double e = vorm.multiplicatieveFout() ? fout / (verwacht == 0 ? BIJNA_NUL : verwacht) : fout;
        kwadraten += e * e;
        double grootte = Math.abs(verwacht);
        logs += vorm.multiplicatieveFout() ? Math.log(grootte > 0 ? grootte : 1e-8) : 0;
    }

    private static double deel(double teller, double noemer) {
        return Math.abs(noemer) < BIJNA_NUL ? 1e10 : teller / noemer;
    }

    double kwadraten() {
        return kwadraten;
    }

    /** Minus twice the log-likelihood, up to a constant that depends on the number of values only. */
    double minTweeLog(int lengte) {
        return lengte * Math.log(kwadraten) + 2 * logs;
    }

    double niveau() {
        return niveau;
    }

    double helling() {
        return helling;
    }

    /** The season of the periods to come, the next one first. */
    double[] komendSeizoen() {
        double[] komend = new double[periode];
        java.util.Arrays.setAll(komend, k -> seizoen[(nu + k) % periode]);
        return komend;
    }
}
