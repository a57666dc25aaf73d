// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        var lezer = new Allelezer(server.adres(), GEMEENTE);
        for (int g = 0; g < GEMEENTEN; g++) {
            GEMEENTE.word(new Random(g));
            var wist = lezer.alles();
            wist.forEach(weet -> {
                gelezen.add(weet.waar());
                assertThat(GEMEENTE.euro(weet.maand(), weet.soort()))
                        .as(weet.waar())
                        .isEqualTo(weet.euro());
            });
            wist.addAll(lezer.openbaar());
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
        Toevalscellen.SOORTEN.stream()
                .filter(soort -> !GEMEENTE.groep(Toevalscellen::ditJaar, soort).isTeTonen())
                .forEach(soort -> doelen.put("2026 " + soort, cellen(m -> true, soort::equals)));
        assertThat(new Kenner(List.copyOf(cellen(m -> true, s -> true)), sommen).volgt(doelen))
                .as("gemeente " + g + ": uit te rekenen")
                .isEmpty();
        return verborgen;
    }

    /** Month and kind of help. */
    private static Set<String> cellen(Predicate<String> maand, Predicate<String> soort) {
        return Toevalscellen.MAANDEN.stream()
                .filter(maand)
                .flatMap(m -> Toevalscellen.SOORTEN.stream().filter(soort).map(s -> m + " " + s))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
