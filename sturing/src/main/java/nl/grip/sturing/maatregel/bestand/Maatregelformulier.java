// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.grip.sturing.maatregel.Maatregel;

/** A measure as fields of a form and, for what is calculated, a sheet of YAML. */
public final class Maatregelformulier {
    /** The fields, by the key in the file. */
    public static final List<String> VELDEN = List.of(
            "id",
            "naam",
            "omschrijving",
            "domein",
            "doel",
            "staat",
            "categorie",
            "speerpunt",
            "uitzonderingsgrond",
            "eigenaar",
            "risico",
            "reden");

    private Maatregelformulier() {}

    /** What stands in each field; empty text when nothing does. */
    public static Map<String, String> velden(Maatregel maatregel) {
        Map<String, Object> blad = Maatregelschrijver.blad(maatregel);
        Map<String, String> velden = new LinkedHashMap<>();
        VELDEN.forEach(naam -> velden.put(naam, String.valueOf(blad.getOrDefault(naam, ""))));
        return velden;
    }

    /** The rest of the measure, as it is written in its file. */
    public static String rekenblad(Maatregel maatregel) {
        Map<String, Object> blad = Maatregelschrijver.blad(maatregel);
        blad.keySet().removeAll(VELDEN);
        return blad.isEmpty() ? "" : Maatregelschrijver.dump(blad);
    }

    /** The file of both; the sheet comes first, so that its lines keep their numbers. */
    public static String bestand(Map<String, String> velden, String rekenblad) {
        Map<String, Object> blad = new LinkedHashMap<>();
        VELDEN.forEach(naam -> Maatregelschrijver.voegToe(
                blad, naam, velden.getOrDefault(naam, "").strip()));
        String blok = rekenblad.replace("\r\n", "\n").stripTrailing();
        return (blok.isEmpty() ? "" : blok + "\n") + (blad.isEmpty() ? "" : Maatregelschrijver.dump(blad));
    }
}
