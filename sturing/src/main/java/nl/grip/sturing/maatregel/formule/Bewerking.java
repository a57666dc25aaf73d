// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** The operations of a formula, and nothing else: {@code + - * / ^}, {@code min max abs som}. */
enum Bewerking {
    PLUS("+", false, Bereik::plus, Double::sum, (a, b) -> a.zelfde(b, "+"), x -> x, x -> x),
    MIN("-", false, Bereik::min, (a, b) -> a - b, (a, b) -> a.zelfde(b, "-"), Bereik::tegengesteld, x -> -x),
    MAAL("*", false, Bereik::maal, (a, b) -> a * b, Maat::maal, x -> x, x -> x),
    DEEL("/", false, Bereik::gedeeldDoor, (a, b) -> a / b, Maat::gedeeldDoor, x -> x, x -> x),
    MACHT("^", true, Bereik::totDeMacht, Math::pow, Maat::maal, x -> x, x -> x),
    KLEINSTE("min", false, Bereik::kleinste, Math::min, (a, b) -> a.zelfde(b, "naast"), x -> x, x -> x),
    GROOTSTE("max", false, Bereik::grootste, Math::max, (a, b) -> a.zelfde(b, "naast"), x -> x, x -> x),
    SOM("som", false, Bereik::plus, Double::sum, (a, b) -> a.zelfde(b, "+"), x -> x, x -> x),
    ABSOLUUT("abs", true, Bereik::plus, Double::sum, (a, b) -> a.zelfde(b, "+"), Bereik::absoluut, Math::abs);

    private final String teken;
    private final boolean grillig;
    private final BinaryOperator<Bereik> twee;
    private final DoubleBinaryOperator tweeGetallen;
    private final BinaryOperator<Maat> maat;
    private final UnaryOperator<Bereik> een;
    private final DoubleUnaryOperator eenGetal;

    Bewerking(
            String teken,
            boolean grillig,
            BinaryOperator<Bereik> twee,
            DoubleBinaryOperator tweeGetallen,
            BinaryOperator<Maat> maat,
            UnaryOperator<Bereik> een,
            DoubleUnaryOperator eenGetal) {
        this.teken = teken;
        this.grillig = grillig;
        this.twee = twee;
        this.tweeGetallen = tweeGetallen;
        this.maat = maat;
        this.een = een;
        this.eenGetal = eenGetal;
    }

    static Bewerking of(String teken) {
        return Arrays.stream(values())
                .filter(bewerking -> bewerking.teken.equals(teken.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Formulefout("'" + teken + "' kan niet in een formule"));
    }

    Bereik reken(Bereik links, Bereik rechts) {
        return twee.apply(links, rechts);
    }

    /** With one operand: a sign, or a function of one value. */
    Bereik reken(Bereik waarde) {
        return een.apply(waarde);
    }

    /** For every draw apart. */
    double[] reken(double[] links, double[] rechts) {
        double[] uit = new double[links.length];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = tweeGetallen.applyAsDouble(links[i], rechts[i]);
        }
        return uit;
    }

    /** With one operand, for every draw apart. */
    double[] reken(double[] waarden) {
        double[] uit = new double[waarden.length];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = eenGetal.applyAsDouble(waarden[i]);
        }
        return uit;
    }

    Maat meet(Maat links, Maat rechts) {
        return maat.apply(links, rechts);
    }

    boolean isGrillig() {
        return grillig;
    }
}
