// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import nl.grip.bronnen.Lijst;

/**
 * Where the header of a message says who sent it, under which number and when, a row of {@code koppen.csv}. A retour
 * repeats the header of what it answers and adds its own number and date (IV028).
 */
record Berichtkop(String afzender, String identificatie, String dagtekening) {
    static Berichtkop get(String naam) {
        return Lijst.lees("berichten/koppen.csv").stream()
                .filter(rij -> rij.get("kop").equals(naam))
                .map(rij -> new Berichtkop(rij.get("afzender"), rij.get("identificatie"), rij.get("dagtekening")))
                .findFirst()
                .orElseThrow();
    }
}
