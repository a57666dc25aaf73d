// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** By what a budget is laid beside its costs. */
public enum Onderverdeling {
    VOORZIENING(Begrotingsregel::voorziening),
    TAAKVELD(Begrotingsregel::taakveld),
    PROGRAMMA(Begrotingsregel::programma),
    AFBAKENING(Begrotingsregel::afbakening);

    private final Function<Begrotingsregel, String> veld;

    Onderverdeling(Function<Begrotingsregel, String> veld) {
        this.veld = veld;
    }

    String veld(Begrotingsregel regel) {
        return veld.apply(regel);
    }

    /** The column, and the word after {@code --per}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Onderverdeling> find(String code) {
        return Arrays.stream(values()).filter(per -> per.code().equals(code)).findFirst();
    }
}
