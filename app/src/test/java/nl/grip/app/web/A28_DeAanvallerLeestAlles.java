// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaarlijst;
import nl.grip.app.web.rol.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody with a solver lays everything that a member of the college may open side by side: the figure, its file, the budget in
 * each breakdown, the forecast, the documents for raad and college, and what the municipality publishes itself (openbaar.csv). No
 * amount that is withheld has one possible value, of a month nor of a year.
 */
class A28_DeAanvallerLeestAlles {
    private static final int GEMEENTEN = Boolean.getBoolean("grip.lang") ? 200 : 25;
    private static final List<String> MAANDNAMEN =
            List.of("jan", "feb", "maart", "april", "mei", "juni", "juli", "aug", "sep");
    private static final List<String> KOSTEN =
            List.of("Uitgegeven", "Verwacht", "Rekeningen tot nu toe", "Verwacht hele jaar");
    private static final Pattern TABEL = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern RIJ = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern VAK = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    private static final HttpClient LIJN = HttpClient.newHttpClient();
    private static final Toevalsgemeente GEMEENTE = new Toevalsgemeente();
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(GEMEENTE), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What somebody knows: of which months and kinds the amounts are together this much. */
    private record Weet(String waar, Predicate<String> maand, Predicate<String> soort, long euro) {}

    @Test
    void geenVerborgenBedragHeeftMaarEenMogelijkeWaarde() {
        int verborgen = 0;
        Set<String> gelezen = new LinkedHashSet<>();
        for (int g = 0; g < GEMEENTEN; g++) {
            GEMEENTE.word(new Random(g));
            var wist = alles();
            wist.forEach(weet -> {
                gelezen.add(weet.waar());
                assertThat(GEMEENTE.euro(weet.maand(), weet.soort()))
                        .as(weet.waar())
                        .isEqualTo(weet.euro());
            });
            wist.addAll(openbaar());
            verborgen += valAan(g, wist);
        }
        assertThat(gelezen)
                .as("de aanvaller las elk stuk")
                .contains("uitgaven", "totaal", "taakveld", "programma", "afbakening", "prognose")
                .contains("maandblad", "verloop", "soorten", "wetten");
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(GEMEENTEN * 5);
    }

    private static int valAan(int g, List<Weet> wist) {
        Map<Set<String>, Long> sommen = new LinkedHashMap<>();
        wist.forEach(weet -> sommen.put(cellen(weet.maand(), weet.soort()), weet.euro()));
        Map<String, Set<String>> doelen = new LinkedHashMap<>();
        cellen(m -> true, s -> true).stream()
                .filter(cel -> !sommen.containsKey(Set.of(cel)))
                .forEach(cel -> doelen.put(cel, Set.of(cel)));
        int verborgen = doelen.size();
        Toevalsgemeente.SOORTEN.stream()
                .filter(soort -> !GEMEENTE.groep(A28_DeAanvallerLeestAlles::ditJaar, soort)
                        .isTeTonen())
                .forEach(soort -> doelen.put("2026 " + soort, cellen(m -> true, soort::equals)));
        assertThat(new Kenner(List.copyOf(cellen(m -> true, s -> true)), sommen).volgt(doelen))
                .as("gemeente " + g + ": uit te rekenen")
                .isEmpty();
        return verborgen;
    }

