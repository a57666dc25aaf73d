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

    record Regel(int bericht, int categorie, int maand, int eenheid, int volume, int bedrag, boolean afgewezen) {}

    @Property(tries = 8)
    void deDelenZijnSamenHetGeheel(
            @ForAll("regels") List<Regel> regels, @ForAll("uitsplitsing") List<String> per, @ForAll("dag") String dag)
            throws IOException {
        Path map = Files.createTempDirectory("deelsommen");
        try (Proefmagazijn proef = gevuld(map, regels)) {
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
        tabellen(proef);
        for (int i = 0; i < regels.size(); i++) {
            neem(proef, regels.get(i), "R" + i);
            hulp(proef, regels.get(i), i);
        }
        return proef;
    }

    /** What people bring besides messages, and the messages that allocations, starts and stops come in. */
    private static void tabellen(Proefmagazijn proef) {
        String bericht = "bericht;soort;afzender;identificatie;ontvangen_op";
        for (String soort : List.of("postcodes", "inwoners", "toegang", "pgb")) {
            proef.met("bericht", bericht, soort + ";" + soort + ";;;2026-02-01");
        }
        for (int domein = 0; domein < 2; domein++) {
            String naam = domein == 0 ? "JW" : "WMO";
            proef.met("bericht", bericht, "t%d;%s301;9999;T;2026-01-30".formatted(domein, naam));
            proef.met("bericht", bericht, "v%d;%s315;9000000%d;V;2026-01-20".formatted(domein, naam, domein));
            proef.met("bericht", bericht, "s%d;%s305;9000000%d;S;2026-02-05".formatted(domein, naam, domein));
            proef.met("bericht", bericht, "e%d;%s307;9000000%d;E;2026-03-05".formatted(domein, naam, domein));
        }
        proef.met("postcode", "bericht;postcode;wijk", "postcodes;h1;WK01", "postcodes;h2;WK02");
        proef.met(
                "inwoners",
                "bericht;jaar;wijk;leeftijd_van;leeftijd_tot;geslacht;aantal",
                "inwoners;2026;WK01;0;120;;750");
    }

    /** Around each line: an allocation, a start, sometimes a stop, a melding and a budget. */
    private static void hulp(Proefmagazijn proef, Regel r, int i) {
        int d = r.bericht() % 2;
        String product = "9000000%d;p%d;%d;%s;X1".formatted(d, r.categorie(), i, categorie(r));
        proef.met(
                "toewijzing",
                "bericht;aanbieder;client;toewijzingnummer;categorie;code;geboortemaand;postcode;referentie_aanbieder;"
                        + "toewijzingsdatum;toewijzingstijd;ingangsdatum;einddatum;volume;eenheid;frequentie",
                "t%d;%s;20%02d-0%d;h%d;A%d;2026-01-0%d;10:00:00;2026-0%d-10;2026-12-31;%d;83;4"
                        .formatted(
                                d, product, r.volume() + 8, r.maand(), r.eenheid(), i, r.maand(), r.maand(), 100 + i));
        proef.met(
                "verzoek",
                "bericht;aanbieder;client;referentie_aanbieder;categorie;code;verwijzer",
                "v%d;9000000%d;p%d;A%d;%s;X1;0%d".formatted(d, d, r.categorie(), i, categorie(r), 1 + r.eenheid()));
        String begin = "202%d-0%d-15".formatted(4 + d, r.maand());
        proef.met(
                "start",
                "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;status",
                "s%d;%s;%s;1".formatted(d, product, begin));
        if (r.afgewezen()) {
            proef.met(
                    "stop",
                    "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;einde;reden;status",
                    "e%d;%s;%s;2025-0%d-28;%s;1".formatted(d, product, begin, 4 + r.maand(), "31"));
        }
        proef.met(
                "toegang",
                "bericht;melddatum;team;herkomst;hulpvraag;besluitdatum;voorziening",
                "toegang;2026-01-%02d;T%d;a;h%d;%s;%s"
                        .formatted(
                                10 + i,
                                r.eenheid(),
                                r.categorie(),
                                r.afgewezen() ? "2026-03-0" + r.maand() : "",
                                r.volume() > 0 ? "J1" : ""));
        proef.met(
                "pgb",
                "bericht;client;voorziening;van;tot;besteed",
                "pgb;p%d;X%d;2026-01-%02d;;%d".formatted(r.categorie(), r.eenheid(), 10 + i, Math.abs(r.bedrag())));
    }

    private static String categorie(Regel r) {
        return (r.bericht() % 2 == 0 ? "4" : "0") + r.categorie();
    }

    private static void neem(Proefmagazijn proef, Regel r, String referentie) {
        proef.met(
                "declaratieregel",
                "bericht;referentie;client;toewijzingnummer;categorie;leverperiode;eenheid;volume;bedrag",
                "m%d;%s;p%d;%s;%s;2026-0%d;%s;%d;%d"
                        .formatted(
                                r.bericht(),
                                referentie,
                                r.categorie(),
                                referentie.substring(1),
                                categorie(r),
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
