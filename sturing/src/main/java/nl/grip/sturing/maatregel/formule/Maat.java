// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

/**
 * The unit of a part of a formula.
 *
 * @param kaal made of numbers only, so that it still has to get its unit from what it belongs to
 * @param nul the number 0, which fits every unit
 */
record Maat(Eenheid eenheid, boolean kaal, boolean nul) {
    static Maat of(Eenheid eenheid) {
        return new Maat(eenheid, false, false);
    }

    static Maat kaal(boolean nul) {
        return new Maat(Eenheid.GEEN, true, nul);
    }

    /** Adding and comparing ask for the same unit. */
    Maat zelfde(Maat andere, String bewerking) {
        if (nul) {
            return andere;
        }
        if (!andere.nul && !eenheid.equals(andere.eenheid)) {
            throw new Formulefout("eenheden passen niet: " + eenheid + " " + bewerking + " " + andere.eenheid);
        }
        return new Maat(eenheid, kaal && andere.kaal, false);
    }

    Maat maal(Maat andere) {
        return new Maat(eenheid.maal(andere.eenheid), kaal && andere.kaal, false);
    }

    Maat gedeeldDoor(Maat andere) {
        return new Maat(eenheid.gedeeldDoor(andere.eenheid), kaal && andere.kaal, false);
    }
}
