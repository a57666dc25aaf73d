// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.maatregel.Maatregel;

/** A measure as fields of a form, rows of fields, and a sheet of YAML for the rest. */
public final class Maatregelformulier {
    /** The years in which it works, one after another. */
    public static final String JAREN = "jaren";

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

    /** Numbers for all years, or by year: {@code 2027: 0.25, 2028: 0.5}. */
    public static final List<String> REEKSEN = List.of("groeipad", "fte", "doelgroep_uitgaven");

    private static final String ONTBREEKT = "de sleutel ";

    private Maatregelformulier() {}

    /** What stands in each field; empty text when nothing does. */
    public static Map<String, String> velden(Maatregel maatregel) {
        Map<String, Object> blad = Maatregelschrijver.blad(maatregel);
        Map<String, String> velden = new LinkedHashMap<>();
        VELDEN.forEach(naam -> velden.put(naam, String.valueOf(blad.getOrDefault(naam, ""))));
        velden.put(JAREN, maatregel.jaren().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        REEKSEN.forEach(naam -> velden.put(naam, Maatregelrijen.cel(blad.getOrDefault(naam, ""))));
        velden.putAll(Bewijsvelden.uit(blad));
        soorten().forEach(soort -> velden.putAll(soort.genummerd(soort.uit(blad))));
        return velden;
    }

    /** The rest of the measure, as it is written in its file. */
    public static String rekenblad(Maatregel maatregel) {
        Map<String, Object> blad = Maatregelschrijver.blad(maatregel);
        blad.keySet().removeAll(VELDEN);
        blad.keySet().removeAll(REEKSEN);
        blad.remove(JAREN);
        blad.remove(Bewijsvelden.SLEUTEL);
        soorten().forEach(soort -> blad.remove(soort.sleutel()));
        return blad.isEmpty() ? "" : Maatregelschrijver.dump(blad);
    }

    /** The same fields with their rows numbered without a gap, as bevindingen number them. */
    public static Map<String, String> genummerd(Map<String, String> velden) {
        Map<String, String> uit = new LinkedHashMap<>();
        los().forEach(naam -> uit.put(naam, velden.getOrDefault(naam, "")));
        soorten().forEach(soort -> uit.putAll(soort.genummerd(soort.rijen(velden))));
        return uit;
    }

    /** The file of all; the sheet comes first, so that its lines keep their numbers. */
    public static String bestand(Map<String, String> velden, String rekenblad) {
        Map<String, Object> blad = new LinkedHashMap<>();
        VELDEN.forEach(naam -> Maatregelschrijver.voegToe(
                blad, naam, velden.getOrDefault(naam, "").strip()));
        Maatregelschrijver.voegToe(blad, JAREN, lijst(velden.getOrDefault(JAREN, "")));
        REEKSEN.forEach(naam -> Maatregelschrijver.voegToe(
                blad, naam, Maatregelrijen.waarde(velden.getOrDefault(naam, "").strip())));
        Maatregelschrijver.voegToe(blad, Bewijsvelden.SLEUTEL, Bewijsvelden.inhoud(velden));
        String blok = rekenblad.replace("\r\n", "\n").stripTrailing();
        return (blok.isEmpty() ? "" : blok + "\n")
                + soorten().map(soort -> soort.yaml(soort.rijen(velden))).collect(Collectors.joining())
                + (blad.isEmpty() ? "" : Maatregelschrijver.dump(blad));
    }

    /** Words or years, one after another. */
    static List<String> lijst(String tekst) {
        return Arrays.stream(tekst.split("[,;\\s]+")).filter(j -> !j.isEmpty()).toList();
    }

    /** Fields that are no row. */
    private static Stream<String> los() {
        return Stream.of(VELDEN.stream(), Stream.of(JAREN), REEKSEN.stream(), Bewijsvelden.namen())
                .flatMap(namen -> namen);
    }

    /** Beside which field something is wrong; empty when it stands in the sheet, or nowhere. */
    public static Optional<String> veld(Bevinding bevinding, Map<String, String> velden) {
        return soorten()
                .flatMap(soort -> soort.veld(bevinding, soort.rijen(velden)).stream())
                .findFirst()
                .or(() -> Bewijsvelden.veld(bevinding))
                .or(() -> Optional.of(sleutel(bevinding)).filter(s -> los().anyMatch(s::equals)));
    }

    private static String sleutel(Bevinding bevinding) {
        String plaats = bevinding.herkomst().plaats();
        return plaats.isEmpty() && isLeeg(bevinding)
                ? bevinding.verwacht().substring(ONTBREEKT.length())
                : plaats.split("\\.")[0];
    }

    /** Whether what is wrong is that nothing stands there. */
    public static boolean isLeeg(Bevinding bevinding) {
        return bevinding.verwacht().startsWith(ONTBREEKT);
    }

    private static Stream<Maatregelrijen> soorten() {
        return Arrays.stream(Maatregelrijen.values());
    }
}
