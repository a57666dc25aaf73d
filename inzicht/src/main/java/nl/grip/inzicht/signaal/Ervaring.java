// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What can be learned at a month end. With two years behind it a month of care is complete after 13 months; with less it is
 * taken to be complete after 6: enough to see that nobody sends anything, not to judge a pace.
 */
record Ervaring(int eerste, Opbrengst lang, Opbrengst kort) {
    private static final int LANG = 13;
    private static final int KORT = 6;
    static final int LANGE_LEERTIJD = 25;
    static final int KORTE_LEERTIJD = 12;

    static Ervaring van(Signaalfeiten feiten, int eerste, int tot) {
        List<Loop> lopend = Loop.van(feiten.lopend());
        return new Ervaring(
                eerste,
                new Opbrengst(LANG, eerste, tot, feiten.ontvangsten(), lopend),
                new Opbrengst(KORT, eerste, tot, feiten.ontvangsten(), lopend));
    }

    /** The first month end at which an aanbieder is looked at. */
    int begin() {
        return eerste + KORTE_LEERTIJD;
    }

    boolean isGenoegVoorTempo(int op) {
        return op >= eerste + LANGE_LEERTIJD;
    }

    Opbrengst opbrengst(int op) {
        return isGenoegVoorTempo(op) ? lang : kort;
    }

    Declaratiepatroon patroon(Aanbiederverloop verloop, int op, IntPredicate verstoord) {
        return Declaratiepatroon.leer(verloop, op, isGenoegVoorTempo(op) ? LANG : KORT, verstoord);
    }
}
