// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;

/**
 * Reads Iv3 as people download it: the raw table of CBS (csv of StatLine, or JSON of OData), a csv by taakveld, and a csv of
 * inhabitants. Codes are padded with spaces; {@code .}, an empty cell and exactly {@code -99998} are no figure. The first and
 * the second plaatsing are two publications of one amount: the second counts.
 */
public final class Iv3lezer {
    private static final BigDecimal GEEN_OPGAVE = BigDecimal.valueOf(-99_998);
    /** Changes of reserves, and what a municipality settles with itself: no costs beside those of others. */
    private static final Set<String> GEEN_KOSTEN = Set.of("L7.1", "L7.4", "L7.5");

    private static final Pattern TAAKVELD = Pattern.compile("(6\\.\\d{1,2}).*");
    private static final Pattern VERSLAG = Pattern.compile("(\\d{4})(X\\d{3})");
    private static final Pattern BESTANDSNAAM = Pattern.compile(".*?(\\d{4})[-_](begroting|jaarrekening).*");

    private final Bevindingen bevindingen = new Bevindingen();
    private final List<Taakveldbedrag> bedragen = new ArrayList<>();
    private final Map<Integer, Map<String, Long>> inwoners = new TreeMap<>();
    private final Map<String, String> namen = new HashMap<>();

    private Iv3lezer() {}

    /** One element, or none when something was refused. */
    public static Gelezen<Iv3cijfers> lees(Invoertabel tabel) {
        var lezer = new Iv3lezer();
        lezer.neem(tabel);
        return Gelezen.of(List.of(new Iv3cijfers(lezer.bedragen, lezer.inwoners, lezer.namen)), lezer.bevindingen);
    }

    private void neem(Invoertabel tabel) {
        if (tabel.inhoud().isEmpty()) {
            rijen(tabel, rij -> {}, "jaar");
            return;
        }
        var kop = Tabellezer.kop(tabel);
        if (kop.contains("lasten_x1000")) {
            rijen(tabel, this::extract, "jaar", "verslagsoort", "gm_code", "taakveld", "lasten_x1000");
        } else if (kop.contains("gemeenten") && kop.contains("categorie")) {
            var plaatsing = kop.stream()
                    .filter(naam -> naam.matches("k_(1e|1ste|2e|2de)plaatsing_.*"))
                    .sorted()
                    .reduce((eerste, tweede) -> tweede)
                    .orElse("k_2ePlaatsing_2");
            rijen(
                    tabel,
                    rij -> ruw(rij, plaatsing),
                    "categorie",
                    "gemeenten",
                    "taakveldbalanspost",
                    "verslagsoort",
                    plaatsing);
        } else if (kop.contains("inwonertal")) {
            opNaam(tabel);
        } else if (kop.contains("gm_code") && kop.contains("inwoners")) {
            rijen(tabel, rij -> woont(rij.jaar("jaar"), rij.verplicht("gm_code"), rij), "jaar", "gm_code", "inwoners");
        } else {
            onbekend(tabel);
        }
    }

    private void rijen(Invoertabel tabel, Consumer<Rij> naar, String... kolommen) {
        new Tabellezer(List.of(kolommen), bevindingen).lees(tabel).forEach(naar);
    }

    private void onbekend(Invoertabel tabel) {
        bevindingen.weiger(
                new Herkomst(tabel.naam(), 1, ""),
                "GRIP-iv3",
                String.join(";", Tabellezer.kop(tabel)),
                "een Iv3-tabel van CBS, of jaar;gm_code;inwoners",
                "Download de onbewerkte Iv3-data van een jaar (csv of json)");
    }

    /** jaar;verslagsoort;gm_code;gm_naam;inwoners;taakveld;lasten_x1000. */
    private void extract(Rij rij) {
        int jaar = rij.jaar("jaar");
        var code = rij.verplicht("gm_code");
        if (!rij.tekst("gm_naam").isEmpty()) {
            namen.put(code, rij.tekst("gm_naam"));
        }
        woont(jaar, code, rij);
        bedrag(rij, "lasten_x1000", jaar, soort(rij), code, rij.verplicht("taakveld"), "");
    }

    private void ruw(Rij rij, String plaatsing) {
        var categorie = rij.verplicht("categorie");
        if (categorie.startsWith("L") && !GEEN_KOSTEN.contains(categorie)) {
            var verslag = VERSLAG.matcher(rij.verplicht("verslagsoort"));
            int jaar = verslag.matches() ? Integer.parseInt(verslag.group(1)) : 0;
            bedrag(
                    rij,
                    plaatsing,
                    jaar,
                    soort(rij),
                    rij.verplicht("gemeenten"),
                    rij.verplicht("taakveldbalanspost"),
                    categorie);
        }
    }

    private static String soort(Rij rij) {
        var verslag = VERSLAG.matcher(rij.tekst("verslagsoort"));
        if (!verslag.matches()) {
            rij.weiger("verslagsoort", "een verslagsoort zoals 2023X005", "Gebruik het bestand zoals CBS het geeft");
            return "";
        }
        return verslag.group(2);
    }

    /** Gemeenten;Taakveld;...;Lasten;...;Inwonertal: names for codes, and the year in the name of the file. */
    private void opNaam(Invoertabel tabel) {
        var naam = BESTANDSNAAM.matcher(tabel.naam());
        if (!naam.matches()) {
            bevindingen.weiger(
                    Herkomst.ofBestand(tabel.naam()),
                    "GRIP-iv3",
                    tabel.naam(),
                    "een naam zoals 2023_jaarrekening.csv",
                    "In dit bestand staat geen jaar: zet het in de naam");
            return;
        }
        int jaar = Integer.parseInt(naam.group(1));
        var soort = naam.group(2).equals("begroting") ? "X000" : "X005";
        rijen(
                tabel,
                rij -> {
                    if (!rij.tekst("gemeenten").equals("Nederland")) {
                        woont(jaar, rij.verplicht("gemeenten"), rij);
                        bedrag(rij, "lasten", jaar, soort, rij.verplicht("gemeenten"), rij.verplicht("taakveld"), "");
                    }
                },
                "gemeenten",
                "taakveld",
                "lasten",
                "inwonertal");
    }

    private void woont(int jaar, String code, Rij rij) {
        getal(rij, "inwoners")
                .or(() -> getal(rij, "inwonertal"))
                .ifPresent(aantal ->
                        inwoners.computeIfAbsent(jaar, nieuw -> new HashMap<>()).put(code, aantal.longValue()));
    }

    private void bedrag(
            Rij rij, String kolom, int jaar, String soort, String gemeente, String taakveld, String categorie) {
        var veld = TAAKVELD.matcher(taakveld);
        if (veld.matches()) {
            getal(rij, kolom)
                    .ifPresent(bedrag -> bedragen.add(new Taakveldbedrag(
                            jaar, soort, gemeente, veld.group(1), taakveld + " " + categorie, bedrag)));
        }
    }

    private static Optional<BigDecimal> getal(Rij rij, String kolom) {
        return rij.tekst(kolom).equals(".")
                ? Optional.empty()
                : rij.findGetal(kolom).filter(getal -> getal.compareTo(GEEN_OPGAVE) != 0);
    }
}
