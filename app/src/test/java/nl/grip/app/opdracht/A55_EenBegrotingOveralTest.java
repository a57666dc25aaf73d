// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static nl.grip.app.opdracht.Csvrijen.rijen;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.app.web.Magazijnbronnen;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.scenario.Scenariobestand;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget in two versies is one amount: on the start page, in a document and by the command Begroting. */
class A55_EenBegrotingOveralTest {
    private static final String SCENARIO =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding\n"
                    + "T,13,300,2,4,1.1,1,1.3,0.05,0.05,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,geen\n";
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    /** A change of 7000 for Jeugd and 2000 for Wmo; what is income, or is a team's, is no part of it. */
    private static final String BURAP = """
            jaar;versie;datum;afbakening;programma;taakveld;voorziening;wijkteam;lasten_baten;bedrag;structureel;prijspeil
            2026;burap;2026-03-01;;Jeugd;T;V;;lasten;5000,00;ja;2026
            2026;burap;2026-03-01;;Jeugd;6.752;;;lasten;2000,00;ja;2026
            2026;burap;2026-03-01;;Maatschappelijke ondersteuning;6.711;;;lasten;2000,00;ja;2026
            2026;burap;2026-03-01;;Jeugd;T;V;;baten;900,00;ja;2026
            2026;burap;2026-03-01;;Jeugd;T;V;Team 1;lasten;800,00;ja;2026
            """;

    private static final Map<String, String> PROGRAMMA =
            Map.of("Jeugd", "Jeugd", "Wmo", "Maatschappelijke ondersteuning");
    private static final Map<String, String> REGEL = Map.of("Jeugd", "Jeugdhulp", "Wmo", "Hulp uit de Wmo");

    @TempDir
    private static Path map;

    private static List<NamedCsvRecord> primitief = List.of();
    private static List<Jaarbeeld> startpagina = List.of();

    @BeforeAll
    static void lees() throws IOException {
        var scenario = Scenariobestand.lees(new StringReader(SCENARIO), "T", OptionalLong.empty());
        Gemeentebestanden.schrijfZonderOvertredingen(Verloop.of(scenario, 2023), map.resolve("uit"));
        var tabellen = map.resolve("uit/tabellen");
        var hele = Files.readAllLines(tabellen.resolve("begroting.csv")).stream()
                .filter(regel -> regel.startsWith("jaar;") || regel.startsWith("2023;"))
                .map(regel -> regel.replace("2023;primitief;2022", "2026;primitief;2025")
                        .replaceAll(";2023$", ";2026"))
                .collect(Collectors.joining("\n", "", "\n"));
        primitief = rijen(hele);
        Files.writeString(tabellen.resolve("begroting-2025-11-10.csv"), hele);
        var jeugd = primitief.stream()
                .filter(r -> r.getField("programma").equals("Jeugd"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                tabellen.resolve("begroting-2026-03-01.csv"),
                BURAP.replace(";T;V;", ";" + jeugd.getField("taakveld") + ";" + jeugd.getField("voorziening") + ";"));
        assertThat(new Proefomgeving(map).grip("inlezen", "uit/tabellen", "uit/berichten"))
                .isZero();
        try (var magazijn = Magazijn.open(map.resolve("magazijn"), new Instellingen(512, 2, KLOK))) {
            startpagina = Magazijnbronnen.van(magazijn, KLOK).werk().jaren().lees().stream()
                    .map(jaar -> ((Cijfer<Jaarbeeld>) jaar.beeld()).waarde())
                    .toList();
        }
    }

    @Test
    void deVersiesTellenOpDeStartpaginaOp() {
        assertThat(startpagina)
                .hasSize(2)
                .allSatisfy(beeld -> assertThat(beeld.begroot()).contains(begroot(beeld)));
    }

    @Test
    void eenJaarZonderBegrotingHeeftGeenBedragInPlaatsVanNul() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip("begroting", "overzicht", "--jaar", "2022", "--formaat", "csv"))
                .isZero();
        assertThat(rijen(omgeving.uit()))
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(List.of(
                                rij.getField("begroot"), rij.getField("afwijking"), rij.getField("geen_cijfer")))
                        .containsExactly("", "", "geen_bron"));
    }

    /** What is budgeted for a wet and what it will cost are about the same help: pgb is in both. */
    @Test
    void deVerwachtingPerWetIsOverDezelfdeHulp() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(
                        "begroting", "overzicht", "--per", "programma", "--peildatum", dag(), "--formaat", "csv"))
                .isZero();
        Map<String, Bedrag> verwacht = new TreeMap<>();
        rijen(omgeving.uit())
                .forEach(rij -> verwacht.put(rij.getField("programma"), Bedrag.ofEuro(rij.getField("verwacht"))));
        startpagina.forEach(beeld -> assertThat(beeld.verwacht())
                .isEqualTo(verwacht.get(PROGRAMMA.get(beeld.domein().code()))));
    }

    @Test
    void deOpdrachtZegtHetzelfde() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(
                        "begroting", "overzicht", "--per", "programma", "--peildatum", dag(), "--formaat", "csv"))
                .isZero();
        Map<String, Bedrag> perProgramma = new TreeMap<>();
        rijen(omgeving.uit())
                .forEach(rij -> perProgramma.put(rij.getField("programma"), Bedrag.ofEuro(rij.getField("begroot"))));
        startpagina.forEach(beeld -> assertThat(beeld.begroot())
                .contains(perProgramma.get(PROGRAMMA.get(beeld.domein().code()))));
    }

    @Test
    void hetDocumentZegtHetzelfde() throws IOException {
        assertThat(new Proefomgeving(map).grip("rapport", "maandblad", "--peildatum", dag(), "--uit", "m.html"))
                .isZero();
        var tekst = Files.readString(map.resolve("m.html"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        startpagina.forEach(beeld -> assertThat(tekst)
                .contains(" " + REGEL.get(beeld.domein().code()) + " "
                        + Notatie.heleEuro(beeld.begroot().orElseThrow()) + " "));
    }

    /** What runs out is all of it: both versies and what is of neither wet, without what lies inside it for a team. */
    @Test
    void watOpraaktIsDezelfdeBegroting() {
        var omgeving = new Proefomgeving(map);
        assertThat(omgeving.grip(
                        "prognose", "--jaar", "2026", "--uitputting", "--peildatum", dag(), "--formaat", "csv"))
                .isZero();
        var begroot = rijen(omgeving.uit()).stream()
                .filter(rij -> rij.getField("soort").equals("begroting")
                        && rij.getField("wijkteam").isEmpty())
                .map(rij -> Bedrag.ofEuro(rij.getField("budget")))
                .reduce(Bedrag.NUL, Bedrag::plus);
        assertThat(begroot)
                .isEqualTo(startpagina.stream()
                        .map(beeld -> beeld.begroot().orElseThrow())
                        .reduce(som("Samenkracht en toegang"), Bedrag::plus));
    }

    private static String dag() {
        return startpagina.get(0).peildatum().toString();
    }

    private static Bedrag begroot(Jaarbeeld beeld) {
        var code = beeld.domein().code();
        return som(PROGRAMMA.get(code)).plus(Bedrag.ofEuro(code.equals("Jeugd") ? "7000" : "2000"));
    }

    private static Bedrag som(String programma) {
        return primitief.stream()
                .filter(r -> r.getField("programma").equals(programma))
                .map(r -> Bedrag.ofEuro(r.getField("bedrag")))
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
