// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an indicator, as the user reads it. All keys but {@code keuze} are mandatory, there are no others.
 *
 * @param naam what people call it
 * @param vraag the question that it answers
 * @param eenheid of its values; when they differ one for each grootheid, comma between
 * @param korrel the columns of its breakdown
 * @param grootheden the values that it gives for each of them
 * @param bron what it is made of
 * @param peilmoment what counts on a peildatum
 * @param tekort what it does not tell
 * @param keuzen names in its SQL that may be filled in with a whole number, by a filter; empty text when nobody does
 */
public record Kop(
        String naam,
        String vraag,
        String definitie,
        String eenheid,
        List<String> korrel,
        List<String> grootheden,
        String bron,
        String peilmoment,
        String tekort,
        List<String> keuzen) {
    private static final Set<String> SLEUTELS = Set.of(
            "naam", "vraag", "definitie", "eenheid", "korrel", "grootheid", "keuze", "bron", "peilmoment", "tekort");
    private static final Pattern REGEL = Pattern.compile("--\\s+(\\w+):\\s+(.+)");
    private static final Pattern VERVOLG = Pattern.compile("--\\s{3,}(.+)");

    public Kop {
        korrel = List.copyOf(korrel);
        grootheden = List.copyOf(grootheden);
        keuzen = List.copyOf(keuzen);
    }

    /** Whether the sums of this rol are amounts: of "euro per uur" the teller is, of "euro per euro" the noemer too. */
    boolean isBedrag(String grootheid, String rol) {
        List<String> eenheden = lijst(eenheid);
        int plaats = grootheden.indexOf(grootheid);
        String haar = eenheden.size() == grootheden.size() && plaats >= 0 ? eenheden.get(plaats) : eenheid;
        return rol.equals("noemer") ? haar.endsWith("per euro") : haar.startsWith("euro");
    }

    /** Whether some of it is made of declared lines; only then it says how much is in. */
    boolean rustOpRekeningen() {
        return bron.contains("declaratie (");
    }

    /** Reads the comment on top of an SQL file; the first line is the licence. */
    static Kop parse(String sql) {
        Map<String, String> velden = new LinkedHashMap<>();
        String sleutel = "";
        for (String regel :
                sql.lines().skip(1).takeWhile(r -> r.startsWith("--")).toList()) {
            Matcher nieuw = REGEL.matcher(regel);
            sleutel = nieuw.matches() ? nieuw.group(1) : sleutel;
            String tekst = nieuw.matches() ? nieuw.group(2) : vervolg(regel);
            boolean dubbel = nieuw.matches() && velden.containsKey(sleutel);
            eis(!dubbel && SLEUTELS.contains(sleutel), "'" + sleutel + "' hoort hier niet");
            velden.merge(sleutel, tekst.strip(), (begin, rest) -> begin + " " + rest);
        }
        return of(velden);
    }

    private static Kop of(Map<String, String> velden) {
        return new Kop(
                get(velden, "naam"),
                get(velden, "vraag"),
                get(velden, "definitie"),
                get(velden, "eenheid"),
                lijst(get(velden, "korrel")),
                lijst(get(velden, "grootheid")),
                get(velden, "bron"),
                get(velden, "peilmoment"),
                get(velden, "tekort"),
                velden.containsKey("keuze") ? lijst(get(velden, "keuze")) : List.of());
    }

    private static String get(Map<String, String> velden, String sleutel) {
        return Optional.ofNullable(velden.get(sleutel))
                .orElseThrow(() -> new IllegalArgumentException("De kop mist '" + sleutel + "'"));
    }

    private static List<String> lijst(String waarde) {
        return Arrays.stream(waarde.split(",")).map(String::strip).toList();
    }

    private static String vervolg(String regel) {
        Matcher vervolg = VERVOLG.matcher(regel);
        eis(vervolg.matches(), "de regel '" + regel + "' is niet te lezen");
        return vervolg.group(1);
    }

    private static void eis(boolean klopt, String fout) {
        if (!klopt) {
            throw new IllegalArgumentException("In de kop: " + fout);
        }
    }
}
