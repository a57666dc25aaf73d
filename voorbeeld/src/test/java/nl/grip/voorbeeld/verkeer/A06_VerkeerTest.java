// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.proces.Proef;
import nl.grip.voorbeeld.proces.Verloop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A06_VerkeerTest {
    private static final int INWONERS = 5_000;

    @TempDir
    static Path map;

    private static Verloop verloop;
    private static final Map<String, Bedrag> DECLARATIES = new HashMap<>();
    private static final Set<String> REFERENTIES = new HashSet<>();
    private static Bedrag toegekend = Bedrag.NUL;

    @BeforeAll
    static void maak() {
        verloop = Proef.schoneGemeente(INWONERS, 9);
        Gemeentebestanden.schrijf(verloop, map);
        new Declaratieverkeer(verloop, new Nummering(verloop.trajecten())).berichten(bericht -> {
            if (bericht instanceof Declaratiebericht declaratie) {
                tel(declaratie);
            } else if (bericht instanceof Antwoordbericht antwoord) {
                antwoord.afwijzingen()
                        .forEach(a -> toegekend = toegekend.min(a.prestatie().bedrag()));
            }
        });
    }

    private static void tel(Declaratiebericht declaratie) {
        DECLARATIES.put(declaratie.kop().afzender() + declaratie.kop().identificatie(), declaratie.totaal());
        toegekend = toegekend.plus(declaratie.totaal());
        declaratie.prestaties().stream()
                .map(p -> declaratie.kop().afzender() + p.referentie())
                .forEach(REFERENTIES::add);
    }

    @Test
    void deBerichtenDragenHetGeldVanDeWaarheid() throws IOException {
        assertThat(new BigDecimal(toegekend.euro())).isEqualByComparingTo(som("waarheid/maandkosten.csv", "bedrag"));
    }

    @Test
    void hetGrootboekSluitOpDeJaarkosten() throws IOException {
        assertThat(somVan(
                        "tabellen/grootboek.csv",
                        "bedrag",
                        rij -> rij.getField("periode").startsWith("2026")))
                .isEqualByComparingTo(somVan(
                        "waarheid/jaarkosten.csv",
                        "totaal",
                        rij -> rij.getField("peildatum").equals("2026-06-30")));
    }

    @Test
    void elkeRegelHeeftEenEigenReferentie() throws IOException {
        assertThat(REFERENTIES)
                .hasSize(som("waarheid/bestanden.csv", "rijen", "323").intValueExact());
    }

    @Test
    void elkeDeclaratieIsUniekBinnenDeAanbieder() throws IOException {
        try (var csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(map.resolve("waarheid/bestanden.csv"))) {
            assertThat(csv.stream().filter(rij -> rij.getField("soort").endsWith("323")))
                    .hasSize(DECLARATIES.size());
        }
    }

    @Test
    void eenCreditIsEenAfschriftVanZijnDebetregel() {
        var debet = new HashMap<String, Prestatie>();
        new Declaratieverkeer(verloop, new Nummering(verloop.trajecten())).berichten(bericht -> {
            if (bericht instanceof Declaratiebericht declaratie) {
                for (var p : declaratie.prestaties()) {
                    debet.put(p.referentie(), p);
                    p.vorigeReferentie()
                            .ifPresent(vorige -> assertThat(debet.get(vorige).bedrag())
                                    .isEqualTo(p.bedrag().tegengesteld()));
                }
            }
        });
        assertThat(debet.values()).anyMatch(p -> p.vorigeReferentie().isPresent());
    }

    @Test
    void hetzelfdeZaadGeeftOpElkeMachineDezelfdeBestanden(@TempDir Path nogEens) throws IOException {
        opEenAndereMachine(() -> Gemeentebestanden.schrijf(Proef.schoneGemeente(INWONERS, 9), nogEens));
        try (Stream<Path> bestanden = Files.walk(map).filter(Files::isRegularFile)) {
            assertThat(bestanden)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(bestand ->
                            assertThat(bestand).hasSameBinaryContentAs(nogEens.resolve(map.relativize(bestand))));
        }
    }

    /** With other digits, another language and another time zone. */
    private static void opEenAndereMachine(Runnable werk) {
        Locale taal = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            werk.run();
        } finally {
            Locale.setDefault(taal);
            TimeZone.setDefault(zone);
        }
    }

    private static BigDecimal som(String bestand, String kolom) throws IOException {
        return som(bestand, kolom, "");
    }

    private static BigDecimal som(String bestand, String kolom, String soort) throws IOException {
        return somVan(
                bestand,
                kolom,
                rij -> rij.findField("soort").map(s -> s.endsWith(soort)).orElse(true));
    }

    private static BigDecimal somVan(String bestand, String kolom, Predicate<NamedCsvRecord> welke) throws IOException {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(map.resolve(bestand))) {
            return csv.stream()
                    .filter(welke)
                    .map(rij -> new BigDecimal(rij.getField(kolom)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
