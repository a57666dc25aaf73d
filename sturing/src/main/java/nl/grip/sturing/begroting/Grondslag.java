// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of what a deviation is a percentage. Municipal documents use both, and seldom say which. */
public enum Grondslag {
    BEGROTING,
    VERWACHT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grondslag> find(String code) {
        return Arrays.stream(values()).filter(g -> g.code().equals(code)).findFirst();
    }
}
