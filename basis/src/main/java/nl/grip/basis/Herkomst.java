// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

/**
 * Where something stands in what was received.
 *
 * @param bestand path as given; inside an archive {@code a.zip!/b.xml}, inside an envelope {@code a.xml!/bericht}
 * @param regel line from 1 (xml: of the start tag; csv: line of the row; xlsx: row); 0 when it concerns the file as a
 *     whole
 * @param plaats element path with positions, or column name; empty when it concerns the file as a whole
 */
public record Herkomst(String bestand, long regel, String plaats) {
    public static Herkomst ofBestand(String bestand) {
        return new Herkomst(bestand, 0, "");
    }
}
