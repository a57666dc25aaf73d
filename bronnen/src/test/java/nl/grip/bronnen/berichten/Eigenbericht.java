// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;

/** Made-up messages of our own, and what the reader makes of them. */
final class Eigenbericht {
    static final List<String> SOORTEN = List.of("WMO301", "WMO323", "WMO325", "JW301", "JW323", "JW325");

    private static final Map<String, String> CODES =
            Map.of("WMO301", "414", "WMO323", "484", "WMO325", "485", "JW301", "436", "JW323", "490", "JW325", "491");

    static final Pseudonimisering HERKENBAAR = new Pseudonimisering() {
        @Override
        public String client(String bsn) {
            return "client-" + bsn.substring(6);
        }

        @Override
        public String postcode(String postcode) {
            return "postcode-" + postcode;
        }
    };

    /** What a file gave. */
    record Gelezen(Oordeel oordeel, List<Feitrij> rijen) {
        List<Feitrij> rijen(String feit) {
            return rijen.stream().filter(rij -> rij.soort().naam().equals(feit)).toList();
        }

        List<String> codes() {
            return oordeel.bevindingen().stream().map(b -> b.code()).toList();
        }
    }

    private Eigenbericht() {}

    static String tekst(String soort) {
        boolean wmo = soort.startsWith("WMO");
        var stam = "http://www.istandaarden.nl/" + (wmo ? "iwmo" : "ijw") + "/3_2/";
        return sjabloon(soort.substring(soort.length() - 3))
                .replace("${bericht}", stam + soort.toLowerCase(Locale.ROOT) + "/schema")
                .replace("${basis}", stam + "basisschema/schema")
                .replace("${code}", CODES.get(soort))
                .replace("${categorie}", wmo ? "02" : "45");
    }

    static Gelezen lees(String tekst) {
        return lees("in/a.xml", tekst.getBytes(StandardCharsets.UTF_8), Leesinstellingen.STANDAARD);
    }

    static Gelezen lees(byte[] inhoud) {
        return lees("in/a.xml", inhoud, Leesinstellingen.STANDAARD);
    }

    static Gelezen lees(String naam, byte[] inhoud, Leesinstellingen instellingen) {
        var rijen = new ArrayList<Feitrij>();
        var bestand = Bronbestand.of(naam, LocalDate.of(2026, 4, 1), inhoud);
        return new Gelezen(new Bronlezer(HERKENBAAR, instellingen).lees(bestand, rijen::add), rijen);
    }

    private static String sjabloon(String nummer) {
        try (var bron = Eigenbericht.class.getResourceAsStream(nummer + ".xml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
