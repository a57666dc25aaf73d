// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.tijdreeks;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Looking ahead with level and trend times season: Hyndman et al. (2008), section 6.4, class 3. State is the product of
 * (level, trend) and the season; its mean and covariance are carried forward step by step.
 */
final class EtsMaalseizoen {
    private final double sigma2;
    private final RealMatrix f1;
    private final RealMatrix f2;
    private final RealMatrix g1;
    private final RealMatrix g2;
    private final RealMatrix begin;

    EtsMaalseizoen(Ets ets) {
        var p = ets.parameters();
        boolean trend = ets.vorm().metTrend();
        int m = p.seizoen().length;
        this.sigma2 = ets.variantie();
        this.f1 = MatrixUtils.createRealMatrix(
                trend ? new double[][] {{1, p.phi()}, {0, p.phi()}} : new double[][] {{1}});
        this.g1 = MatrixUtils.createRealMatrix(
                trend ? new double[][] {{p.alpha(), p.alpha()}, {p.beta(), p.beta()}} : new double[][] {{p.alpha()}});
        this.f2 = MatrixUtils.createRealMatrix(m, m);
        for (int k = 0; k < m; k++) {
            f2.setEntry((k + 1) % m, k, 1);
        }
        this.g2 = MatrixUtils.createRealMatrix(m, m);
        g2.setEntry(0, m - 1, p.gamma());
        this.begin = toestand(ets, trend, m);
    }

    /** The newest season stands first, the one that comes next last. */
    private static RealMatrix toestand(Ets ets, boolean trend, int m) {
        double[] komend = ets.slot().komendSeizoen();
        RealMatrix toestand = MatrixUtils.createRealMatrix(trend ? 2 : 1, m);
        for (int k = 0; k < m; k++) {
            toestand.setEntry(0, k, ets.slot().niveau() * komend[m - 1 - k]);
            if (trend) {
                toestand.setEntry(1, k, ets.slot().helling() * komend[m - 1 - k]);
            }
        }
        return toestand;
    }

    Voorspelling voorspel(int horizon) {
        RealMatrix f = kron(f2, f1);
        RealMatrix g = kron(g2, g1);
        RealMatrix k = kron(g2, f1).add(kron(f2, g1));
        RealMatrix gemiddeld = begin;
        RealMatrix covariantie = MatrixUtils.createRealMatrix(f.getRowDimension(), f.getRowDimension());
        double[] punt = new double[horizon];
        double[] fout = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            punt[h] = waarde(gemiddeld);
            fout[h] = Math.sqrt((1 + sigma2) * variantie(covariantie) + sigma2 * punt[h] * punt[h]);
            covariantie = verder(covariantie, product(gemiddeld), f, g, k);
            gemiddeld = f1.multiply(gemiddeld)
                    .multiplyTransposed(f2)
                    .add(g1.multiply(gemiddeld).multiplyTransposed(g2).scalarMultiply(sigma2));
        }
        return new Voorspelling(punt, fout);
    }

    private RealMatrix verder(RealMatrix v, RealMatrix m, RealMatrix f, RealMatrix g, RealMatrix k) {
        RealMatrix kruis = f.multiply(v).multiplyTransposed(g);
        RealMatrix fout =
                g.multiply(v.scalarMultiply(3).add(m.scalarMultiply(2))).multiplyTransposed(g);
        return f.multiply(v)
                .multiplyTransposed(f)
                .add(kruis.add(kruis.transpose())
                        .add(k.multiply(v.add(m)).multiplyTransposed(k))
                        .add(fout.scalarMultiply(sigma2))
                        .scalarMultiply(sigma2));
    }

    /** (Level plus trend) times the season that comes next. */
    private static double waarde(RealMatrix toestand) {
        double som = 0;
        for (int i = 0; i < toestand.getRowDimension(); i++) {
            som += toestand.getEntry(i, toestand.getColumnDimension() - 1);
        }
        return som;
    }

    private double variantie(RealMatrix covariantie) {
        int hoogte = f1.getRowDimension();
        int n = covariantie.getRowDimension();
        double som = 0;
        for (int i = n - hoogte; i < n; i++) {
            for (int j = n - hoogte; j < n; j++) {
                som += covariantie.getEntry(i, j);
            }
        }
        return som;
    }

    /** The columns below each other, times itself. */
    private static RealMatrix product(RealMatrix m) {
        int hoogte = m.getRowDimension();
        double[] kolom = new double[hoogte * m.getColumnDimension()];
        for (int k = 0; k < kolom.length; k++) {
            kolom[k] = m.getEntry(k % hoogte, k / hoogte);
        }
        RealMatrix vector = MatrixUtils.createColumnRealMatrix(kolom);
        return vector.multiplyTransposed(vector);
    }

    private static RealMatrix kron(RealMatrix a, RealMatrix b) {
        int rijen = b.getRowDimension();
        int kolommen = b.getColumnDimension();
        RealMatrix kron = MatrixUtils.createRealMatrix(a.getRowDimension() * rijen, a.getColumnDimension() * kolommen);
        for (int i = 0; i < a.getRowDimension(); i++) {
            for (int j = 0; j < a.getColumnDimension(); j++) {
                kron.setSubMatrix(b.scalarMultiply(a.getEntry(i, j)).getData(), i * rijen, j * kolommen);
            }
        }
        return kron;
    }
}
