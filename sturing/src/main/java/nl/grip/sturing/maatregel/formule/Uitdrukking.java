// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A formula as a tree: what it is worth and in which unit follows from its parts. */
sealed interface Uitdrukking {
    Bereik waarde(Function<String, Bereik> drijfveren);

    /** The value in every draw; the drivers are drawn equally often. */
    double[] trekkingen(int aantal, Function<String, double[]> drijfveren);

    Maat maat(Function<String, Eenheid> eenheden);

    /** The driver names, as often as they occur. */
    Stream<String> namen();

    /** The driver names under an operation whose lowest value need not lie at an end. */
    Stream<String> grillige();

    record Getal(BigDecimal getal) implements Uitdrukking {
        @Override
        public Bereik waarde(Function<String, Bereik> drijfveren) {
            return Bereik.of(getal);
        }

        @Override
        public double[] trekkingen(int aantal, Function<String, double[]> drijfveren) {
            double[] uit = new double[aantal];
            Arrays.fill(uit, getal.doubleValue());
            return uit;
        }

        @Override
        public Maat maat(Function<String, Eenheid> eenheden) {
            return Maat.kaal(getal.signum() == 0);
        }

        @Override
        public Stream<String> namen() {
            return Stream.of();
        }

        @Override
        public Stream<String> grillige() {
            return Stream.of();
        }
    }

    record Naam(String naam) implements Uitdrukking {
        @Override
        public Bereik waarde(Function<String, Bereik> drijfveren) {
            return drijfveren.apply(naam);
        }

        @Override
        public double[] trekkingen(int aantal, Function<String, double[]> drijfveren) {
            return drijfveren.apply(naam);
        }

        @Override
        public Maat maat(Function<String, Eenheid> eenheden) {
            return Maat.of(eenheden.apply(naam));
        }

        @Override
        public Stream<String> namen() {
            return Stream.of(naam);
        }

        @Override
        public Stream<String> grillige() {
            return Stream.of();
        }
    }

    record Samengesteld(Bewerking bewerking, List<Uitdrukking> delen) implements Uitdrukking {
        @Override
        public Bereik waarde(Function<String, Bereik> drijfveren) {
            return delen.stream()
                    .map(deel -> deel.waarde(drijfveren))
                    .reduce(bewerking::reken)
                    .map(waarde -> delen.size() == 1 ? bewerking.reken(waarde) : waarde)
                    .orElseThrow();
        }

        @Override
        public double[] trekkingen(int aantal, Function<String, double[]> drijfveren) {
            return delen.stream()
                    .map(deel -> deel.trekkingen(aantal, drijfveren))
                    .reduce(bewerking::reken)
                    .map(waarden -> delen.size() == 1 ? bewerking.reken(waarden) : waarden)
                    .orElseThrow();
        }

        @Override
        public Maat maat(Function<String, Eenheid> eenheden) {
            if (bewerking == Bewerking.MACHT) {
                return macht(eenheden);
            }
            return delen.stream()
                    .map(deel -> deel.maat(eenheden))
                    .reduce(bewerking::meet)
                    .orElseThrow();
        }

        /** A unit can only be raised to a whole number that is written out. */
        private Maat macht(Function<String, Eenheid> eenheden) {
            Maat grondtal = delen.get(0).maat(eenheden);
            if (!delen.get(1).maat(eenheden).eenheid().isGeen()) {
                throw new Formulefout("een exponent heeft geen eenheid");
            }
            if (grondtal.eenheid().isGeen()) {
                return grondtal;
            }
            return Maat.of(grondtal.eenheid().tot(geheel(delen.get(1))));
        }

        private static int geheel(Uitdrukking exponent) {
            if (exponent instanceof Getal g
                    && g.getal().stripTrailingZeros().scale() <= 0
                    && g.getal().abs().intValue() < 10) {
                return g.getal().intValueExact();
            }
            throw new Formulefout("een grootheid met een eenheid kan alleen tot een geheel getal verheven worden");
        }

        @Override
        public Stream<String> namen() {
            return delen.stream().flatMap(Uitdrukking::namen);
        }

        @Override
        public Stream<String> grillige() {
            return bewerking.isGrillig() ? namen() : delen.stream().flatMap(Uitdrukking::grillige);
        }
    }
}
