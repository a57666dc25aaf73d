// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.rekenen.evaluatie.Telregressie;

/** Regressions of counts, under the names and options of the reference cases. */
final class Telmethoden {
    private Telmethoden() {}

    static Uitkomst<List<Getal>> poisson(Tabel tabel, Keuzes keuzes) {
        return tel(tabel, keuzes, ontwerp -> {
            var model = Telregressie.poisson(ontwerp.x(), ontwerp.y());
            double factor = keuzes.ja("quasi") ? Math.sqrt(model.phi()) : 1;
            double[] fouten = Arrays.stream(model.standaardfouten())
                    .map(fout -> fout * factor)
                    .toArray();
            return new Getallen()
                    .reeks("coef", ontwerp.namen(), model.fit().coefficienten())
                    .reeks("se", ontwerp.namen(), fouten)
                    .totaal("deviance", model.deviance())
                    .totaal("phi", model.phi())
                    .klaar();
        });
    }

    static Uitkomst<List<Getal>> negatiefBinomiaal(Tabel tabel, Keuzes keuzes) {
        return tel(tabel, keuzes, ontwerp -> {
            var model = Telregressie.negatiefBinomiaal(ontwerp.x(), ontwerp.y());
            return new Getallen()
                    .reeks("coef", ontwerp.namen(), model.fit().coefficienten())
                    .reeks("se", ontwerp.namen(), model.standaardfouten())
                    .totaal("theta", model.theta())
                    .klaar();
        });
    }

    private static Uitkomst<List<Getal>> tel(
            Tabel tabel, Keuzes keuzes, Function<Ontwerp, Uitkomst<List<Getal>>> methode) {
        var formule = Evaluatiemethoden.formule(keuzes, Evaluatiemethoden.uitkomst(tabel) + "~t+wet+maand");
        return Arrays.stream(tabel.getallen(formule.uitkomst())).anyMatch(y -> y < 0)
                ? Getallen.geen(Reden.NIET_GEDEFINIEERD, "Een aantal kan niet onder nul liggen")
                : Evaluatiemethoden.reken(tabel, formule, true, methode);
    }
}
