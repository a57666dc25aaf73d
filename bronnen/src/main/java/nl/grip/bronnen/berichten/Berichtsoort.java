// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.List;
import java.util.Locale;
import nl.grip.basis.Domein;

/**
 * One kind of message of one release, a row of {@code berichten.csv}.
 *
 * @param soort {@code WMO323}
 * @param structuur name of the list with its elements, shared by both domains where they are equal
 * @param berichtcodes COD002, fixed in the header; a 303 or 304 has one for a declaratie and one for a factuur
 * @param standaard {@code iwmo} or {@code ijw}: part of the namespaces
 * @param kop where the header names sender, message and date
 * @param geld the column whose sum is the amount of the file ({@code declaratieregel.bedrag}); empty when it has none
 */
record Berichtsoort(
        String soort,
        Domein domein,
        String release,
        String structuur,
        List<String> berichtcodes,
        String standaard,
        Berichtkop kop,
        String geld) {
    String namespace() {
        return stam() + soort.toLowerCase(Locale.ROOT) + "/schema";
    }

    /** Of the children of shared types (CDT_). */
    String basisnamespace() {
        return stam() + "basisschema/schema";
    }

    private String stam() {
        return "http://www.istandaarden.nl/" + standaard + "/" + release.replace('.', '_') + "/";
    }

    /** Folder of the lists of this release. */
    String map() {
        return "berichten/" + release + "/";
    }

    String versie() {
        return release.substring(0, release.indexOf('.'));
    }

    String subversie() {
        return release.substring(release.indexOf('.') + 1);
    }
}
