// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import org.jspecify.annotations.Nullable;

/**
 * An xs:time without time zone (pattern {@code [^Z+-]+}), kept as text that sorts by time: 24:00:00 stays, and comes
 * after every other moment of its day; zeros at the end of a fraction go.
 */
record Tijd() implements Waardetype {
    @Override
    public @Nullable Object lees(Tekens tekens) {
        int begin = tekens.begin();
        int einde = tekens.einde();
        if (einde - begin < 8 || tekens.op(begin + 2) != ':' || tekens.op(begin + 5) != ':') {
            return null;
        }
        long uur = tekens.cijfers(begin, begin + 2);
        long minuut = tekens.cijfers(begin + 3, begin + 5);
        long seconde = tekens.cijfers(begin + 6, begin + 8);
        int zonderNullen = zonderNullen(tekens, begin + 8, einde);
        boolean past = isFractie(tekens, begin + 8, einde)
                && (bestaat(uur, minuut, seconde) || isEindeVanDag(uur, minuut, seconde, zonderNullen - begin));
        return past ? tekens.tekst(begin, zonderNullen) : null;
    }

    private static boolean bestaat(long uur, long minuut, long seconde) {
        return uur >= 0 && uur < 24 && minuut >= 0 && minuut < 60 && seconde >= 0 && seconde < 60;
    }

    private static boolean isEindeVanDag(long uur, long minuut, long seconde, int lengte) {
        return uur == 24 && minuut == 0 && seconde == 0 && lengte == 8;
    }

    private static boolean isFractie(Tekens tekens, int van, int tot) {
        if (van == tot) {
            return true;
        }
        for (int i = van + 1; i < tot; i++) {
            if (tekens.op(i) < '0' || tekens.op(i) > '9') {
                return false;
            }
        }
        return tekens.op(van) == '.' && tot - van > 1;
    }

    private static int zonderNullen(Tekens tekens, int van, int tot) {
        int einde = tot;
        while (einde > van && (tekens.op(einde - 1) == '0' || tekens.op(einde - 1) == '.')) {
            einde--;
        }
        return einde;
    }

    @Override
    public String verwacht() {
        return "een tijd (uu:mm:ss) zonder tijdzone";
    }
}
