// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.rekenen.scoren.DieboldMariano;
import nl.grip.rekenen.scoren.Gelijkmatigheid;
import nl.grip.rekenen.scoren.Kalibratie;

/** Whether scores lie as they should, and which of two forecasts was better. */
final class Scoretoetsen {
    private Scoretoetsen() {}

    static Uitkomst<List<Getal>> kolmogorovSmirnov(Tabel tabel, Keuzes keuzes) {
        var toets = Gelijkmatigheid.kolmogorovSmirnov(tabel.getallen("pit"));
        return new Getallen()
                .totaal("D", toets.afstand())
                .totaal("p_waarde", toets.p())
                .klaar();
    }

    static Uitkomst<List<Getal>> chi2(Tabel tabel, Keuzes keuzes) {
        var toets = Gelijkmatigheid.chi2(tabel.getallen("pit"), Math.max(2, keuzes.geheel("klassen")));
        return new Getallen()
                .totaal("X2", toets.afstand())
                .totaal("p_waarde", toets.p())
                .klaar();
    }

    static Uitkomst<List<Getal>> dieboldMariano(Tabel tabel, Keuzes keuzes) {
        int horizon = Math.max(1, keuzes.geheel("h"));
        var toets =
                DieboldMariano.van(tabel.getallen("e1"), tabel.getallen("e2"), horizon, keuzes.ja("absoluut") ? 1 : 2);
        return new Getallen()
                .totaal("DM", toets.dm())
                .totaal("p_waarde", toets.p())
                .klaar();
    }

    /** The factors by which sigma must be multiplied for a band that would have held in the past. */
    static Uitkomst<List<Getal>> conform(Tabel tabel, Keuzes keuzes) {
        double[] y = tabel.getallen("y");
        double[] mu = tabel.getallen("mu");
        double[] fouten = new double[y.length];
        Arrays.setAll(fouten, i -> y[i] - mu[i]);
        var kalibratie = Kalibratie.van(fouten, tabel.getallen("sigma"));
        double staart = (1 - keuzes.getal("niveau")) / 2;
        return new Getallen()
                .totaal("factor_onder", kalibratie.kwantiel(staart))
                .totaal("factor_boven", kalibratie.kwantiel(1 - staart))
                .klaar();
    }
}
