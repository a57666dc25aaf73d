// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final List<String> KWARTALEN = List.of("2026-03", "2026-06", "2026-09");
    private static final Toevalscellen GEMEENTE = new Toevalscellen();
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(new Toevalsgemeente(GEMEENTE)), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void geenVerborgenBedragHeeftMaarEenMogelijkeWaarde() {
        int verborgen = 0;
        Set<String> gelezen = new LinkedHashSet<>();
        var lezer = new Allelezer(server.adres(), GEMEENTE, Rol.COLLEGE);
        for (int g = 0; g < GEMEENTEN; g++) {
            GEMEENTE.word(new Random(g));
            var wist = lezer.alles();
            klopt(wist, gelezen);
            wist.addAll(lezer.openbaar());
            verborgen += valAan(g, wist, KWARTALEN);
        }
        assertThat(gelezen)
                .as("de aanvaller las elk stuk")
                .contains("uitgaven", "totaal", "taakveld", "programma", "afbakening", "prognose")
                .contains("maandblad", "verloop", "soorten", "wetten");
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(GEMEENTEN * 5);
    }

    /**
     * He kept what he read at the end of the quarters before; of their months nothing has changed since. What a small kind of help
     * cost in the first quarter follows now and then (besluiten/Kleine-aantallen-zijn-overal-dezelfde.md).
     */
    @Test
    void watEenEerderKwartaalLietZienNoemtNuGeenVerborgenBedrag() {
        int verborgen = 0;
        Set<String> gelezen = new LinkedHashSet<>();
        var lezer = new Allelezer(server.adres(), GEMEENTE, Rol.COLLEGE);
        for (int g = 0; g < GEMEENTEN; g++) {
            GEMEENTE.word(new Random(g));
            List<Weet> wist = new ArrayList<>();
            for (var maand : KWARTALEN) {
                GEMEENTE.zieTotEnMet(maand);
                var nu = lezer.alles();
                klopt(nu, gelezen);
                wist.addAll(nu);
                wist.addAll(lezer.openbaar());
            }
            verborgen += valAan(g, wist, List.of("2026-09"));
        }
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(GEMEENTEN * 5);
    }

    /** Of one municipality; the region may read the forecast and the budget of each voorziening. */
    @Test
    void ookInDeRegioHeeftGeenVerborgenBedragMaarEenMogelijkeWaarde() {
        int verborgen = 0;
        Set<String> gelezen = new LinkedHashSet<>();
        var lezer = new Allelezer(server.adres(), GEMEENTE, Rol.REGIO);
        for (int g = 0; g < GEMEENTEN; g++) {
            GEMEENTE.word(new Random(g));
            var wist = lezer.regio();
            klopt(wist, gelezen);
            Toevalscellen.SOORTEN.forEach(soort -> assertThat(lezer.zegtWatHetGaatKosten(soort))
                    .as("op zijn eigen bladzijde en op die van de prognose: " + soort)
                    .isEqualTo(noemt(wist, "bladzijde", soort))
                    .isEqualTo(noemt(wist, "prognose", soort))
                    .isEqualTo(noemt(wist, "v1", soort)));
            wist.addAll(lezer.openbaar());
            verborgen += valAan(g, wist, KWARTALEN);
        }
        assertThat(gelezen)
                .as("de aanvaller las elk stuk")
                .contains("uitgaven", "totaal", "taakveld", "voorziening", "jaarcijfer", "bladzijde", "prognose", "v1");
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(GEMEENTEN * 5);
    }

    private static void klopt(List<Weet> wist, Set<String> gelezen) {
        wist.forEach(weet -> {
            gelezen.add(weet.waar());
            assertThat(GEMEENTE.euro(weet.maand(), weet.soort()))
                    .as(weet.waar())
                    .isEqualTo(weet.euro());
        });
    }

    /** Whether it tells the amount of this kind of help and of no other. */
    private static boolean noemt(List<Weet> wist, String waar, String soort) {
        return wist.stream()
                .anyMatch(weet -> weet.waar().equals(waar)
                        && Toevalscellen.SOORTEN.stream()
                                .allMatch(s -> weet.soort().test(s) == s.equals(soort)));
    }

    private static int valAan(int g, List<Weet> wist, List<String> kwartalen) {
        Map<Set<String>, Long> sommen = new LinkedHashMap<>();
        wist.forEach(weet -> sommen.put(cellen(weet.maand(), weet.soort()), weet.euro()));
        Map<String, Set<String>> doelen = new LinkedHashMap<>();
        cellen(m -> true, s -> true).stream()
                .filter(cel -> !sommen.containsKey(Set.of(cel)))
                .forEach(cel -> doelen.put(cel, Set.of(cel)));
        int verborgen = doelen.size();
        kwartalen.forEach(tot -> kleineSoorten(tot)
                .forEach(soort -> doelen.put("tot en met " + tot + " " + soort, cellen(totEnMet(tot), soort::equals))));
        assertThat(new Kenner(List.copyOf(cellen(m -> true, s -> true)), sommen).volgt(doelen))
                .as("gemeente " + g + ": uit te rekenen")
                .isEmpty();
        return verborgen;
    }

    /** Of which so far in this year the costs are those of a few people or aanbieders. */
    private static Stream<String> kleineSoorten(String tot) {
        return Toevalscellen.SOORTEN.stream()
                .filter(soort -> !GEMEENTE.groep(totEnMet(tot), soort).isTeTonen());
    }

    private static Predicate<String> totEnMet(String maand) {
        return m -> Toevalscellen.ditJaar(m) && m.compareTo(maand) <= 0;
    }

    /** Month and kind of help. */
    private static Set<String> cellen(Predicate<String> maand, Predicate<String> soort) {
        return Toevalscellen.MAANDEN.stream()
                .filter(maand)
                .flatMap(m -> Toevalscellen.SOORTEN.stream().filter(soort).map(s -> m + " " + s))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
