// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import org.jspecify.annotations.Nullable;

/** An xs:integer between bounds: a sign and leading zeros are allowed, white space around it does not count. */
record Geheel(long laagste, long hoogste, String toelichting) implements Waardetype {
    @Override
    public @Nullable Object lees(Tekens tekens) {
        int begin = tekens.begin();
        int einde = tekens.einde();
        boolean min = begin < einde && tekens.op(begin) == '-';
        if (begin < einde && (min || tekens.op(begin) == '+')) {
            begin++;
        }
        long getal = tekens.cijfers(zonderNullen(tekens, begin, einde), einde);
        boolean past = getal >= 0 && (min ? -getal >= laagste : getal >= laagste && getal <= hoogste);
        return past ? Long.valueOf(min ? -getal : getal) : null;
    }

    private static int zonderNullen(Tekens tekens, int begin, int einde) {
        while (begin < einde - 1 && tekens.op(begin) == '0') {
            begin++;
        }
        return begin;
    }

    @Override
    public String verwacht() {
        var getal = "een geheel getal van " + laagste + " tot en met " + hoogste;
        return toelichting.isEmpty() ? getal : getal + " (" + toelichting + ")";
    }
}
