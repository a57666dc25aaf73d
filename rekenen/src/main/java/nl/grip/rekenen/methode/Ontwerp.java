// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a regression, by name, from a formula and a table. */
record Ontwerp(List<String> namen, double[][] x, double[] y) {
    private static final String CONSTANTE = "(Intercept)";

    /** Empty when a column does not exist or holds something else than numbers. */
    static Optional<Ontwerp> find(Formule formule, Tabel tabel, boolean metConstante) {
        var opbouw = new Opbouw(tabel);
        if (metConstante) {
            opbouw.voegToe(
                    CONSTANTE,
                    IntStream.range(0, tabel.rijen()).mapToDouble(i -> 1).toArray());
        }
        formule.termen().forEach(opbouw::term);
        double[] y = tabel.getallen(formule.uitkomst());
        double[] doel = formule.logaritme() ? Arrays.stream(y).map(Math::log).toArray() : y;
        boolean heel = opbouw.kolommen.stream().flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)
                && Arrays.stream(doel).allMatch(Double::isFinite);
        return heel && doel.length > opbouw.namen.size()
                ? Optional.of(new Ontwerp(List.copyOf(opbouw.namen), opbouw.rijen(), doel))
                : Optional.empty();
    }

    int[] plaatsen(String... gezocht) {
        return Arrays.stream(gezocht)
                .mapToInt(namen::indexOf)
                .filter(k -> k >= 0)
                .toArray();
    }

    private static final class Opbouw {
        private final Tabel tabel;
        private final List<String> namen = new ArrayList<>();
        private final List<double[]> kolommen = new ArrayList<>();

        Opbouw(Tabel tabel) {
            this.tabel = tabel;
        }

        void term(String term) {
            switch (term) {
                case "maand" -> maanden(tabel.getallen("maand"));
                case "t_na_wet" -> voegToe("tn", tijdNa(kolom("t"), kolom("wet")));
                default -> voegToe(naam(term), product(term));
            }
        }

        private double[] product(String term) {
            double[] product = kolom(term.split(":")[0]);
            Arrays.stream(term.split(":"))
                    .skip(1)
                    .map(this::kolom)
                    .forEach(k -> Arrays.setAll(product, i -> product[i] * k[i]));
            return product;
        }

        /** The number of the row in time is called t in formulas and nr in files. */
        private double[] kolom(String naam) {
            return tabel.getallen(naam.equals("t") && !tabel.heeft("t") ? "nr" : naam);
        }

        /** Names under which coefficients are known in the reference results. */
        private static String naam(String term) {
            return term.equals("wet") ? "law" : term.replace("behandeld", "beh");
        }

        /** One column per month but January. */
        private void maanden(double[] maand) {
            for (int m = 2; m <= 12; m++) {
                int deze = m;
                voegToe(
                        "m" + m,
                        Arrays.stream(maand)
                                .map(w -> Double.isNaN(w) ? w : w == deze ? 1 : 0)
                                .toArray());
            }
        }

        /** 1 in the first period of the measure, 2 in the next. */
        private static double[] tijdNa(double[] t, double[] wet) {
            double eerste = IntStream.range(0, t.length)
                    .filter(i -> wet[i] != 0)
                    .mapToDouble(i -> t[i])
                    .min()
                    .orElse(Double.NaN);
            double[] na = new double[t.length];
            Arrays.setAll(na, i -> wet[i] == 0 ? 0 : t[i] - eerste + 1);
            return na;
        }

        void voegToe(String naam, double[] kolom) {
            namen.add(naam);
            kolommen.add(kolom);
        }

        double[][] rijen() {
            return IntStream.range(0, tabel.rijen())
                    .mapToObj(i ->
                            kolommen.stream().mapToDouble(kolom -> kolom[i]).toArray())
                    .toArray(double[][]::new);
        }
    }
}
