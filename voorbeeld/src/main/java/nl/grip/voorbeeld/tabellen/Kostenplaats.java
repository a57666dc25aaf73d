// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.util.Set;

/**
 * Where money that no message carries stands in the ledger and the budget: a kostenplaats has one taakveld, so that both
 * can be laid side by side by either.
 */
public record Kostenplaats(String code, String taakveld) implements Comparable<Kostenplaats> {
    static final Kostenplaats PGB_WMO = new Kostenplaats("pgb-wmo", "6.791");
    static final Kostenplaats PGB_JEUGD = new Kostenplaats("pgb-jeugd", "6.792");
    static final Kostenplaats SUBSIDIE = new Kostenplaats("subsidie", "6.1");
    static final Kostenplaats WIJKTEAM = new Kostenplaats("wijkteam", "6.23");
    static final Kostenplaats TAAKGERICHT = new Kostenplaats("taakgericht", "6.751");
    static final Kostenplaats VERVOER = new Kostenplaats("vervoer", "6.60");

    private static final Set<String> TAAKVELDEN_JEUGD = Set.of(PGB_JEUGD.taakveld, TAAKGERICHT.taakveld);
    private static final Set<String> TAAKVELDEN_VOOR_IEDEREEN = Set.of(SUBSIDIE.taakveld, WIJKTEAM.taakveld);

    boolean isJeugd() {
        return TAAKVELDEN_JEUGD.contains(taakveld);
    }

    /** Of neither wet, or of both. */
    boolean isVoorIedereen() {
        return TAAKVELDEN_VOOR_IEDEREEN.contains(taakveld);
    }

    @Override
    public int compareTo(Kostenplaats andere) {
        return code.compareTo(andere.code);
    }
}
