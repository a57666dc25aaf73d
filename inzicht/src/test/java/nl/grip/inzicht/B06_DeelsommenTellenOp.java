// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Proefgemeente.Regel;

/** Whatever the breakdown, the filter and the lines: the parts are together the whole. */
class B06_DeelsommenTellenOp {
    /** Columns to break down by; each figure takes those that it knows. */
    private static final List<String> KOLOMMEN = List.of(
            "maand",
            "domein",
            "voorziening",
            "aanbieder",
            "eenheid",
            "code",
            "wijk",
            "leeftijd",
            "verwijzer",
            "vorm",
            "team",
            "hulpvraag",
            "retourcode",
            "reden");

    /** Every figure whose parts add up, with the grootheden for which that holds; the others count people once. */
    private static final Map<String, List<String>> OPTELBAAR = Map.ofEntries(
            Map.entry("uitgaven", List.of("gedeclareerd", "ingediend", "afgewezen")),
            Map.entry("prijs", List.of("prijs")),
            Map.entry("volume", List.of("volume")),
            Map.entry("meldvertraging", List.of("bedrag")),
            Map.entry("correcties", List.of()),
            Map.entry("afkeur", List.of("afkeur", "afgewezen")),
            Map.entry("aanbieders", List.of("bedrag")),
            Map.entry("wijken", List.of("bedrag")),
            Map.entry("leeftijd", List.of("bedrag")),
            Map.entry("verwijzers", List.of("bedrag", "groei")),
            Map.entry("natura-pgb", List.of("bedrag")),
            Map.entry("verzilvering", List.of("toegewezen", "geleverd", "verzilvering")),
            Map.entry("volledigheid", List.of("volledigheid")),
            Map.entry("toewijzingen", List.of("aantal")),
            Map.entry("duur", List.of("aantal", "lopend")),
            Map.entry("wachttijd", List.of("aantal", "lopend")),
            Map.entry("redenen-van-beeindiging", List.of("aantal")),
            Map.entry("herhaald-beroep", List.of("binnen_6_maanden", "binnen_12_maanden")),
            Map.entry("toegang", List.of()));

    @Property(tries = 8)
    void deDelenZijnSamenHetGeheel(
            @ForAll("regels") List<Regel> regels, @ForAll("uitsplitsing") List<String> per, @ForAll("dag") String dag)
            throws IOException {
        Path map = Files.createTempDirectory("deelsommen");
        try (Proefmagazijn proef = Proefgemeente.gevuld(map, regels)) {
            for (String indicator : OPTELBAAR.keySet()) {
                Map<String, BigDecimal> geheel = sommen(proef, indicator, dag, List.of());
                assertThat(sommen(proef, indicator, dag, bekend(proef, indicator, per)))
                        .as(indicator)
                        .isEqualTo(geheel);
                assertThat(bronregels(proef, indicator, dag)).as(indicator).isEqualTo(geheel);
            }
            assertThat(sommen(proef, "uitgaven", dag, List.of())).satisfies(B06_DeelsommenTellenOp::sluitAan);
        } finally {
            Files.deleteIfExists(map.resolve("proef.duckdb"));
            Files.deleteIfExists(map);
        }
    }

    private static void sluitAan(Map<String, BigDecimal> som) {
        assertThat(som.getOrDefault("ingediend", BigDecimal.ZERO))
                .isEqualByComparingTo(som.getOrDefault("gedeclareerd", BigDecimal.ZERO)
                        .add(som.getOrDefault("afgewezen", BigDecimal.ZERO)));
    }

    /** Volumes of different units do not add up. */
    private static Vraag vraag(String naam, String dag) {
        Vraag vraag = Vraag.of(naam).withPeildatum(Peildatum.of(dag));
        return naam.equals("volume") ? vraag.withFilters("eenheid=04") : vraag;
    }

    private static List<String> bekend(Proefmagazijn proef, String indicator, List<String> per) {
        List<String> kolommen = proef.inzicht().kolommen(Vraag.of(indicator));
        return per.stream().filter(kolommen::contains).toList();
    }

    private static boolean isOptelbaar(String indicator, String grootheid) {
        List<String> grootheden = OPTELBAAR.get(indicator);
        return grootheden.isEmpty() || grootheden.contains(grootheid);
    }

    private static Map<String, BigDecimal> sommen(Proefmagazijn proef, String naam, String dag, List<String> per) {
        Map<String, BigDecimal> sommen = new HashMap<>();
        Vraag vraag = vraag(naam, dag).withPer(per.toArray(String[]::new));
        for (Antwoord.Rij rij : proef.inzicht().beantwoord(vraag).rijen()) {
            if (!isOptelbaar(naam, rij.grootheid())) {
                continue;
            }
            tel(sommen, rij.grootheid() + "/teller", rij.teller());
            tel(sommen, rij.grootheid() + "/noemer", rij.noemer());
            tel(sommen, rij.grootheid(), rij.teller().isPresent() ? Optional.empty() : rij.findWaarde());
        }
        return sommen;
    }

    private static Map<String, BigDecimal> bronregels(Proefmagazijn proef, String naam, String dag) {
        Map<String, BigDecimal> sommen = new HashMap<>();
        Vraag vraag = vraag(naam, dag);
        proef.inzicht().bronregels(vraag, Bladzijde.ALLES, regel -> {
            String rol = regel.rol().equals("waarde") ? "" : "/" + regel.rol();
            if (isOptelbaar(naam, regel.grootheid())) {
                tel(sommen, regel.grootheid() + rol, Optional.of(regel.bijdrage()));
            }
        });
        return sommen;
    }

    private static void tel(Map<String, BigDecimal> sommen, String naam, Optional<BigDecimal> bedrag) {
        bedrag.filter(b -> b.signum() != 0)
                .ifPresent(b -> sommen.merge(naam, b.stripTrailingZeros(), (x, y) -> {
                    BigDecimal som = x.add(y);
                    return som.signum() == 0 ? null : som.stripTrailingZeros();
                }));
    }

    @Provide
    Arbitrary<List<Regel>> regels() {
        return Combinators.combine(
                        getal(0, 3),
                        getal(1, 3),
                        getal(1, 4),
                        getal(0, 2),
                        getal(-5, 5),
                        getal(-9999, 9999),
                        getal(0, 1))
                .as((b, c, m, e, v, g, a) -> new Regel(b, c, m, e, v, g, a == 1))
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<String>> uitsplitsing() {
        return Arbitraries.of(KOLOMMEN).list().uniqueElements().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> dag() {
        return Arbitraries.of("2026-01-31", "2026-02-08", "2026-03-20", "2026-05-31");
    }

    private static Arbitrary<Integer> getal(int van, int tot) {
        return Arbitraries.integers().between(van, tot);
    }
}
