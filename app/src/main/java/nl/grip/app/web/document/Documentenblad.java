// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.soort.Rapportsoort;
import nl.grip.rapportage.uitvoer.Stukvorm;
import nl.grip.rapportage.vorm.Notatie;

/**
 * The documents that this role may have made.
 *
 * @param peildatum the day whose knowledge is in them
 */
public record Documentenblad(String titel, String peildatum, List<Document> documenten) {
    private static final String ROUTE = "/documenten/{soort}/{bestand}";

    public Documentenblad {
        documenten = List.copyOf(documenten);
    }

    /**
     * @param adressen per form (pdf, html, xlsx) where it is; empty when something must be chosen first
     * @param keuze code and name of what can be chosen; empty when nothing need be
     */
    public record Document(
            String code,
            String titel,
            String voorWie,
            String inhoud,
            Map<String, String> adressen,
            Map<String, String> keuze) {
        public Document {
            adressen = java.util.Collections.unmodifiableMap(new TreeMap<>(adressen));
            keuze = java.util.Collections.unmodifiableMap(new TreeMap<>(keuze));
        }
    }

    /** Whether the table of roles gives this document to who looks. */
    static boolean mag(Bezoek bezoek, Rapportsoort soort) {
        return bezoek.mag(ROUTE) && bezoek.tabel().mag(bezoek.rol(), ROUTE, soort.code());
    }

    static Documentenblad van(Bezoek bezoek, Rapportbron bron) {
        var documenten = Arrays.stream(Rapportsoort.values())
                .filter(soort -> mag(bezoek, soort))
                .map(soort -> document(soort, bron))
                .toList();
        return new Documentenblad(
                "Documenten om mee te nemen",
                Notatie.datum(bron.peildatum(Optional.empty()).datum()),
                documenten);
    }

    private static Document document(Rapportsoort soort, Rapportbron bron) {
        Map<String, String> adressen = new TreeMap<>();
        Arrays.stream(Stukvorm.values())
                .forEach(vorm -> adressen.put(
                        vorm.uitgang(), "/documenten/" + soort.code() + "/" + soort.code() + "." + vorm.uitgang()));
        return new Document(
                soort.code(),
                soort.titel(),
                soort.voorWie(),
                soort.inhoud(),
                adressen,
                soort.overAanbieder() ? bron.namen().perKolom().getOrDefault("aanbieder", Map.of()) : Map.of());
    }
}
