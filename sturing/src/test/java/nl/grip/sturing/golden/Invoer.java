// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.formule.Bereik;
import nl.grip.sturing.maatregel.formule.Formule;

/** The input of a golden case. A name that is not there means that this case is not covered. */
record Invoer(Map<String, Object> velden) {
    /** A case of a shape that the product was not connected to. */
    static final class NietGedekt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NietGedekt(String reden) {
            super(reden);
        }
    }

    boolean heeft(String... namen) {
        return velden.keySet().containsAll(List.of(namen));
    }

    BigDecimal getal(String naam) {
        return velden.get(naam) instanceof BigDecimal g ? g : niet(naam);
    }

    int geheel(String naam) {
        return getal(naam).intValueExact();
    }

    Bedrag bedrag(String naam) {
        return Centen.rond(getal(naam));
    }

    String tekst(String naam) {
        Object waarde = velden.get(naam);
        return waarde == null ? niet(naam) : waarde.toString();
    }

    boolean ja(String naam) {
        return velden.get(naam) instanceof Boolean b ? b : niet(naam);
    }

    List<BigDecimal> lijst(String naam) {
        return objecten(naam).stream()
                .map(o -> o instanceof BigDecimal g ? g : Invoer.<BigDecimal>niet(naam))
                .toList();
    }

    List<?> objecten(String naam) {
        return velden.get(naam) instanceof List<?> l ? l : niet(naam);
    }

    /** The names of the lists of the case. */
    List<String> lijsten() {
        return velden.keySet().stream()
                .filter(naam -> velden.get(naam) instanceof List<?>)
                .toList();
    }

    /** All numbers in the order of the case, without the names that are given. */
    Map<String, BigDecimal> getallenZonder(String... namen) {
        Map<String, BigDecimal> getallen = new LinkedHashMap<>();
        velden.forEach((naam, waarde) -> {
            if (!naam.startsWith("document_") && !List.of(namen).contains(naam) && waarde instanceof BigDecimal g) {
                getallen.put(naam, g);
            }
        });
        return getallen;
    }

    /** A formula of ours over the drivers of the case, calculated as in a measure. */
    BigDecimal formule(String tekst) {
        return formule(tekst, Map.of());
    }

    BigDecimal formule(String tekst, Map<String, BigDecimal> erbij) {
        return Formule.parse(tekst)
                .waarde(naam -> Bereik.of(erbij.containsKey(naam) ? erbij.get(naam) : getal(naam)))
                .laag();
    }

    static <T> T niet(String naam) {
        throw new NietGedekt("geen invoer '" + naam + "' zoals verwacht");
    }
}
