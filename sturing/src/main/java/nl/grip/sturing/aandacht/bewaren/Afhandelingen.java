// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Stuk;
import nl.grip.sturing.aandacht.Afhandeling;
import nl.grip.sturing.aandacht.Afhandeling.Einde;

/** What was decided about signals: a line in the journaal for each decision, and none is ever changed. */
public record Afhandelingen(Archief archief) {
    private static final String SOORT = "afhandeling";

    /** Adds a decision to those about this signal. */
    public void voegToe(String code, Afhandeling afhandeling) {
        synchronized (archief) {
            int nummer = alle().getOrDefault(code, List.of()).size() + 1;
            var kenmerken = Map.of(
                    "code", code,
                    "einde", afhandeling.einde().code(),
                    "door", afhandeling.door(),
                    "op", afhandeling.op().toString(),
                    "reden", afhandeling.reden());
            archief.bewaar(
                    SOORT, code + "/" + nummer, kenmerken, kenmerken.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Per signal, oldest first. */
    public Map<String, List<Afhandeling>> alle() {
        Map<String, List<Afhandeling>> perCode = new TreeMap<>();
        archief.list(SOORT)
                .forEach(stuk -> perCode.computeIfAbsent(veld(stuk, "code"), nieuw -> new ArrayList<>())
                        .add(afhandeling(stuk)));
        return perCode;
    }

    private static Afhandeling afhandeling(Stuk stuk) {
        return new Afhandeling(
                Einde.find(veld(stuk, "einde")).orElseThrow(),
                veld(stuk, "door"),
                LocalDate.parse(veld(stuk, "op")),
                veld(stuk, "reden"));
    }

    private static String veld(Stuk stuk, String naam) {
        return stuk.kenmerken().getOrDefault(naam, "");
    }
}
