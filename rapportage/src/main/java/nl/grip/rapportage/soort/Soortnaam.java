// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsregel;

/** What a document calls a kind of help, by its code. */
record Soortnaam(Naamgeving namen) {
    private static final String ZONDER_SOORT = "begroot ";

    /** A budget of a wet that names no voorziening has a code of its own. */
    static String code(Begrotingsregel regel) {
        return regel.voorziening().isEmpty() ? ZONDER_SOORT + regel.wet() : regel.voorziening();
    }

    /** All help of a wet. */
    static String vanWet(String domein) {
        return switch (domein) {
            case "Jeugd" -> "Jeugdhulp";
            case "Wmo" -> "Hulp uit de Wmo";
            default -> "Voor geen van beide wetten apart (subsidie, overig)";
        };
    }

    String naam(String code) {
        if (code.isEmpty()) {
            return "Nog niet ingedeeld";
        }
        return code.startsWith(ZONDER_SOORT) ? "Begroot zonder soort hulp" : namen.naam("voorziening", code);
    }
}