    /** Month and kind of help. */
    private static Set<String> cellen(Predicate<String> maand, Predicate<String> soort) {
        return Toevalsgemeente.MAANDEN.stream()
                .filter(maand)
                .flatMap(m -> Toevalsgemeente.SOORTEN.stream().filter(soort).map(s -> m + " " + s))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ditJaar(String maand) {
        return maand.startsWith("2026");
    }

    private static List<Weet> alles() {
        List<Weet> wist = new ArrayList<>(cijfer());
        wist.addAll(begroting("taakveld", Toevalsgemeente::taakveld));
        wist.addAll(begroting("programma", A28_DeAanvallerLeestAlles::wet));
        wist.addAll(begroting("afbakening", Toevalsgemeente::afbakening));
        wist.addAll(prognose());
        wist.addAll(stuk("maandblad"));
        wist.addAll(stuk("bestuursrapportage"));
        wist.addAll(stuk("raadsbeeld"));
        return wist;
    }

    /** What the municipality publishes itself. */
    private static List<Weet> openbaar() {
        List<Weet> wist = new ArrayList<>();
        var lijst = Openbaarlijst.laad();
        for (var wet : List.of("Jeugd", "Wmo")) {
            Predicate<String> soort = s -> wet(s).equals(wet);
            if (lijst.kent("gedeclareerd", "maand", "domein")) {
                Toevalsgemeente.MAANDEN.forEach(
                        m -> wist.add(new Weet("lijst", m::equals, soort, GEMEENTE.euro(m::equals, soort))));
            }
            if (lijst.kent("gedeclareerd", "jaar", "domein")) {
                wist.add(new Weet(
                        "lijst",
                        A28_DeAanvallerLeestAlles::ditJaar,
                        soort,
                        GEMEENTE.euro(A28_DeAanvallerLeestAlles::ditJaar, soort)));
            }
        }
        return wist;
    }

    private static String wet(String soort) {
        return soort.startsWith("J") ? "Jeugd" : "Wmo";
    }

    /** The file has all months, the page has the total. */
    private static List<Weet> cijfer() {
        List<Weet> wist = new ArrayList<>();
        var regels = pagina("/inzicht/uitgaven/uitgaven.csv")
                .lines()
                .filter(regel -> regel.startsWith("2026-"))
                .map(regel -> regel.split(";", -1))
                .toList();
        for (var r : regels) {
            if (r[2].equals("gedeclareerd") && !r[5].isEmpty()) {
                wist.add(new Weet(
                        "uitgaven", r[0]::equals, r[1]::equals, euro(r[5]).orElseThrow()));
            }
        }
        for (var tabel : tabellen(pagina("/inzicht/uitgaven"))) {
            tabel.stream().filter(rij -> rij.get(0).equals("Totaal")).forEach(rij -> {
                int eerste = rij.size() - Toevalsgemeente.MAANDEN.size();
                for (int m = 0; m < Toevalsgemeente.MAANDEN.size(); m++) {
                    var maand = Toevalsgemeente.MAANDEN.get(m);
                    getal(rij.get(eerste + m))
                            .ifPresent(w -> wist.add(new Weet("totaal", maand::equals, s -> true, w)));
                }
            });
        }
        return wist;
    }

    private static List<Weet> begroting(String per, java.util.function.UnaryOperator<String> deel) {
        List<Weet> wist = new ArrayList<>();
        for (var tabel : tabellen(pagina("/begroting?per=" + per))) {
            wist.addAll(jaar(
                    per,
                    tabel,
                    naam -> naam.equals("Totaal")
                            ? Optional.of(s -> true)
                            : Toevalsgemeente.SOORTEN.stream()
                                            .anyMatch(s -> deel.apply(s).equals(naam))
                                    ? Optional.of(s -> deel.apply(s).equals(naam))
                                    : Optional.empty()));
        }
        return wist;
    }

    private static List<Weet> prognose() {
        List<Weet> wist = new ArrayList<>();
        assertThat(pagina("/prognose")).doesNotContain("Soort J", "Soort W");
        pagina("/prognose/prognose.csv")
                .lines()
                .filter(regel -> regel.startsWith("2026;"))
                .map(regel -> regel.split(";", -1))
                .forEach(r -> wist.add(new Weet(
                        "prognose",
                        A28_DeAanvallerLeestAlles::ditJaar,
                        r[2].equals("totaal") ? s -> true : r[2]::equals,
                        euro(r[4]).orElseThrow())));
        return wist;
    }

    private static List<Weet> stuk(String soort) {
        List<Weet> wist = new ArrayList<>();
        for (var tabel : tabellen(pagina("/documenten/" + soort + "/" + soort + ".html"))) {
            wist.addAll(jaar("soorten", tabel, naam -> soorten(naam, tabel)));
            wist.addAll(jaar("wetten", tabel, A28_DeAanvallerLeestAlles::wetten));
            wist.addAll(maanden(tabel));
        }
        return wist;
    }

    private static Optional<Predicate<String>> wetten(String naam) {
        return switch (naam) {
            case "Jeugdhulp" -> Optional.of(s -> wet(s).equals("Jeugd"));
            case "Hulp uit de Wmo" -> Optional.of(s -> wet(s).equals("Wmo"));
            default -> Optional.empty();
        };
    }

    /** A kind of help by its name; what stands together is what the table does not name. */
    private static Optional<Predicate<String>> soorten(String naam, List<List<String>> tabel) {
        var genoemd = tabel.stream()
                .map(rij -> rij.get(0).replace("Soort ", ""))
                .filter(Toevalsgemeente.SOORTEN::contains)
                .toList();
        if (naam.startsWith("Soort ")) {
            return Optional.of(naam.replace("Soort ", "")::equals);
        }
        return naam.equals("Andere hulp") && !genoemd.isEmpty()
                ? Optional.of(s -> wet(s).equals(wet(genoemd.get(0))) && !genoemd.contains(s))
                : Optional.empty();
    }

    /** Amounts of this year under the heads that tell of costs. */
    private static List<Weet> jaar(
            String waar,
            List<List<String>> tabel,
            java.util.function.Function<String, Optional<Predicate<String>>> wie) {
        List<Weet> wist = new ArrayList<>();
        var koppen = tabel.get(0);
        for (var rij : tabel) {
            wie.apply(rij.get(0)).ifPresent(soort -> {
                for (int k = 1; k < Math.min(rij.size(), koppen.size()); k++) {
                    if (KOSTEN.contains(koppen.get(k))) {
                        getal(rij.get(k))
                                .ifPresent(w -> wist.add(new Weet(waar, A28_DeAanvallerLeestAlles::ditJaar, soort, w)));
                    }
                }
            });
        }
        return wist;
    }

    /** Months of this year for each wet, and months added up. */
    private static List<Weet> maanden(List<List<String>> tabel) {
        List<Weet> wist = new ArrayList<>();
        var koppen = tabel.get(0);
        for (var rij : tabel) {
            var maand = MAANDNAMEN.stream()
                    .filter(naam -> rij.get(0).startsWith(naam))
                    .findFirst();
            if (maand.isEmpty()) {
                continue;
            }
            int tot = MAANDNAMEN.indexOf(maand.get());
            var dit = Toevalsgemeente.MAANDEN.get(tot);
            for (int k = 1; k < Math.min(rij.size(), koppen.size()); k++) {
                var wet = koppen.get(0).equals("Maand") ? wetten(koppen.get(k)) : Optional.<Predicate<String>>empty();
                var bedrag = getal(rij.get(k));
                if (koppen.contains("Rekeningen binnen") && wet.isPresent() && bedrag.isPresent()) {
                    wist.add(new Weet("maandblad", dit::equals, wet.get(), bedrag.get()));
                }
                if (koppen.get(0).equals("Tot en met") && koppen.get(k).equals("2026") && bedrag.isPresent()) {
                    wist.add(new Weet("verloop", m -> ditJaar(m) && m.compareTo(dit) <= 0, s -> true, bedrag.get()));
                }
            }
        }
        return wist;
    }

    private static List<List<List<String>>> tabellen(String html) {
        return TABEL.matcher(html)
                .results()
                .map(tabel -> RIJ.matcher(tabel.group())
                        .results()
                        .map(rij -> VAK.matcher(rij.group())
                                .results()
                                .map(vak -> vak.group(1)
                                        .replaceAll("<[^>]*>", " ")
                                        .replaceAll("(&nbsp;|\\s)+", " ")
                                        .strip())
                                .toList())
                        .filter(rij -> !rij.isEmpty())
                        .toList())
                .filter(tabel -> !tabel.isEmpty())
                .toList();
    }

    private static Optional<Long> getal(String tekst) {
        return tekst.matches("\\d{1,3}(\\.\\d{3})*")
                ? Optional.of(Long.parseLong(tekst.replace(".", "")))
                : Optional.empty();
    }

    private static Optional<Long> euro(String tekst) {
        return Stream.of(tekst)
                .filter(t -> !t.isEmpty())
                .map(t -> (long) Double.parseDouble(t))
                .findFirst();
    }

    /** The whole of it: a long file comes in pieces, which a client puts together. */
    private static String pagina(String adres) {
        var vraag = HttpRequest.newBuilder(URI.create(server.adres() + adres))
                .header("Cookie", "grip-rol=" + Rol.COLLEGE.code())
                .build();
        var antwoord =
                LIJN.sendAsync(vraag, HttpResponse.BodyHandlers.ofString()).join();
        assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
        return antwoord.body();
    }
}
