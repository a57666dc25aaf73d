// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Proefgemeente.Regel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filter works on every figure whose rows have that attribute, and the rows behind it add up to what it leaves. */
class B17_ElkCijferKentZijnFilters {
    private static final Peildatum DAG = Peildatum.of("2026-06-30");

    /** What a figure cannot be filtered by, for a ledger knows no people; everything else it can. */
    private static final Map<String, List<String>> KENT_NIET =
            Map.of("aansluiting", List.of("gemeente", "voorziening", "wijk", "verwijzer", "leeftijd"));

    private static final Map<String, String> FILTERS = new TreeMap<>(Map.of(
            "maand", "2026-01..2026-03",
            "jaar", "2026",
            "domein", "Jeugd",
            "gemeente", "9999",
            "voorziening", "JW42|JW43|WMO02",
            "aanbieder", "90000000|90000001",
            "wijk", "WK01",
            "verwijzer", "01|02",
            "leeftijd", "12-17"));

    private static @Nullable Proefmagazijn magazijn;

    @BeforeAll
    static void open(@TempDir Path temp) {
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            regels.add(new Regel(i % 4, 1 + i % 3, 1 + i % 4, i % 3, 4 * (i % 3) - 4, 100 * i - 300, i % 5 == 0));
        }
        magazijn = Proefgemeente.gevuld(temp, regels);
    }

    @AfterAll
    static void sluit() {
        magazijn().close();
    }

    @Test
    void elkCijferKentElkFilterDatEenBetekenisHeeft() {
        for (Indicator indicator : Catalogus.laad().list()) {
            List<String> kent = inzicht().kolommen(vraag(indicator));
            List<String> verwacht = new ArrayList<>(FILTERS.keySet());
            verwacht.removeAll(KENT_NIET.getOrDefault(indicator.naam(), List.of()));
            assertThat(kent).as(indicator.naam()).containsAll(verwacht);
        }
    }

    /** A link to the rows behind one group is only made where those rows can be asked. */
    @Test
    void eenGroepDieAlleenInDeUitkomstBestaatIsGeenFilter() {
        List<String> zonder = new ArrayList<>();
        for (Indicator indicator : Catalogus.laad().list()) {
            for (String kolom : indicator.kop().korrel()) {
                assertThat(isFilter(indicator, kolom))
                        .as(indicator.naam() + " " + kolom)
                        .isNotEqualTo(indicator.isUitkomst(kolom));
                if (indicator.isUitkomst(kolom)) {
                    zonder.add(kolom);
                }
            }
        }
        assertThat(zonder).contains("groep", "aandeel_clienten_pct", "aantal_voorzieningen");
    }

    private static boolean isFilter(Indicator indicator, String kolom) {
        List<Filter> filters = new ArrayList<>(vraag(indicator).filters());
        filters.add(Filter.parse(kolom + "=" + FILTERS.getOrDefault(kolom, "1")));
        try {
            inzicht().kolommen(new Vraag(indicator.naam(), Optional.of(DAG), Optional.empty(), filters));
            return true;
        } catch (Vraagfout fout) {
            return false;
        }
    }

    @Test
    void watErNietIsWordtGeweigerdMetWatErWelIs() {
        Vraag vraag = Vraag.of("aansluiting").withPeildatum(DAG).withFilters("wijk=WK01");
        assertThatThrownBy(() -> inzicht().beantwoord(vraag))
                .isInstanceOf(Vraagfout.class)
                .hasMessageContaining("kent de kolom 'wijk' niet. Kies uit: ")
                .hasMessageContaining("taakveld")
                .hasMessageContaining("aanbieder");
    }

    @Test
    void deBronregelsTellenOpTotWatErOverblijft() {
        for (Indicator indicator : Catalogus.laad().list()) {
            List<String> kent = inzicht().kolommen(vraag(indicator));
            FILTERS.forEach((kolom, waarde) -> {
                if (kent.contains(kolom)) {
                    teltOp(indicator, vraag(indicator).withPer(kolom), kolom + "=" + waarde);
                }
            });
        }
    }

    /** So that the test above is about something. */
    @Test
    void elkFilterLaatVanDeUitgavenIetsOverEnIetsWeg() {
        BigDecimal alles = ingediend(Vraag.of("uitgaven").withPeildatum(DAG));
        for (String kolom : List.of("maand", "domein", "voorziening", "aanbieder", "wijk", "verwijzer", "leeftijd")) {
            BigDecimal deel =
                    ingediend(Vraag.of("uitgaven").withPeildatum(DAG).withFilters(kolom + "=" + FILTERS.get(kolom)));
            assertThat(deel).as(kolom).isNotEqualByComparingTo(alles).isNotZero();
        }
    }

    /** A stay goes by the aanbieder and the referral with which it began, so that stock and flows fit for each of them. */
    @Test
    void perAanbiederEnVerwijzerSluitDeStandMetDeStromen() {
        for (String per : List.of("aanbieder", "verwijzer", "wijk", "leeftijd")) {
            Map<List<String>, BigDecimal> sluit = new HashMap<>();
            BigDecimal instroom = BigDecimal.ZERO;
            for (Antwoord.Rij rij : inzicht()
                    .beantwoord(Vraag.of("stand-en-stromen").withPeildatum(DAG).withPer("maand", per))
                    .rijen()) {
                int teken = Map.of("begin", 1, "in", 1, "uit", -1, "einde", -1).getOrDefault(rij.grootheid(), 0);
                BigDecimal waarde = rij.findWaarde().orElseThrow();
                sluit.merge(rij.sleutel(), waarde.multiply(BigDecimal.valueOf(teken)), BigDecimal::add);
                instroom = rij.grootheid().equals("in") ? instroom.add(waarde) : instroom;
            }
            assertThat(sluit.values()).as(per).isNotEmpty().allMatch(rest -> rest.signum() == 0);
            assertThat(instroom).as(per).isEqualByComparingTo(instroomInHetGeheel());
        }
    }

    private static BigDecimal instroomInHetGeheel() {
        return inzicht()
                .beantwoord(Vraag.of("stand-en-stromen")
                        .withPeildatum(DAG)
                        .withPer()
                        .withFilters("grootheid=in"))
                .rijen()
                .get(0)
                .findWaarde()
                .orElseThrow();
    }

    private static BigDecimal ingediend(Vraag vraag) {
        return inzicht().beantwoord(vraag.withPer()).rijen().stream()
                .filter(rij -> rij.grootheid().equals("ingediend"))
                .flatMap(rij -> rij.findWaarde().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void teltOp(Indicator indicator, Vraag vraag, String filter) {
        List<Filter> filters = new ArrayList<>(vraag.filters());
        filters.add(Filter.parse(filter));
        Vraag gefilterd = new Vraag(vraag.indicator(), vraag.peildatum(), vraag.per(), filters);
        Map<List<Object>, BigDecimal> sommen = new HashMap<>();
        inzicht()
                .bronregels(
                        gefilterd,
                        Bladzijde.ALLES,
                        r -> sommen.merge(List.of(r.sleutel(), r.grootheid(), r.rol()), r.bijdrage(), BigDecimal::add));
        for (Antwoord.Rij rij : inzicht().beantwoord(gefilterd).rijen()) {
            String waar = indicator.naam() + " " + filter;
            gelijk(waar, sommen, rij, "teller", rij.teller());
            gelijk(waar, sommen, rij, "noemer", rij.noemer());
            gelijk(waar, sommen, rij, "waarde", rij.teller().isPresent() ? Optional.empty() : rij.findWaarde());
        }
        assertThat(sommen.values()).as(indicator.naam() + " " + filter).allMatch(som -> som.signum() == 0);
    }

    /** Takes away what was compared: in the end nothing may be left. */
    private static void gelijk(
            String waar,
            Map<List<Object>, BigDecimal> sommen,
            Antwoord.Rij rij,
            String rol,
            Optional<BigDecimal> waarde) {
        BigDecimal som = Optional.ofNullable(sommen.remove(List.of(rij.sleutel(), rij.grootheid(), rol)))
                .orElse(BigDecimal.ZERO);
        boolean isEr = rij.findGeenCijfer().isEmpty() || !rol.equals("waarde");
        if (isEr) {
            assertThat(som)
                    .as("%s %s %s %s", waar, rij.sleutel(), rij.grootheid(), rol)
                    .isEqualByComparingTo(waarde.orElse(BigDecimal.ZERO));
        }
    }

    private static Vraag vraag(Indicator indicator) {
        Vraag vraag = Vraag.of(indicator.naam()).withPeildatum(DAG);
        return indicator.stappen().contains(":van") ? vraag.withFilters("van=2026-01", "naar=2026-03") : vraag;
    }

    private static Inzicht inzicht() {
        return magazijn().inzicht();
    }

    private static Proefmagazijn magazijn() {
        return java.util.Objects.requireNonNull(magazijn);
    }
}
