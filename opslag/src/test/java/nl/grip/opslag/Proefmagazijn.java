// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.inlezen.Aanvoer;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Voortgang;

/** A store on a test's own disk, with files that exist only in memory. */
final class Proefmagazijn implements AutoCloseable {
    static final Instellingen KLEIN =
            new Instellingen(256, 1, Instellingen.standaard().klok());

    private final Magazijn magazijn;

    Proefmagazijn(Path map) {
        this.magazijn = Magazijn.open(map, KLEIN);
    }

    Magazijn magazijn() {
        return magazijn;
    }

    Inleesregel leest(String naam, String inhoud) {
        return leest(Map.of(naam, inhoud)).get(0);
    }

    List<Inleesregel> leest(Map<String, String> bestanden) {
        return leest(ontvanger -> bestanden.forEach((naam, inhoud) -> ontvanger.bestand(
                Bronbestand.of(naam, LocalDate.of(2026, 7, 8), inhoud.getBytes(StandardCharsets.UTF_8)))));
    }

    List<Inleesregel> leest(Aanvoer aanvoer) {
        List<Inleesregel> regels = new ArrayList<>();
        leest(aanvoer, regels::add);
        return regels;
    }

    void leest(Aanvoer aanvoer, Consumer<Inleesregel> regels) {
        magazijn.inlezer(Nepbericht::lees, Leesinstellingen.STANDAARD).lees(aanvoer, regels, Voortgang.GEEN);
    }

    /** Files in the order given: name, content, name, content ... */
    static Map<String, String> bestanden(String... namenEnInhoud) {
        Map<String, String> bestanden = new LinkedHashMap<>();
        for (int i = 0; i < namenEnInhoud.length; i += 2) {
            bestanden.put(namenEnInhoud[i], namenEnInhoud[i + 1]);
        }
        return bestanden;
    }

    Object waarde(String sql) {
        return magazijn.vragen().stel(sql, Map.of()).rijen().get(0).get(0);
    }

    List<List<Object>> rijen(String sql) {
        return magazijn.vragen().stel(sql, Map.of()).rijen();
    }

    @Override
    public void close() {
        magazijn.close();
    }
}
