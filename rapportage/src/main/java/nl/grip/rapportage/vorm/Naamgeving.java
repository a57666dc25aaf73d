// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;

/**
 * What people call the values in a breakdown.
 *
 * @param perKolom for a column the name of each code; a code without a name is shown itself
 */
public record Naamgeving(Map<String, Map<String, String>> perKolom) {
    private static final String MAAND = "maand";
    /** LDT_Eenheid (iStandaarden 3.2, codelijst WJ756). */
    private static final Map<String, String> EENHEDEN = Map.of(
            "01", "minuten",
            "04", "uren",
            "14", "etmalen",
            "16", "dagdelen",
            "82", "stuks (output)",
            "83", "euro",
            "84", "stuks (inspanning)");

    private static final Map<String, String> KOLOMMEN = Map.of(
            "aandeel_clienten_pct", "duurste procent van de mensen",
            "aantal_voorzieningen", "aantal soorten hulp tegelijk",
            "domein", "wet",
            "verwijzer_agb", "praktijk",
            "vertraging_maanden", "maanden later");

    public Naamgeving {
        perKolom = Map.copyOf(perKolom);
    }

    /** A column or a grootheid as a head: {@code kosten_per_client} becomes Kosten per client. */
    public static String kop(String kolom) {
        var tekst = KOLOMMEN.getOrDefault(kolom, kolom.replace('_', ' '));
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    public String naam(String kolom, String waarde) {
        if (waarde.isEmpty()) {
            return "niet van toepassing";
        }
        if (kolom.equals(MAAND)) {
            return maand(waarde);
        }
        return kolom.equals("eenheid")
                ? EENHEDEN.getOrDefault(waarde, waarde)
                : perKolom.getOrDefault(kolom, Map.of()).getOrDefault(waarde, zonderNaam(kolom, waarde));
    }

    /** Care outside the messages has a word and no code: pgb, subsidie. */
    private static String zonderNaam(String kolom, String waarde) {
        return kolom.equals("voorziening") ? kop(waarde) : waarde;
    }

    private static String maand(String waarde) {
        try {
            var maand = YearMonth.parse(waarde);
            return Notatie.maandKort(maand) + " " + maand.getYear();
        } catch (DateTimeException geenMaand) {
            return waarde;
        }
    }
}
