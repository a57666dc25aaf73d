// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoort.Inhoud;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.kopie.Databankkopie.Keuze;

/** All rows but those of the persons to remove; in every other text their BSN becomes nine stars. */
record Rijkeuze(Opdracht opdracht) implements Keuze {
    private static final Set<String> BEHEERTEKSTEN =
            Set.of("bestand", "identificatie", "afzender", "reden", "plaats", "gevonden", "verwacht");

    @Override
    public String select(String tabel, List<String> kolommen) {
        String waarden = kolommen.stream()
                .map(kolom -> isTekst(tabel, kolom) ? gemaskeerd(kolom) : kolom)
                .collect(Collectors.joining(", "));
        return "SELECT " + waarden + " FROM " + tabel
                + (kolommen.contains("client") ? " WHERE NOT coalesce(" + weg(kolommen) + ", false)" : "");
    }

    /** Holds for the rows that go, in a table with these columns. */
    String weg(List<String> kolommen) {
        String domein = kolommen.contains("domein") ? "domein" : "'" + Dossier.GEEN_WET + "'";
        return "(client, " + domein + ") IN ("
                + opdracht.dossiers().stream()
                        .map(dossier -> "('" + dossier.client() + "', '" + dossier.domein() + "')")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String gemaskeerd(String kolom) {
        Set<String> bsns = opdracht.masker().bsns();
        return bsns.isEmpty()
                ? kolom
                : "regexp_replace(" + kolom + ", '" + String.join("|", bsns) + "', '*********', 'g')";
    }

    private static boolean isTekst(String tabel, String kolom) {
        return tabel.startsWith("feit.") ? feitteksten(tabel).anyMatch(kolom::equals) : BEHEERTEKSTEN.contains(kolom);
    }

    private static Stream<String> feitteksten(String tabel) {
        return Feitsoorten.get(tabel.substring("feit.".length())).kolommen().stream()
                .filter(kolom -> kolom.inhoud() == Inhoud.TEKST)
                .map(Feitsoort.Kolom::naam);
    }
}
