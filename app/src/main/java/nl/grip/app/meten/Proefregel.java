// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;

/**
 * One scored forecast of a municipality with known truth, as it stands in the work file. Amounts in cents.
 *
 * @param onderdeel part of the forecast, or {@code totaal}
 */
record Proefregel(Prognoseproef proef, String onderdeel, Toetsregel toets) {
    private static final List<String> KOLOMMEN = List.of(
            "scenario",
            "volgnummer",
            "jaar",
            "peildatum",
            "regel",
            "onderdeel",
            "verwacht",
            "werkelijk",
            "p025",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p975",
            "intervalscore80",
            "crps");
    private static final int EERSTE_KWANTIEL = KOLOMMEN.indexOf("p025");

    static Werkboek<Proefregel> boek(Path bestand) throws IOException {
        return Werkboek.open(bestand, KOLOMMEN, Proefregel::rij, Proefregel::of);
    }

    private List<String> rij() {
        List<String> uit = new ArrayList<>(List.of(
                proef.scenario(),
                String.valueOf(proef.volgnummer()),
                String.valueOf(toets.jaar()),
                toets.peildatum().toString(),
                toets.regel(),
                onderdeel,
                String.valueOf(toets.verwacht()),
                String.valueOf(toets.werkelijk())));
        toets.kwantielen().forEach(k -> uit.add(String.valueOf(k)));
        uit.add(String.valueOf(toets.intervalscore80()));
        uit.add(String.valueOf(toets.crps()));
        return uit;
    }

    private static Proefregel of(NamedCsvRecord rij) {
        var kwantielen = Stream.iterate(EERSTE_KWANTIEL, k -> k + 1)
                .limit(Toetsregel.KANSEN.size())
                .map(k -> Long.parseLong(rij.getField(k)))
                .toList();
        var toets = new Toetsregel(
                Integer.parseInt(rij.getField("jaar")),
                LocalDate.parse(rij.getField("peildatum")),
                Toetsregel.TOTAAL,
                rij.getField("regel"),
                Long.parseLong(rij.getField("verwacht")),
                Long.parseLong(rij.getField("werkelijk")),
                kwantielen,
                Double.parseDouble(rij.getField("intervalscore80")),
                Double.parseDouble(rij.getField("crps")));
        var proef = new Prognoseproef(rij.getField("scenario"), Integer.parseInt(rij.getField("volgnummer")));
        return new Proefregel(proef, rij.getField("onderdeel"), toets);
    }
}
