// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.Map;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsregel;

/** What a document calls a kind of help, by its code. */
record Soortnaam(Naamgeving namen) {
    /** Cost that is in no message, as the forecast calls it. */
    private static final Map<String, String> BUITEN = Map.of(
            "pgb",
            "Persoonsgebonden budget",
            "pgb-jeugd",
            "Persoonsgebonden budget Jeugd",
            "pgb-wmo",
            "Persoonsgebonden budget Wmo",
            "subsidie",
            "Subsidies",
            "wijkteam",
            "Wijkteam",
            "taakgericht",
            "Vast bedrag per jaar",
            "vervoer",
            "Vervoer");

    private static final String ZONDER_SOORT = "begroot ";

    /** A budget of a wet that names no voorziening has a code of its own. */
    static String code(Begrotingsregel regel) {
        return regel.voorziening().isEmpty() ? ZONDER_SOORT + regel.wet() : regel.voorziening();
    }

    String naam(String code) {
        if (code.isEmpty()) {
            return "Nog niet ingedeeld";
        }
        return code.startsWith(ZONDER_SOORT)
                ? "Begroot zonder soort hulp"
                : BUITEN.getOrDefault(code, namen.naam("voorziening", code));
    }
}
