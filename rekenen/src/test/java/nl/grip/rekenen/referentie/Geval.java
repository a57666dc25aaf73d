// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One expected number. */
record Geval(
        String dataset,
        String methode,
        String opties,
        String grootheid,
        String sleutel,
        double verwacht,
        double tolerantie) {
    /** Below this size an expectation is compared by difference, not by ratio. */
    private static final double NUL = 1e-9;

    static Geval van(NamedCsvRecord rij) {
        return new Geval(
                rij.getField("dataset"),
                rij.getField("methode"),
                rij.getField("opties"),
                rij.getField("grootheid"),
                rij.getField("sleutel"),
                Double.parseDouble(rij.getField("verwacht")),
                Double.parseDouble(rij.getField("tol_rel")));
    }

    boolean klopt(double waarde) {
        double schaal = Math.abs(verwacht) < NUL ? 1 : Math.abs(verwacht);
        return Math.abs(waarde - verwacht) <= tolerantie * schaal;
    }

    record Vraag(String dataset, String methode, String opties) {}

    Vraag vraag() {
        return new Vraag(dataset, methode, opties);
    }
}
