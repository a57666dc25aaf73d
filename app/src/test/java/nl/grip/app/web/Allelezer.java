// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Openbaarlijst;
import nl.grip.app.web.rol.Rol;

/**
 * Reads all that a member of the college, or somebody of the region, may open of a {@link Toevalsgemeente}: the figure, its file,
 * the budget in each breakdown, the forecast, the documents, and what the municipality publishes itself.
 */
final class Allelezer {
    private static final List<String> MAANDNAMEN =
            List.of("jan", "feb", "maart", "april", "mei", "juni", "juli", "aug", "sep");
    private static final List<String> KOSTEN =
            List.of("Uitgegeven", "Verwacht", "Rekeningen tot nu toe", "Verwacht hele jaar");
    private static final Pattern TABEL = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern RIJ = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern VAK = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern PROGNOSE =
            Pattern.compile("\"voorziening\": \"([^\"]*)\", \"onderdeel\": \"[^\"]*\", \"verwacht\": \"?(\\d+)");
    private static final HttpClient LIJN = HttpClient.newHttpClient();

    private final String adres;
    private final Toevalscellen cellen;
    private final Rol rol;

    Allelezer(String adres, Toevalscellen cellen, Rol rol) {
        this.adres = adres;
        this.cellen = cellen;
        this.rol = rol;
    }

    /** Everything in figures, pages and files that both may open. */
    private List<Weet> samen() {
        List<Weet> wist = new ArrayList<>(cijfer());
        wist.addAll(begroting("taakveld", Toevalsgemeente::taakveld));
        wist.addAll(begroting("programma", Allelezer::wet));
        wist.addAll(begroting("afbakening", Toevalsgemeente::afbakening));
        wist.addAll(prognose());
        return wist;
    }

    /** What somebody of the region may open of one municipality: also each voorziening, in the year that is forecast. */
    List<Weet> regio() {
        List<Weet> wist = samen();
        wist.addAll(begroting("voorziening", soort -> "Soort " + soort));
        tabellen(pagina("/prognose")).forEach(tabel -> wist.addAll(jaar("bladzijde", tabel, Allelezer::soort)));
        pagina("/inzicht/uitgaven/uitgaven.csv?per=voorziening&maand=2026-01..2026-12")
                .lines()
                .map(regel -> regel.split(";", -1))
                .filter(r -> r[1].equals("gedeclareerd"))
                .forEach(r ->
                        euro(r[4]).ifPresent(w -> wist.add(new Weet("jaarcijfer", cellen.totNu(), r[0]::equals, w))));
        PROGNOSE.matcher(pagina("/v1/prognoses/2026"))
                .results()
                .forEach(rij -> wist.add(prognose("v1", rij.group(1), Long.parseLong(rij.group(2)))));
        return wist;
    }

    /** Whether the page of this kind of help tells what it will cost. */
    boolean zegtWatHetGaatKosten(String soort) {
        return pagina("/voorzieningen/" + soort).contains("kost in 2026 naar verwachting");
    }

    private static Optional<Predicate<String>> soort(String naam) {
        return naam.startsWith("Soort ") ? Optional.of(naam.replace("Soort ", "")::equals) : Optional.empty();
    }

    /** Everything in figures, pages, files and documents of a member of the college. */
    List<Weet> alles() {
        assertThat(pagina("/prognose")).doesNotContain("Soort J", "Soort W");
        List<Weet> wist = samen();
        wist.addAll(stuk("maandblad"));
        wist.addAll(stuk("bestuursrapportage"));
        wist.addAll(stuk("raadsbeeld"));
        return wist;
    }

    /** What the municipality publishes itself. */
    List<Weet> openbaar() {
        List<Weet> wist = new ArrayList<>();
        var lijst = Openbaarlijst.laad();
        for (var wet : List.of("Jeugd", "Wmo")) {
            Predicate<String> soort = s -> wet(s).equals(wet);
            if (lijst.kent("gedeclareerd", "maand", "domein")) {
                cellen.maandenVanDitJaar()
                        .forEach(m -> wist.add(new Weet("lijst", m::equals, soort, cellen.euro(m::equals, soort))));
            }
            if (lijst.kent("gedeclareerd", "jaar", "domein")) {
                wist.add(new Weet("lijst", cellen.totNu(), soort, cellen.euro(cellen.totNu(), soort)));
            }
        }
        return wist;
    }

    private static String wet(String soort) {
        return soort.startsWith("J") ? "Jeugd" : "Wmo";
    }

