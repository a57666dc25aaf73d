// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.basis.Peildatum;
import nl.grip.opslag.vraag.Vragen;

/**
 * The SQL of one question: the steps of the indicator, then {@code gevonden} = its bronregels that pass the filter,
 * {@code gekozen} = what each of them adds, and what is asked of that. Figure and trace are asked of the same rows.
 *
 * @param per the columns of the breakdown
 * @param kolommen the columns of its bronregels on which can be filtered
 * @param dimensies the columns on which this indicator can be broken down and filtered
 */
record Samenstelling(
        Indicator indicator, List<String> per, List<String> kolommen, List<String> dimensies, Voorwaarden voorwaarden) {
    private static final String VOLLEDIGHEID = Tussenstappen.tekst("volledigheid");
    private static final List<String> MAAND_EN_DOMEIN = List.of("maand", "domein");
    private static final String ONBEKEND = "max(CAST(NULL AS DOUBLE))";
    private static final String COMPLEET =
            "CASE WHEN count(*) FILTER (WHERE gewicht <> 0 AND coalesce(deel, 0) = 0) = 0"
                    + " THEN 100 * sum(gewicht) / nullif(sum(gewicht / deel), 0) END";

    /** Checks the question against what the indicator knows; refuses unknown columns (Vraagfout). */
    static Samenstelling of(Indicator indicator, Vraag vraag, Vragen vragen) {
        Voorwaarden voorwaarden = Voorwaarden.of(indicator, vraag.filters());
        weigerDubbel(vraag.per().orElse(List.of()));
        List<String> eigen = indicator.kop().korrel();
        List<String> kolommen = Dimensies.van(indicator.stappen(), "bronregels", voorwaarden, vragen);
        ken(indicator, voorwaarden.kolommen(), kolommen);
        String stappen = indicator.stappen() + ",\ngevonden AS (SELECT * FROM bronregels),\ngekozen AS ("
                + new Korrel(eigen, eigen, kolommen).in(indicator.toerekening()) + ")";
        List<String> dimensies = Dimensies.van(stappen, "gekozen", voorwaarden, vragen);
        ken(indicator, vraag.per().orElse(eigen), dimensies);
        return new Samenstelling(indicator, vraag.per().orElse(eigen), kolommen, dimensies, voorwaarden);
    }

    private static void ken(Indicator indicator, List<String> gevraagd, List<String> kolommen) {
        List<String> onbekend = new ArrayList<>(gevraagd);
        onbekend.removeAll(kolommen);
        if (!onbekend.isEmpty()) {
            throw Vraagfout.ofKolom(indicator.naam(), onbekend.get(0), kolommen);
        }
    }

    private static void weigerDubbel(List<String> per) {
        if (Set.copyOf(per).size() < per.size()) {
            throw new Vraagfout("In de uitsplitsing " + String.join(",", per) + " staat een kolom meer dan eens.");
        }
    }

    List<String> grootheden() {
        return indicator.kop().grootheden().stream()
                .filter(voorwaarden::laatDoor)
                .sorted()
                .toList();
    }

    Rijvorm vorm() {
        return new Rijvorm(per.size(), indicator.kop());
    }

    Map<String, Object> parameters(Peildatum peildatum) {
        Map<String, Object> parameters = new TreeMap<>(voorwaarden.parameters());
        parameters.put("peildatum", peildatum.datum());
        return parameters;
    }

    /** The figures: columns of the breakdown, grootheid, what the indicator gives, volledigheid_pct. */
    String cijfers() {
        return gekozen() + volledigheid() + ",\nuitkomst AS (" + korrel().in(indicator.uitkomst()) + "),\n"
                + compleet()
                + "SELECT uitkomst.*, compleet.volledigheid_pct FROM uitkomst LEFT JOIN compleet ON "
                + opsomming(k -> "uitkomst." + k + " IS NOT DISTINCT FROM compleet." + k, " AND ", "TRUE")
                + "\nWHERE " + voorwaarden.opGrootheid()
                + "\nORDER BY " + opsomming(k -> "uitkomst." + k + " NULLS FIRST, ", "", "") + "uitkomst.grootheid";
    }

    /** The rows behind the figures, with where they stand. */
    String bronregels(Bladzijde bladzijde) {
        return gekozen()
                + "\nSELECT " + opsomming(k -> "gekozen." + k + ", ", "", "")
                + "grootheid, rol, bijdrage, gekozen.bron_id, bestand, regel, plaats"
                + " FROM gekozen LEFT JOIN herkomst ON herkomst.bron_id = gekozen.bron_id\nWHERE "
                + voorwaarden.opGrootheid() + "\nORDER BY "
                + opsomming(k -> "gekozen." + k + " NULLS FIRST, ", "", "")
                + "grootheid, rol, gekozen.bron_id\nLIMIT " + bladzijde.aantal() + " OFFSET " + bladzijde.overslaan();
    }

    String sommen() {
        return gekozen()
                + "\nSELECT grootheid, rol, sum(bijdrage), count(*) FROM gekozen WHERE "
                + voorwaarden.opGrootheid() + " GROUP BY grootheid, rol"
                + " ORDER BY grootheid, rol";
    }

    private String gekozen() {
        return indicator.stappen() + ",\ngevonden AS (SELECT * FROM bronregels WHERE " + voorwaarden.opKolommen()
                + "),\ngekozen AS (" + korrel().in(indicator.toerekening()) + ")";
    }

    /** An indicator that uses the completeness itself has the step already. */
    private String volledigheid() {
        return indicator.stappen().contains(VOLLEDIGHEID) ? "" : ",\n" + VOLLEDIGHEID;
    }

    private Korrel korrel() {
        return new Korrel(per, indicator.kop().korrel(), kolommen);
    }

    /** A group of months is as complete as its amounts say: what is in, divided by what is expected of each month. */
    private String compleet() {
        boolean teBepalen = dimensies.containsAll(MAAND_EN_DOMEIN) && dimensies.containsAll(per);
        return teBepalen
                ? compleet(
                        COMPLEET,
                        gewicht() + " LEFT JOIN volledigheid v ON v.domein = g.domein AND v.maand = g.maand",
                        "g.")
                : compleet(ONBEKEND, "uitkomst", "");
    }

    private String compleet(String waarde, String bron, String van) {
        return "compleet AS (SELECT " + opsomming(k -> van + k + ", ", "", "") + waarde + " AS volledigheid_pct FROM "
                + bron + (per.isEmpty() ? "" : " GROUP BY " + opsomming(k -> van + k, ", ", "")) + ")\n";
    }

    private String gewicht() {
        Set<String> groep = new LinkedHashSet<>(per);
        groep.addAll(MAAND_EN_DOMEIN);
        String lijst = String.join(", ", groep);
        return "(SELECT " + lijst + ", sum(abs(bijdrage)) AS gewicht FROM gekozen WHERE rol <> 'noemer' GROUP BY "
                + lijst + ") AS g";
    }

    private String opsomming(Function<String, String> vorm, String tussen, String leeg) {
        return per.isEmpty() ? leeg : per.stream().map(vorm).collect(Collectors.joining(tussen));
    }
}
