// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.overleving;

import java.util.Arrays;

/**
 * Per moment: how many could end then, and how many did, for each reason. Everything else in this package is read from it.
 *
 * @param einden per moment the endings by reason; place 0 holds all reasons together
 */
public record Risicotafel(double[] momenten, double[] opRisico, double[][] einden) {

    public static Risicotafel van(Duren duren) {
        return op(duren, duren.momenten(), duren.redenen());
    }

    /** On given moments, which must hold every moment of these durations; so that groups can be compared. */
    static Risicotafel op(Duren duren, double[] momenten, int redenen) {
        double[] opRisico = new double[momenten.length];
        double[][] einden = new double[momenten.length][redenen + 1];
        for (int i = 0; i < duren.aantal(); i++) {
            int plaats = Arrays.binarySearch(momenten, duren.eind()[i]);
            int reden = duren.status()[i];
            opRisico[plaats] += duren.gewicht()[i];
            verlaag(opRisico, eerstVolgende(momenten, duren.begin()[i]) - 1, duren.gewicht()[i]);
            if (reden > 0) {
                einden[plaats][0] += duren.gewicht()[i];
                einden[plaats][reden] += duren.gewicht()[i];
            }
        }
        for (int t = momenten.length - 2; t >= 0; t--) {
            opRisico[t] += opRisico[t + 1];
        }
        return new Risicotafel(momenten, opRisico, einden);
    }

    /** Before its begin a duration is not in sight: from there back it is taken off again. */
    private static void verlaag(double[] opRisico, int plaats, double gewicht) {
        if (plaats >= 0) {
            opRisico[plaats] -= gewicht;
        }
    }

    private static int eerstVolgende(double[] momenten, double begin) {
        int plaats = Arrays.binarySearch(momenten, begin);
        return plaats >= 0 ? plaats + 1 : -plaats - 1;
    }

    /** How many could still end at this time: those of the first moment at or after it. */
    public double opRisicoOp(double tijd) {
        int plaats = Arrays.binarySearch(momenten, tijd);
        int vanaf = plaats >= 0 ? plaats : -plaats - 1;
        return vanaf < momenten.length ? opRisico[vanaf] : 0;
    }

    double gevaar(int t, int reden) {
        return einden[t][reden] == 0 ? 0 : einden[t][reden] / opRisico[t];
    }

    /** The last moment at or before this time, or -1. */
    int plaats(double tijd) {
        return eerstVolgende(momenten, tijd) - 1;
    }
}
