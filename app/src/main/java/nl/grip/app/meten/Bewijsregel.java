// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one made-up municipality says of one question, beside what is true.
 *
 * @param waarPct by how much the measure really changed cost; 0 when there was none
 * @param meetbaar whether an answer was given; the three figures are 0 when not
 */
public record Bewijsregel(
        long zaad, Vraag vraag, double waarPct, boolean meetbaar, double effectPct, double laagPct, double hoogPct) {
    private static final List<String> KOLOMMEN =
            List.of("zaad", "vraag", "waar_pct", "meetbaar", "effect_pct", "laag_pct", "hoog_pct");

    /** What was asked, and of which municipality. */
    public enum Vraag {
        /** A measure in half of the wijken, laid beside the others. */
        VERGELIJKING,
        /** The same without a measure: whatever is found is a false alarm. */
        VERGELIJKING_ZONDER,
        /** The measure in every wijk, laid beside the time before. */
        REEKS,
        /** The same without a measure. */
        REEKS_ZONDER
    }

    static Werkboek<Bewijsregel> boek(Path bestand) throws IOException {
        return Werkboek.open(bestand, KOLOMMEN, Bewijsregel::rij, Bewijsregel::of);
    }

    private static Bewijsregel of(NamedCsvRecord rij) {
        return new Bewijsregel(
                Long.parseLong(rij.getField("zaad")),
                Vraag.valueOf(rij.getField("vraag")),
                Double.parseDouble(rij.getField("waar_pct")),
                Boolean.parseBoolean(rij.getField("meetbaar")),
                Double.parseDouble(rij.getField("effect_pct")),
                Double.parseDouble(rij.getField("laag_pct")),
                Double.parseDouble(rij.getField("hoog_pct")));
    }

    private List<String> rij() {
        return List.of(
                String.valueOf(zaad),
                vraag.name(),
                String.valueOf(waarPct),
                String.valueOf(meetbaar),
                String.valueOf(effectPct),
                String.valueOf(laagPct),
                String.valueOf(hoogPct));
    }

    /** Whether the truth lies within the interval. */
    public boolean isGedekt() {
        return laagPct <= waarPct && waarPct <= hoogPct;
    }

    /** Whether 0 lies outside the interval. */
    public boolean isAangetoond() {
        return meetbaar && (laagPct > 0 || hoogPct < 0);
    }
}
