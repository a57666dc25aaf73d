// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.waarheid;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bestandenzoeker;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Traject.Intrekking;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening.Soort;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules between messages beside a made-up municipality in which nothing was planted: each finding is one that its
 * process really makes, worked out here from the process and not from the messages; no other rule speaks.
 */
class A31_KruisregelsSprekenWaarHetMisIsTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel\n"
                    + "T,13,8000,4,12,1.1,1,1.3,0,0.03,0.30,2-7,3.5,1,nee,geen,geen,geen,geen\n";
    private static final int JAAR = 2023;

    @TempDir
    private static Path map;

    private static Verloop verloop;
    private static Nummering nummering;
    private static final List<Levermaand> LEVERMAANDEN = new ArrayList<>();
    private static final Map<String, List<String>> BEVINDINGEN = new TreeMap<>();

    @BeforeAll
    static void maakEnLees() throws IOException {
        verloop = Verloop.of(Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty()), JAAR);
        nummering = new Nummering(verloop.trajecten());
        verloop.levermaanden(LEVERMAANDEN::add);
        Gemeentebestanden.schrijfZonderOvertredingen(verloop, map.resolve("uit"));
        var klok = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        try (var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, klok))) {
            var zoeker = new Bestandenzoeker(magazijn.map().werk());
            magazijn.inlezer(Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> zoeker.zoek(map.resolve("uit"), List.of("berichten", "tabellen"), ontvanger),
                            regel -> {},
                            Voortgang.GEEN);
            magazijn.vragen()
                    .stel("SELECT code, gevonden, verwacht FROM kruisbevinding", Map.of())
                    .rijen()
                    .forEach(rij -> BEVINDINGEN
                            .computeIfAbsent(rij.get(0).toString(), code -> new ArrayList<>())
                            .add(sleutel(rij)));
        }
        BEVINDINGEN.values().forEach(lijst -> lijst.sort(Comparator.naturalOrder()));
    }

    @AfterAll
    static void vergeet() {
        LEVERMAANDEN.clear();
        BEVINDINGEN.clear();
    }

    @Test
    void geenAndereRegelSpreekt() {
        assertThat(BEVINDINGEN.keySet()).isSubsetOf("TR321", "TR322");
    }

    @Test
    void meerInEenMaandDanIsToegewezen() {
        assertThat(bevindingen("TR321"))
                .isNotEmpty()
                .containsExactlyElementsOf(gesorteerd(LEVERMAANDEN.stream()
                        .filter(l -> l.traject().voorziening().soort() == Soort.INSPANNING)
                        .filter(l -> volume(l) > l.toewijzing().volume())
                        .map(l -> nummer(l) + " " + maand(l))));
    }

    @Test
    void meerInTotaalDanIsToegewezen() {
        var perToewijzing = LEVERMAANDEN.stream().collect(groupingBy(A31_KruisregelsSprekenWaarHetMisIsTest::nummer));
        assertThat(bevindingen("TR322"))
                .containsExactlyElementsOf(gesorteerd(perToewijzing.values().stream()
                        .filter(lijst ->
                                lijst.stream().mapToLong(l -> volume(l)).sum() > totaal(lijst.get(0)))
                        .map(lijst -> Long.toString(nummer(lijst.get(0))))));
    }

    private static String sleutel(List<Object> rij) {
        String verwacht = String.valueOf(rij.get(2));
        if (!rij.get(0).toString().startsWith("TR32")) {
            return String.valueOf(rij.get(1));
        }
        String wanneer = verwacht.endsWith("totaal") ? "" : verwacht.substring(verwacht.lastIndexOf(' '));
        return verwacht.split(" ")[2] + wanneer;
    }

    private static List<String> bevindingen(String code) {
        return BEVINDINGEN.getOrDefault(code, List.of());
    }

    private static List<String> gesorteerd(Stream<String> verwacht) {
        return verwacht.sorted().toList();
    }

    private static long nummer(Levermaand levermaand) {
        return nummering.toewijzingNummer(levermaand.traject(), levermaand.toewijzing());
    }

    private static YearMonth maand(Levermaand levermaand) {
        return verloop.kalender().maand(levermaand.maand());
    }

    private static long volume(Levermaand levermaand) {
        return staand(levermaand).mapToLong(Regel::volume).sum();
    }

    /** Debits that were neither rejected nor credited. */
    private static Stream<Regel> staand(Levermaand levermaand) {
        return levermaand.regels().stream()
                .filter(r -> !r.isCredit() && r.afgewezenOp().isEmpty())
                .filter(r -> levermaand.regels().stream().noneMatch(c -> c.vorige() == r.volgnummer()));
    }

    private static long totaal(Levermaand levermaand) {
        var toewijzing = levermaand.toewijzing();
        if (levermaand.traject().voorziening().soort() != Soort.INSPANNING) {
            return toewijzing.volume();
        }
        var einde = levermaand
                .traject()
                .findIntrekking(toewijzing, verloop.kalender())
                .map(Intrekking::einde)
                .orElse(toewijzing.einde());
        return toewijzing.volume()
                * (ChronoUnit.MONTHS.between(YearMonth.from(toewijzing.ingang()), YearMonth.from(einde)) + 1);
    }
}
