// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One cell as it stood in the file: a text in a csv; a text, a number or something else in an xlsx. */
sealed interface Cel {
    record Tekst(String tekst) implements Cel {
        @Override
        public String toon() {
            return tekst;
        }
    }

    /** A number of a spreadsheet, which may also stand for a day. */
    record Getal(BigDecimal getal, Optional<LocalDate> dag) implements Cel {
        @Override
        public String toon() {
            return getal.toPlainString();
        }
    }

    /** A formula, an error or a truth value: never taken for what it shows. */
    record Anders(String soort) implements Cel {
        @Override
        public String toon() {
            return soort;
        }
    }

    /** What stood there, to show in a finding. */
    String toon();

    default boolean isLeeg() {
        return this instanceof Tekst tekst && tekst.tekst().isBlank();
    }

    /** @param regel line of a csv, row of an xlsx, from 1 */
    record Rij(int regel, List<Cel> cellen) {
        boolean isLeeg() {
            return cellen.stream().allMatch(Cel::isLeeg);
        }
    }
}
