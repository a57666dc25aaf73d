// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The operations of a formula, and nothing else: {@code + - * / ^}, {@code min max abs som}. */
enum Bewerking {
    PLUS("+", false, Bereik::plus, (a, b) -> a.zelfde(b, "+"), x -> x),
    MIN("-", false, Bereik::min, (a, b) -> a.zelfde(b, "-"), Bereik::tegengesteld),
    MAAL("*", false, Bereik::maal, Maat::maal, x -> x),
    DEEL("/", false, Bereik::gedeeldDoor, Maat::gedeeldDoor, x -> x),
    MACHT("^", true, Bereik::totDeMacht, Maat::maal, x -> x),
    KLEINSTE("min", false, Bereik::kleinste, (a, b) -> a.zelfde(b, "naast"), x -> x),
    GROOTSTE("max", false, Bereik::grootste, (a, b) -> a.zelfde(b, "naast"), x -> x),
    SOM("som", false, Bereik::plus, (a, b) -> a.zelfde(b, "+"), x -> x),
    ABSOLUUT("abs", true, Bereik::plus, (a, b) -> a.zelfde(b, "+"), Bereik::absoluut);

    private final String teken;
    private final boolean grillig;
    private final BinaryOperator<Bereik> twee;
    private final BinaryOperator<Maat> maat;
    private final UnaryOperator<Bereik> een;

    Bewerking(
            String teken,
            boolean grillig,
            BinaryOperator<Bereik> twee,
            BinaryOperator<Maat> maat,
            UnaryOperator<Bereik> een) {
        this.teken = teken;
        this.grillig = grillig;
        this.twee = twee;
        this.maat = maat;
        this.een = een;
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

    Maat meet(Maat links, Maat rechts) {
        return maat.apply(links, rechts);
    }

    boolean isGrillig() {
        return grillig;
    }
}
