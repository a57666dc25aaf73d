// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.util.Locale;

/**
 * The kinds of things that ask attention, each with the role that owns it and the days it has. Owner and term are choices
 * of ours: besluiten/Een-signaal-heeft-een-eigenaar.md.
 */
public enum Aandachtsoort {
    /** An aanbieder that declared every month and stopped. */
    STILLE_AANBIEDER("contract", 14),
    /** Most of the ceiling in a contract is spent. */
    PLAFOND_BIJNA_OP("contract", 30),
    /** A measure that was decided and should run by now, but does not. */
    MAATREGEL_ACHTER("beleid", 30),
    /** The year is expected to cost more than its budget: all help together, or one voorziening. */
    BOVEN_BEGROTING("controller", 30),
    /** A file of which nothing counts. */
    BESTAND_GEWEIGERD("controller", 7);

    private final String eigenaar;
    private final int termijnInDagen;

    Aandachtsoort(String eigenaar, int termijnInDagen) {
        this.eigenaar = eigenaar;
        this.termijnInDagen = termijnInDagen;
    }

    /** Code of the role that must look at it. */
    public String eigenaar() {
        return eigenaar;
    }

    public int termijnInDagen() {
        return termijnInDagen;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
