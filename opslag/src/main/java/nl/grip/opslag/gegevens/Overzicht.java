// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.gegevens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.opslag.vraag.Rijverwerker;
import nl.grip.opslag.vraag.Vragen;

/** A list of what is in the store (contract section 2); its columns are those of its SQL file. */
public enum Overzicht {
    /** Every file that was seen, with what became of it. */
    BESTANDEN(List.of(
            "bestand",
            "sha256",
            "soort",
            "release",
            "afzender",
            "ontvangen_op",
            "ontvangen_bron",
            "rijen",
            "aanvaard",
            "geweigerd",
            "bedrag",
            "uitkomst",
            "reden",
            "gelezen_op")),
    /** Everything that was wrong with a file, and how to mend it. */
    BEVINDINGEN(List.of(
            "bestand", "regel", "plaats", "code", "ernst", "gevonden", "verwacht", "gevolg", "herstel", "bron")),
    /** What kept files out. */
    WEIGERINGEN(List.of("bestand", "regel", "gevonden", "verwacht", "herstel")),
    /** How much of each kind was seen, and what became of it. */
    SAMENVATTING(List.of("soort", "uitkomst", "bestanden", "rijen", "bedrag", "eerste", "laatste")),
    /** What was wrong, kind by kind, with the first place where it stands. */
    BEVINDINGEN_PER_CODE(
            List.of("ernst", "code", "gevolg", "herstel", "bron", "keren", "bestand", "regel", "gevonden", "verwacht"));

    private final List<String> kolommen;

    Overzicht(List<String> kolommen) {
        this.kolommen = kolommen;
    }

    public List<String> kolommen() {
        return kolommen;
    }

    /** Gives the rows one by one, sorted. */
    public void vraag(Vragen vragen, Rijverwerker verwerker) {
        vragen.stroom(sql(), Map.of(), verwerker);
    }

    private String sql() {
        String naam = name().toLowerCase(java.util.Locale.ROOT) + ".sql";
        try (InputStream bron = Objects.requireNonNull(Overzicht.class.getResourceAsStream(naam))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
