// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

/**
 * Something wrong with what was received: a value, collected, never thrown.
 *
 * @param herkomst where it stands
 * @param code the standard's own rule where it exists ({@code TR358}, {@code CS002}), else {@code GRIP-} and a word
 * @param gevonden what stood there; already masked where it could be personal
 * @param verwacht what should have stood there
 * @param gevolg what it does to the figures
 * @param herstel how to mend it at the source
 * @param bron the document that states the rule
 */
public record Bevinding(
        Herkomst herkomst,
        String code,
        Ernst ernst,
        String gevonden,
        String verwacht,
        String gevolg,
        String herstel,
        String bron) {

    /** Whether the file is refused because of it, or only noted. */
    public enum Ernst {
        WEIGERING("weigering"),
        MELDING("melding");

        private final String code;

        Ernst(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public boolean isWeigering() {
        return ernst == Ernst.WEIGERING;
    }
}
