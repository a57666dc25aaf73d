// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.vorm;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What people call the values in a breakdown.
 *
 * @param perKolom for a column the name of each code; a code without a name is shown itself
 */
public record Naamgeving(Map<String, Map<String, String>> perKolom) {
    private static final String MAAND = "maand";
    private static final String LEEFTIJD = "leeftijd";
    /** Of who was not referred, or by whom is not known, as of the kind of verwijzer. */
    private static final String PRAKTIJK = "verwijzer_agb";

    private static final String STAPEL = "aantal_voorzieningen";
    /** The columns whose codes are those of the standard: LDT_Eenheid (WJ756), the kind of verwijzer (COD327) and why help
     * stopped, of each wet apart (JZ588, WMO588). */
    private static final Map<String, Map<String, String>> CODELIJSTEN = Map.of(
            "eenheid",
            Map.of(
                    "01", "minuten",
                    "04", "uren",
                    "14", "etmalen",
                    "16", "dagdelen",
                    "82", "stuks (output)",
                    "83", "euro",
                    "84", "stuks (inspanning)"),
            "vorm",
            Map.of("zin", "in natura"),
            "verwijzer",
            Map.of(
                    "01", "gemeente",
                    "02", "huisarts",
                    "03", "jeugdarts",
                    "04", "gecertificeerde instelling",
                    "05", "medisch specialist",
                    "06", "zelf of niemand",
                    "08", "rechter of justitie"),
            "reden-Jeugd",
            Map.ofEntries(
                    Map.entry("02", "overlijden"),
                    Map.entry("20", "tijdelijk gestopt"),
                    Map.entry("31", "volgens plan"),
                    Map.entry("32", "client wilde stoppen"),
                    Map.entry("33", "aanbieder wilde stoppen"),
                    Map.entry("34", "samen besloten"),
                    Map.entry("35", "iets van buiten"),
                    Map.entry("36", "gemeente besloot"),
                    Map.entry("37", "hulp is gewijzigd"),
                    Map.entry("38", "naar andere aanbieder"),
                    Map.entry("39", "naar andere wet")),
            "reden-Wmo",
            Map.ofEntries(
                    Map.entry("02", "overlijden"),
                    Map.entry("19", "volgens plan"),
                    Map.entry("20", "tijdelijk gestopt"),
                    Map.entry("21", "client wilde stoppen"),
                    Map.entry("22", "aanbieder wilde stoppen"),
                    Map.entry("23", "samen besloten"),
                    Map.entry("31", "verhuizing"),
                    Map.entry("36", "gemeente besloot"),
                    Map.entry("37", "hulp is gewijzigd"),
                    Map.entry("38", "naar andere aanbieder"),
                    Map.entry("39", "naar andere wet")));

    /** Cost that is in no message, as the forecast calls it. */
    private static final Map<String, String> BUITEN_BERICHTEN = Map.of(
            "pgb", "Persoonsgebonden budget",
            "pgb-jeugd", "Persoonsgebonden budget Jeugd",
            "pgb-wmo", "Persoonsgebonden budget Wmo",
            "subsidie", "Subsidies",
            "wijkteam", "Wijkteam",
            "taakgericht", "Vast bedrag per jaar",
            "vervoer", "Vervoer");

    private static final Map<String, String> KOLOMMEN = Map.ofEntries(
            Map.entry("aandeel_clienten_pct", "duurste procent van de mensen"),
            Map.entry("aandeel_kosten", "deel van het geld"),
            Map.entry("aandeel_langdurig", "daarvan voor wie lang hulp krijgt"),
            Map.entry("bedrag_naar", "kosten in de tweede periode"),
            Map.entry("bedrag_van", "kosten in de eerste periode"),
            Map.entry("breuken", "codes erbij of eraf"),
            Map.entry("clienten", "mensen"),
            Map.entry("domein", "wet"),
            Map.entry("kosten_per_client", "kosten per persoon"),
            Map.entry("mediaan_dagen", "de helft na, in dagen"),
            Map.entry("mix", "andere hulp"),
            Map.entry("nominaal", "in prijzen van toen"),
            Map.entry("p25_dagen", "een kwart na, in dagen"),
            Map.entry("p75_dagen", "drie kwart na, in dagen"),
            Map.entry("reeel", "in prijzen van het eerste jaar"),
            Map.entry(STAPEL, "aantal soorten hulp tegelijk"),
            Map.entry("vertraging_maanden", "maanden later"),
            Map.entry(PRAKTIJK, "praktijk"),
            Map.entry("volume_per_client", "hulp per persoon"),
            Map.entry("vraag", "meldingen voor een soort hulp"));

    public Naamgeving {
        perKolom = Map.copyOf(perKolom);
    }

    /** A column or a grootheid as a head: {@code kosten_per_client} becomes Kosten per persoon. */
    public static String kop(String kolom) {
        var tekst = KOLOMMEN.getOrDefault(kolom, kolom.replace('_', ' '));
        return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** Of a row with more columns: what a code of a reason means depends on the wet beside it. */
    public String naam(List<String> kolommen, List<String> sleutel, int plek) {
        int wet = kolommen.indexOf("domein");
        var kolom = kolommen.get(plek);
        return naam(kolom.equals("reden") && wet >= 0 ? "reden-" + sleutel.get(wet) : kolom, sleutel.get(plek));
    }

    public String naam(String kolom, String waarde) {
        if (waarde.isEmpty()) {
            return kolom.equals(PRAKTIJK) ? "onbekend" : "niet van toepassing";
        }
        if (kolom.equals(MAAND)) {
            return maand(waarde);
        }
        if (kolom.equals(LEEFTIJD)) {
            return leeftijd(waarde);
        }
        if (kolom.equals(STAPEL)) {
            return waarde + (waarde.equals("1") ? " soort hulp" : " soorten hulp");
        }
        return perKolom.getOrDefault(kolom, CODELIJSTEN.getOrDefault(kolom, Map.of()))
                .getOrDefault(waarde, zonderNaam(kolom, waarde));
    }

    /** Care outside the messages has a word and no code: pgb, subsidie. */
    private static String zonderNaam(String kolom, String waarde) {
        return kolom.equals("voorziening") ? BUITEN_BERICHTEN.getOrDefault(waarde, kop(waarde)) : waarde;
    }

    /** {@code 4-11 jaar} of {@code 04-11}; an age that is not known stays as it is. */
    private static String leeftijd(String waarde) {
        return Character.isDigit(waarde.charAt(0)) ? waarde.replaceAll("\\b0(\\d)", "$1") + " jaar" : waarde;
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
