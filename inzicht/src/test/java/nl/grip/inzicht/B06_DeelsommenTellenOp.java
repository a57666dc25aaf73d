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

/** Whatever the breakdown, the filter and the lines: the parts are together the whole. */
class B06_DeelsommenTellenOp {
    private static final List<String> KOLOMMEN = List.of("maand", "domein", "voorziening", "aanbieder", "eenheid");

    record Regel(int bericht, int categorie, int maand, int eenheid, int volume, int bedrag, boolean afgewezen) {}

    @Property(tries = 25)
    void deDelenZijnSamenHetGeheel(
            @ForAll("regels") List<Regel> regels, @ForAll("uitsplitsing") List<String> per, @ForAll("dag") String dag)
            throws IOException {
        Path map = Files.createTempDirectory("deelsommen");
        try (Proefmagazijn proef = gevuld(map, regels)) {
            for (String indicator : List.of("uitgaven", "prijs")) {
                Map<String, BigDecimal> geheel = sommen(proef, indicator, dag, List.of());
                assertThat(sommen(proef, indicator, dag, per)).isEqualTo(geheel);
                assertThat(bronregels(proef, indicator, dag)).isEqualTo(geheel);
            }
            assertThat(sommen(proef, "uitgaven", dag, per)).satisfies(B06_DeelsommenTellenOp::sluitAan);
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

    private static Map<String, BigDecimal> sommen(Proefmagazijn proef, String naam, String dag, List<String> per) {
        Map<String, BigDecimal> sommen = new HashMap<>();
        Vraag vraag = Vraag.of(naam).withPeildatum(Peildatum.of(dag)).withPer(per.toArray(String[]::new));
        for (Antwoord.Rij rij : proef.inzicht().beantwoord(vraag).rijen()) {
            tel(sommen, rij.grootheid() + "/teller", rij.teller());
            tel(sommen, rij.grootheid() + "/noemer", rij.noemer());
            tel(sommen, rij.grootheid(), rij.teller().isPresent() ? Optional.empty() : rij.findWaarde());
        }
        return sommen;
    }

    private static Map<String, BigDecimal> bronregels(Proefmagazijn proef, String naam, String dag) {
        Map<String, BigDecimal> sommen = new HashMap<>();
        Vraag vraag = Vraag.of(naam).withPeildatum(Peildatum.of(dag));
        proef.inzicht().bronregels(vraag, Bladzijde.ALLES, regel -> {
            String rol = regel.rol().equals("waarde") ? "" : "/" + regel.rol();
            tel(sommen, regel.grootheid() + rol, Optional.of(regel.bijdrage()));
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

    private static Proefmagazijn gevuld(Path map, List<Regel> regels) {
        Proefmagazijn proef = new Proefmagazijn(map);
        String bericht = "bericht;soort;afzender;identificatie;ontvangen_op";
        for (int b = 0; b < 4; b++) {
            String soort = b % 2 == 0 ? "JW" : "WMO";
            proef.met("bericht", bericht, "m%d;%s323;9000000%d;D;2026-0%d-08".formatted(b, soort, b, b + 2));
            proef.met("bericht", bericht, "a%d;%s325;9999;A%d;2026-0%d-20".formatted(b, soort, b, b + 2));
            proef.met(
                    "antwoord",
                    "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                    "a%d;9000000%d;D;D;deels_afgewezen".formatted(b, b));
        }
        for (int i = 0; i < regels.size(); i++) {
            neem(proef, regels.get(i), "R" + i);
        }
        return proef;
    }

    private static void neem(Proefmagazijn proef, Regel r, String referentie) {
        String categorie = r.bericht() % 2 == 0 ? "4" + r.categorie() : "0" + r.categorie();
        proef.met(
                "declaratieregel",
                "bericht;referentie;categorie;leverperiode;eenheid;volume;bedrag",
                "m%d;%s;%s;2026-0%d;%s;%d;%d"
                        .formatted(
                                r.bericht(),
                                referentie,
                                categorie,
                                r.maand(),
                                List.of("01", "04", "16").get(r.eenheid()),
                                r.volume() * (r.eenheid() == 0 ? 60 : 1),
                                r.bedrag()));
        if (r.afgewezen()) {
            proef.met(
                    "antwoordregel",
                    "bericht;aanbieder;declaratie_identificatie;referentie;retourcodes",
                    "a%d;9000000%d;D;%s;9321".formatted(r.bericht(), r.bericht(), referentie));
        }
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
