// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.grip.inzicht.signaal.Signaal.Soort;

/**
 * What one made-up municipality says of its signals.
 *
 * @param wat a kind that was planted, or {@link #VALS}
 * @param geteld what was said in time; of a change of pace in cents of turnover, else in pieces. Of {@link #VALS}: how many
 *     signals are about nothing
 * @param van what could be said; of {@link #VALS}: aanbieder-years that were watched
 */
record Signaalregel(Prognoseproef proef, String wat, double geteld, double van) {
    static final String VALS = "vals";
    private static final List<String> KOLOMMEN = List.of("scenario", "volgnummer", "wat", "geteld", "van");

    static Werkboek<Signaalregel> boek(Path bestand) throws IOException {
        return Werkboek.open(bestand, KOLOMMEN, Signaalregel::rij, Signaalregel::of);
    }

    static Signaalregel gepland(Prognoseproef proef, Soort soort, double geteld, double van) {
        return new Signaalregel(proef, soort.code(), geteld, van);
    }

    private static Signaalregel of(NamedCsvRecord rij) {
        var proef = new Prognoseproef(rij.getField("scenario"), Integer.parseInt(rij.getField("volgnummer")));
        return new Signaalregel(
                proef,
                rij.getField("wat"),
                Double.parseDouble(rij.getField("geteld")),
                Double.parseDouble(rij.getField("van")));
    }

    private List<String> rij() {
        return List.of(
                proef.scenario(), String.valueOf(proef.volgnummer()), wat, String.valueOf(geteld), String.valueOf(van));
    }
}
