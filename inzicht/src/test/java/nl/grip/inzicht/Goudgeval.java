// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the golden files: a figure that a municipal document prints, or that follows from it.
 *
 * @param status NIET: the document contradicts itself; then what it prints must clash with what is computed
 */
record Goudgeval(
        String id,
        String vermogen,
        String bewerking,
        Map<String, String> invoer,
        Map<String, String> verwacht,
        Map<String, String> document,
        String stap,
        String status) {
    private static final BigDecimal RUIMTE = new BigDecimal("0.000001");

    /** A case that the product does not compute; never a case that passes. */
    static final class NietGedekt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NietGedekt(String reden) {
            super(reden);
        }
    }

    static Goudgeval parse(String regel) {
        String[] v = regel.split(";", -1);
        return new Goudgeval(v[0], v[1], v[3], paren(v[6]), paren(v[9]), paren(v[10]), v[11], v[12]);
    }

    private static Map<String, String> paren(String tekst) {
        Map<String, String> paren = new LinkedHashMap<>();
        Arrays.stream(tekst.split("\\|"))
                .map(paar -> paar.split("=", 2))
                .filter(paar -> paar.length == 2)
                .forEach(paar -> paren.put(paar[0].strip(), paar[1].strip()));
        return paren;
    }

    BigDecimal getal(String naam) {
        return new BigDecimal(tekst(naam));
    }

    int geheel(String naam) {
        return getal(naam).intValueExact();
    }

    String tekst(String naam) {
        return Optional.ofNullable(invoer.get(naam)).orElseThrow(() -> new NietGedekt("geen invoer " + naam));
    }

    List<String> lijst(String naam) {
        String tekst = tekst(naam);
        return Arrays.stream(tekst.substring(1, tekst.length() - 1).split(","))
                .map(String::strip)
                .toList();
    }

    List<BigDecimal> getallen(String naam) {
        return lijst(naam).stream().map(BigDecimal::new).toList();
    }

    static boolean gelijk(String verwacht, BigDecimal berekend) {
        BigDecimal v = new BigDecimal(verwacht);
        return v.subtract(berekend).abs().compareTo(ruimte(v)) <= 0;
    }

    /** Half a step is rounding; everything else clashes with what the document prints. */
    boolean botst(String gedrukt, BigDecimal berekend) {
        BigDecimal halveStap = stap.isEmpty() ? BigDecimal.ZERO : new BigDecimal(stap).divide(BigDecimal.valueOf(2));
        return new BigDecimal(gedrukt).subtract(berekend).abs().compareTo(halveStap.add(ruimte(berekend))) > 0;
    }

    private static BigDecimal ruimte(BigDecimal waarde) {
        return waarde.abs().max(BigDecimal.ONE).multiply(RUIMTE);
    }
}
