// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as the golden files write them: numbers, lists, ja/nee and text. */
final class Waarde {
    private static final BigDecimal TOLERANTIE = new BigDecimal("0.000001");

    private Waarde() {}

    static Map<String, Object> paren(String tekst) {
        Map<String, Object> paren = new LinkedHashMap<>();
        for (String paar : tekst.split("\\|")) {
            String[] delen = paar.split("=", 2);
            if (delen.length == 2) {
                paren.put(delen[0].strip(), lees(delen[1].strip()));
            }
        }
        return paren;
    }

    private static Object lees(String tekst) {
        if (tekst.startsWith("[") && tekst.endsWith("]")) {
            List<Object> lijst = new ArrayList<>();
            for (String deel : tekst.substring(1, tekst.length() - 1).split(",")) {
                lijst.add(lees(deel.strip()));
            }
            return lijst;
        }
        if (tekst.equals("ja") || tekst.equals("nee")) {
            return tekst.equals("ja");
        }
        return tekst.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(tekst) : tekst;
    }

    static boolean gelijk(Object verwacht, Object berekend) {
        if (verwacht instanceof BigDecimal v && berekend instanceof BigDecimal b) {
            BigDecimal ruimte = v.abs().max(BigDecimal.ONE).multiply(TOLERANTIE);
            return v.subtract(b).abs().compareTo(ruimte) <= 0;
        }
        if (verwacht instanceof List<?> v && berekend instanceof List<?> b) {
            return v.size() == b.size()
                    && java.util.stream.IntStream.range(0, v.size()).allMatch(i -> gelijk(v.get(i), b.get(i)));
        }
        return kern(verwacht).equals(kern(berekend));
    }

    /** Of a text what stands before " - "; the rest is a paraphrase that may be worded otherwise. */
    private static Object kern(Object waarde) {
        return waarde instanceof String tekst ? tekst.split(" - ")[0] : String.valueOf(waarde);
    }
}
