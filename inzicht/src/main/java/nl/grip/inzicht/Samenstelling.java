// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.grip.basis.Peildatum;
import nl.grip.opslag.vraag.Vragen;

/**
 * The SQL of one question: the steps of the indicator, then {@code gevonden} = its bronregels that pass the filter,
 * {@code gekozen} = what each of them adds, and what is asked of that. Figure and trace are asked of the same rows; for a
 * figure the rows that look the same are added up first, with how many they are ({@code rijen}).
 *
 * @param per the columns of the breakdown
 * @param eigen every column of its bronregels
 * @param kolommen the columns of its bronregels on which can be filtered
 * @param dimensies the columns on which this indicator can be broken down and filtered
 * @param kenmerken what the question needs beside the columns of the bronregels themselves
 */
record Samenstelling(
        Indicator indicator,
        List<String> per,
        List<String> eigen,
        List<String> kolommen,
        List<String> dimensies,
        List<Kenmerk> kenmerken,
        Voorwaarden voorwaarden) {
    private static final String VOLLEDIGHEID = Tussenstappen.tekst("volledigheid");
    private static final String TELKENS = "bronregels AS /* telkens */ (";
    private static final List<String> MAAND_EN_DOMEIN = List.of("maand", "domein");
    private static final Set<String> ALTIJD =
            Set.of("bron_id", "client", "grootheid", "rol", "bijdrage", "maand", "domein");

    /** Checks the question against what the indicator knows; refuses unknown columns (Vraagfout). */
    static Samenstelling of(Indicator indicator, Vraag vraag, Vragen vragen, Dimensies dimensies) {
        Voorwaarden voorwaarden = Voorwaarden.of(indicator, vraag.filters());
        List<String> per = vraag.per().orElse(indicator.kop().korrel());
        weigerDubbel(per);
        List<String> eigen = dimensies.kolommen(indicator.stappen(), "bronregels", voorwaarden, vragen);
        List<Kenmerk> mogelijk = Kenmerk.bij(eigen);
        Set<String> gevraagd = gevraagd(indicator, per, voorwaarden);
        List<Kenmerk> nodig =
                mogelijk.stream().filter(k -> k.isGevraagd(gevraagd)).toList();
        List<String> kolommen = samen(Dimensies.uit(eigen), Kenmerk.kolommen(nodig));
        ken(indicator, voorwaarden.kolommen(), samen(kolommen, Kenmerk.kolommen(mogelijk)));
        List<String> gekozen =
                Dimensies.uit(dimensies.kolommen(gekozen(indicator, kolommen, nodig), "gekozen", voorwaarden, vragen));
        List<String> alle = samen(gekozen, Kenmerk.kolommen(mogelijk));
        ken(indicator, per, alle);
        return new Samenstelling(indicator, per, eigen, kolommen, alle, nodig, voorwaarden);
    }

    /** What the indicator itself needs counts as asked. */
    private static Set<String> gevraagd(Indicator indicator, List<String> per, Voorwaarden voorwaarden) {
        Set<String> gevraagd = new LinkedHashSet<>(indicator.kop().korrel());
        gevraagd.addAll(per);
        gevraagd.addAll(voorwaarden.kolommen());
        return gevraagd;
    }

    /** The steps up to what is chosen, without a filter, in the indicator's own breakdown. */
    private static String gekozen(Indicator indicator, List<String> kolommen, List<Kenmerk> kenmerken) {
        List<String> eigen = indicator.kop().korrel();
        Kenmerk.Stap verrijkt = Kenmerk.na("bronregels", kenmerken);
        return indicator.stappen() + verrijkt.sql() + ",\ngevonden AS (SELECT * FROM " + verrijkt.naam()
                + "),\ngekozen AS (" + new Korrel(eigen, eigen, kolommen, false, false).in(indicator.toerekening())
                + ")";
    }

    private static List<String> samen(List<String> eigen, List<String> erbij) {
        Set<String> samen = new LinkedHashSet<>(eigen);
        samen.addAll(erbij);
        return List.copyOf(samen);
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

    Map<String, Object> parameters(Peildatum peildatum, Prognosestand prognoses) {
        Map<String, Object> parameters = new TreeMap<>(voorwaarden.parameters());
        parameters.put("peildatum", peildatum.datum());
        if (parameters.containsKey(Voorwaarden.PROGNOSES)) {
            parameters.put(Voorwaarden.PROGNOSES, Prognosestand.tekst(prognoses.op(peildatum)));
        }
        return parameters;
    }

    /** The figures: columns of the breakdown, grootheid, what the indicator gives, volledigheid_pct. */
    String cijfers() {
        Compleetheid compleetheid = new Compleetheid(per);
        boolean teBepalen = indicator.kop().rustOpRekeningen() && dimensies.containsAll(MAAND_EN_DOMEIN);
        return gevondenStappen() + ",\ntoegerekend AS (" + korrel(true).in(indicator.toerekening()) + "),\ngekozen AS ("
                + compleetheid.opgeteld(indicator, opgeteld(teBepalen), teBepalen) + ")"
                + (teBepalen ? volledigheid() + compleetheid.stappen() : "")
                + ",\nuitkomst AS (" + korrel(true).in(indicator.uitkomst()) + ")\n"
                + (teBepalen ? compleetheid.bij("uitkomst") : Compleetheid.ONBEKEND)
                + "\nWHERE " + voorwaarden.opGrootheid()
                + "\nORDER BY " + opsomming(k -> "uitkomst." + k + " NULLS FIRST, ", "", "") + "uitkomst.grootheid";
    }

    /** The rows behind the figures, with where they stand. Of a share of nothing there is no row. */
    String bronregels(Bladzijde bladzijde) {
        return gekozen()
                + "\nSELECT " + opsomming(k -> "gekozen." + k + ", ", "", "")
                + "grootheid, rol, bijdrage, gekozen.bron_id, bestand, regel, plaats"
                + " FROM gekozen LEFT JOIN herkomst ON herkomst.bron_id = gekozen.bron_id\nWHERE bijdrage IS NOT NULL AND "
                + voorwaarden.opGrootheid() + "\nORDER BY "
                + opsomming(k -> "CAST(gekozen." + k + " AS STRING) NULLS FIRST, ", "", "")
                + "grootheid, rol, gekozen.bron_id, bijdrage\nLIMIT " + bladzijde.aantal() + " OFFSET "
                + bladzijde.overslaan();
    }

    String sommen() {
        return gekozen()
                + "\nSELECT grootheid, rol, sum(bijdrage), count(*) FROM gekozen WHERE bijdrage IS NOT NULL AND "
                + voorwaarden.opGrootheid() + " GROUP BY grootheid, rol"
                + " ORDER BY grootheid, rol";
    }

    private String gekozen() {
        return gevondenStappen() + ",\ngekozen AS (" + korrel(false).in(indicator.toerekening()) + ")";
    }

    private String gevondenStappen() {
        Kenmerk.Stap verrijkt = Kenmerk.na("bronregels", kenmerken);
        return indicator.stappen() + verrijkt.sql() + ",\ngevonden AS " + telkens() + "(SELECT "
                + String.join(", ", gevonden()) + " FROM " + verrijkt.naam() + " WHERE " + voorwaarden.opKolommen()
                + ")";
    }

    /** Rows that are cheaper to look up than to carry along are worked out at each use: the indicator says so. */
    private String telkens() {
        return indicator.stappen().contains(TELKENS) ? "/* telkens */ " : "";
    }

    /** An indicator that uses the completeness itself has the step already. */
    private String volledigheid() {
        return indicator.stappen().contains(VOLLEDIGHEID) ? "" : ",\n" + VOLLEDIGHEID;
    }

    private Korrel korrel(boolean isSom) {
        return new Korrel(per, indicator.kop().korrel(), nodig(), eigen.contains("alleen"), isSom);
    }

    /** The columns that somebody looks at after the adding up. */
    private List<String> opgeteld(boolean teBepalen) {
        List<String> gevraagd =
                kolommen.stream().filter(kolom -> isNodig(kolom, "")).toList();
        return samen(samen(per, gevraagd), teBepalen ? MAAND_EN_DOMEIN : List.of());
    }

    /** The columns that somebody looks at after the filter; every other one would be carried along for nothing. */
    private List<String> gevonden() {
        return samen(eigen, Kenmerk.kolommen(kenmerken)).stream()
                .filter(kolom -> ALTIJD.contains(kolom) || isNodig(kolom, indicator.toerekening()))
                .toList();
    }

    private List<String> nodig() {
        return kolommen.stream()
                .filter(kolom -> ALTIJD.contains(kolom) || isNodig(kolom, ""))
                .toList();
    }

    private boolean isNodig(String kolom, String toerekening) {
        return per.contains(kolom)
                || Pattern.compile("\\b" + kolom + "\\b")
                        .matcher(toerekening + '\n' + indicator.uitkomst())
                        .find();
    }

    private String opsomming(Function<String, String> vorm, String tussen, String leeg) {
        return per.isEmpty() ? leeg : per.stream().map(vorm).collect(Collectors.joining(tussen));
    }
}
