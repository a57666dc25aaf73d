// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.controle;

/**
 * One row of {@code grip controle} (contract, section 2).
 *
 * @param onderdeel {@code feit:declaratieregel} ..., {@code journaal}, {@code bron} or {@code database}
 * @param rijen fact rows, lines of the journaal, sources
 * @param controlegetal empty where it does not depend on facts only
 * @param heel whether it is what was put in
 * @param toelichting what is wrong, in Dutch; empty when nothing is
 */
public record Onderdeel(String onderdeel, long rijen, String controlegetal, boolean heel, String toelichting) {
    static Onderdeel heel(String onderdeel, long rijen, String controlegetal) {
        return new Onderdeel(onderdeel, rijen, controlegetal, true, "");
    }

    static Onderdeel stuk(String onderdeel, long rijen, String toelichting) {
        return new Onderdeel(onderdeel, rijen, "", false, toelichting);
    }

    /** {@code heel} or {@code stuk}. */
    public String uitkomst() {
        return heel ? "heel" : "stuk";
    }
}
