// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Peildatum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every figure has a worked example beside it: tiny sources and what must come out. A new figure needs no new test. */
class B03_DeVoorbeeldenKloppen {
    /** One store for all examples, emptied between them. */
    private static @Nullable Proefmagazijn magazijn;

    private static String gevuldMet = "";

    @BeforeAll
    static void open(@TempDir Path temp) {
        magazijn = new Proefmagazijn(temp);
    }

    @AfterAll
    static void sluit() {
        Objects.requireNonNull(magazijn).close();
    }

    @TestFactory
    Stream<DynamicContainer> voorbeelden() {
        return Catalogus.laad().list().stream()
                .map(indicator -> DynamicContainer.dynamicContainer(indicator.naam(), proeven(indicator)));
    }

    private Stream<DynamicTest> proeven(Indicator indicator) {
        return Stream.of(
                DynamicTest.dynamicTest("komtUitOpWatErVerwachtIs", () -> metBronnen(indicator, this::komtUit)),
                DynamicTest.dynamicTest("elkeKorrelStaatErEenKeer", () -> metBronnen(indicator, this::isUniek)),
                DynamicTest.dynamicTest("bronregelsTellenOpTotHetCijfer", () -> metBronnen(indicator, this::teltOp)));
    }

    private void komtUit(Indicator indicator, Proefmagazijn proef) {
        List<String> gevonden = new ArrayList<>();
        for (String peildatum : peildata(indicator)) {
            Antwoord antwoord = vraag(indicator, proef, peildatum);
            antwoord.rijen().forEach(rij -> gevonden.add(regel(rij) + ";" + peildatum));
        }
        List<String> verwacht = regels(indicator, "verwacht.csv");
        assertThat(verwacht.get(0))
                .isEqualTo(String.join(";", indicator.kop().korrel())
                        + ";grootheid;teller;noemer;waarde;geen_cijfer;volledigheid_pct;peildatum");
        assertThat(gevonden).containsExactlyElementsOf(verwacht.subList(1, verwacht.size()));
    }

    private void isUniek(Indicator indicator, Proefmagazijn proef) {
        for (String peildatum : peildata(indicator)) {
            assertThat(vraag(indicator, proef, peildatum).rijen())
                    .extracting(rij -> rij.sleutel() + rij.grootheid())
                    .doesNotHaveDuplicates();
        }
    }

    private void teltOp(Indicator indicator, Proefmagazijn proef) {
        for (String peildatum : peildata(indicator)) {
            Map<List<Object>, BigDecimal> sommen = new HashMap<>();
            Vraag vraag = vraag(indicator, peildatum);
            proef.inzicht()
                    .bronregels(
                            vraag,
                            Bladzijde.ALLES,
                            r -> sommen.merge(
                                    List.of(r.sleutel(), r.grootheid(), r.rol()), r.bijdrage(), BigDecimal::add));
            vraag(indicator, proef, peildatum).rijen().forEach(rij -> {
                vergelijk(sommen, rij, "teller", rij.teller());
                vergelijk(sommen, rij, "noemer", rij.noemer());
                vergelijk(sommen, rij, "waarde", rij.teller().isPresent() ? Optional.empty() : rij.findWaarde());
            });
        }
    }

    private static void vergelijk(
            Map<List<Object>, BigDecimal> sommen, Antwoord.Rij rij, String rol, Optional<BigDecimal> waarde) {
        BigDecimal som = sommen.getOrDefault(List.of(rij.sleutel(), rij.grootheid(), rol), BigDecimal.ZERO);
        assertThat(som)
                .as("%s %s %s", rij.sleutel(), rij.grootheid(), rol)
                .isEqualByComparingTo(waarde.orElse(BigDecimal.ZERO));
    }

    private interface Proef {
        void neem(Indicator indicator, Proefmagazijn proef);
    }

    private static void metBronnen(Indicator indicator, Proef proef) throws IOException {
        Proefmagazijn gevuld = Objects.requireNonNull(magazijn);
        if (!gevuldMet.equals(indicator.naam())) {
            gevuld.leeg();
            gevuld.met("bericht", regels(indicator, "bericht.csv").toArray(String[]::new));
            for (String bron : bronnen(indicator)) {
                gevuld.met(bron, regels(indicator, bron + ".csv").toArray(String[]::new));
            }
            gevuldMet = indicator.naam();
        }
        proef.neem(indicator, gevuld);
    }

    private static List<String> bronnen(Indicator indicator) throws IOException {
        try (Stream<Path> bestanden = Files.list(map(indicator))) {
            return bestanden
                    .map(b -> b.getFileName().toString().replace(".csv", ""))
                    .filter(naam -> !List.of("bericht", "verwacht", "filters").contains(naam))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> peildata(Indicator indicator) {
        List<String> regels = regels(indicator, "verwacht.csv");
        TreeSet<String> peildata = new TreeSet<>();
        regels.stream().skip(1).forEach(r -> peildata.add(r.substring(r.lastIndexOf(';') + 1)));
        return peildata;
    }

    private static Antwoord vraag(Indicator indicator, Proefmagazijn proef, String peildatum) {
        return proef.inzicht().beantwoord(vraag(indicator, peildatum));
    }

    /** A figure that asks for a filter has filters.csv beside its sources. */
    private static Vraag vraag(Indicator indicator, String peildatum) {
        boolean metFilters = Files.exists(map(indicator).resolve("filters.csv"));
        String[] filters = metFilters ? regels(indicator, "filters.csv").toArray(String[]::new) : new String[0];
        return Vraag.of(indicator.naam()).withPeildatum(Peildatum.of(peildatum)).withFilters(filters);
    }

    private static String regel(Antwoord.Rij rij) {
        return String.join(
                ";",
                String.join(";", rij.sleutel()),
                rij.grootheid(),
                tekst(rij.teller()),
                tekst(rij.noemer()),
                tekst(rij.findWaarde()),
                rij.findGeenCijfer().map(geen -> geen.reden().code()).orElse(""),
                tekst(rij.volledigheidPct()));
    }

    private static String tekst(Optional<BigDecimal> getal) {
        return getal.map(BigDecimal::toPlainString).orElse("");
    }

    private static List<String> regels(Indicator indicator, String bestand) {
        try {
            return Files.readAllLines(map(indicator).resolve(bestand));
        } catch (IOException fout) {
            throw new AssertionError("Het voorbeeld bij " + indicator.naam() + " mist " + bestand, fout);
        }
    }

    private static Path map(Indicator indicator) {
        try {
            return Path.of(B03_DeVoorbeeldenKloppen.class
                            .getResource("/voorbeelden/uitgaven/verwacht.csv")
                            .toURI())
                    .getParent()
                    .resolveSibling(indicator.naam());
        } catch (URISyntaxException fout) {
            throw new AssertionError(fout);
        }
    }
}
