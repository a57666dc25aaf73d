// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an element stands: {@code Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]}, local names. */
record Elementpad(List<Stap> stappen) {
    private static final Pattern STAP = Pattern.compile("([^\\[\\]]+)(?:\\[(\\d+)\\])?");

    /** One level down; {@code positie} counts elements of the same name, from 1. */
    record Stap(String naam, int positie) {
        private static Stap parse(String tekst) {
            Matcher stap = STAP.matcher(tekst);
            if (!stap.matches()) {
                throw new IllegalArgumentException("Geen plaats in een bericht: " + tekst);
            }
            return new Stap(stap.group(1), stap.group(2) == null ? 1 : Integer.parseInt(stap.group(2)));
        }
    }

    static Elementpad parse(String plaats) {
        return new Elementpad(Arrays.stream(plaats.split("/")).map(Stap::parse).toList());
    }

    int lengte() {
        return stappen.size();
    }

    boolean is(int diepte, String naam, int positie) {
        return diepte < lengte() && stappen.get(diepte).equals(new Stap(naam, positie));
    }
}