    /** The file has all months, the page has the total. */
    private List<Weet> cijfer() {
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
                int eerste = rij.size() - cellen.maandenVanDitJaar().size();
                for (int m = 0; m < cellen.maandenVanDitJaar().size(); m++) {
                    var maand = cellen.maandenVanDitJaar().get(m);
                    getal(rij.get(eerste + m))
                            .ifPresent(w -> wist.add(new Weet("totaal", maand::equals, s -> true, w)));
                }
            });
        }
        return wist;
    }

    private List<Weet> begroting(String per, UnaryOperator<String> deel) {
        List<Weet> wist = new ArrayList<>();
        for (var tabel : tabellen(pagina("/begroting?per=" + per))) {
            wist.addAll(jaar(
                    per,
                    tabel,
                    naam -> naam.equals("Totaal")
                            ? Optional.of(s -> true)
                            : Toevalscellen.SOORTEN.stream()
                                            .anyMatch(s -> deel.apply(s).equals(naam))
                                    ? Optional.of(s -> deel.apply(s).equals(naam))
                                    : Optional.empty()));
        }
        return wist;
    }

    private List<Weet> prognose() {
        return pagina("/prognose/prognose.csv")
                .lines()
                .filter(regel -> regel.startsWith("2026;"))
                .map(regel -> regel.split(";", -1))
                .flatMap(r -> euro(r[4]).map(w -> prognose("prognose", r[2], w)).stream())
                .toList();
    }

    private Weet prognose(String waar, String soort, long euro) {
        return new Weet(waar, cellen.totNu(), soort.equals("totaal") ? s -> true : soort::equals, euro);
    }

    private List<Weet> stuk(String soort) {
        List<Weet> wist = new ArrayList<>();
        for (var tabel : tabellen(pagina("/documenten/" + soort + "/" + soort + ".html"))) {
            wist.addAll(jaar("soorten", tabel, naam -> soorten(naam, tabel)));
            wist.addAll(jaar("wetten", tabel, Allelezer::wetten));
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
                .filter(Toevalscellen.SOORTEN::contains)
                .toList();
        if (naam.startsWith("Soort ")) {
            return Optional.of(naam.replace("Soort ", "")::equals);
        }
        return naam.equals("Andere hulp") && !genoemd.isEmpty()
                ? Optional.of(s -> wet(s).equals(wet(genoemd.get(0))) && !genoemd.contains(s))
                : Optional.empty();
    }

    /** Amounts of this year under the heads that tell of costs. */
    private List<Weet> jaar(String waar, List<List<String>> tabel, Function<String, Optional<Predicate<String>>> wie) {
        List<Weet> wist = new ArrayList<>();
        var koppen = tabel.get(0);
        for (var rij : tabel) {
            wie.apply(rij.get(0)).ifPresent(soort -> {
                for (int k = 1; k < Math.min(rij.size(), koppen.size()); k++) {
                    if (KOSTEN.contains(koppen.get(k))) {
                        getal(rij.get(k)).ifPresent(w -> wist.add(new Weet(waar, cellen.totNu(), soort, w)));
                    }
                }
            });
        }
        return wist;
    }

    /** Months of this year for each wet, and months added up. */
    private List<Weet> maanden(List<List<String>> tabel) {
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
            var dit = Toevalscellen.MAANDEN.get(tot);
            for (int k = 1; k < Math.min(rij.size(), koppen.size()); k++) {
                var wet = koppen.get(0).equals("Maand") ? wetten(koppen.get(k)) : Optional.<Predicate<String>>empty();
                var bedrag = getal(rij.get(k));
                if (koppen.contains("Rekeningen binnen") && wet.isPresent() && bedrag.isPresent()) {
                    wist.add(new Weet("maandblad", dit::equals, wet.get(), bedrag.get()));
                }
                if (koppen.get(0).equals("Tot en met") && koppen.get(k).equals("2026") && bedrag.isPresent()) {
                    wist.add(new Weet(
                            "verloop",
                            m -> Toevalscellen.ditJaar(m) && m.compareTo(dit) <= 0,
                            s -> true,
                            bedrag.get()));
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
    private String pagina(String pad) {
        var vraag = HttpRequest.newBuilder(URI.create(adres + pad))
                .header("Cookie", "grip-rol=" + rol.code())
                .build();
        var antwoord =
                LIJN.sendAsync(vraag, HttpResponse.BodyHandlers.ofString()).join();
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }
}
