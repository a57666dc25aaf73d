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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final double ALTIJD = 1;

    @TempDir
    static Path map;

    private static Verloop verloop;
    private static final Map<String, Bedrag> DECLARATIES = new HashMap<>();
    private static final Set<String> REFERENTIES = new HashSet<>();
    private static int regels;
    private static Bedrag toegekend = Bedrag.NUL;

    @BeforeAll
    static void maak() {
        verloop = Proef.schoneGemeente(INWONERS, 9);
        Gemeentebestanden.schrijf(verloop, map);
        declaratieverkeer().berichten(bericht -> {
            if (bericht instanceof Declaratiebericht declaratie) {
                tel(declaratie);
            } else if (bericht instanceof Antwoordbericht antwoord) {
                antwoord.afwijzingen()
                        .forEach(a -> toegekend = toegekend.min(a.prestatie().bedrag()));
            }
        });
    }

    private static Declaratieverkeer declaratieverkeer() {
        return new Declaratieverkeer(verloop, new Nummering(verloop.trajecten()), Overtredingen.ZO_NU_EN_DAN);
    }

    private static void tel(Declaratiebericht declaratie) {
        DECLARATIES.put(declaratie.kop().afzender() + declaratie.kop().identificatie(), declaratie.totaal());
        toegekend = toegekend.plus(declaratie.totaal());
        regels += declaratie.rijen();
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
    void elkeRegelHeeftEenEigenReferentie() {
        assertThat(REFERENTIES).hasSize(regels).hasSizeGreaterThan(1_000);
    }

    @Test
    void elkeDeclaratieIsUniekBinnenDeAanbieder() throws IOException {
        assertThat(bestanden("berichten/[^/]+/[A-Z]+323-.*")).hasSize(DECLARATIES.size());
    }

    @Test
    void elkHeenberichtKrijgtEenRetour() throws IOException {
        for (var paar :
                Map.of("301", "302", "305", "306", "307", "308", "315", "316").entrySet()) {
            long heen =
                    bestanden("berichten/[^/]+/[A-Z]+" + paar.getKey() + "-.*").size();
            long retour = bestanden("berichten/[^/]+/[A-Z]+" + paar.getValue() + "-.*")
                    .size();
            assertThat(retour).isBetween(heen - heen / 20, heen).isPositive();
        }
    }

    @Test
    void eenHerhalingHeeftGeenNieuweRegelsEnKomtLater() throws IOException {
        var herhaald = bestanden(".*/nogmaals-.*");
        assertThat(herhaald)
                .hasSizeGreaterThan(50)
                .allMatch(rij -> rij.getField("rijen").equals("0"));
        assertThat(herhaald).allSatisfy(rij -> {
            var eerste =
                    rij.getField("bestand").replaceFirst(".*/nogmaals-", "").replace("!/bericht", "");
            assertThat(bestanden(".*/" + eerste + "(!/bericht)?"))
                    .singleElement()
                    .satisfies(e -> assertThat(e.getField("bestand")).isLessThan(rij.getField("bestand")));
        });
    }

    @Test
    void sommigeAanbiedersGebruikenEnveloppenEnAndereNooit() throws IOException {
        var inEnvelop = afzenders(bestanden("berichten/[^/]+/[A-Z]+323-.*!/bericht"));
        var los = afzenders(bestanden("berichten/[^/]+/[A-Z]+323-.*xml"));
        assertThat(inEnvelop).isNotEmpty();
        assertThat(los).hasSizeGreaterThan(inEnvelop.size());
    }

    private static Set<String> afzenders(List<NamedCsvRecord> rijen) {
        return rijen.stream().map(rij -> rij.getField("bestand").split("-")[2]).collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> bestanden(String naam) throws IOException {
        var patroon = Pattern.compile(naam);
        try (var csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(map.resolve("waarheid/bestanden.csv"))) {
            return csv.stream()
                    .filter(rij -> patroon.matcher(rij.getField("bestand")
                                    .replace("!/bericht", "#")
                                    .replace("!/", "/")
                                    .replace("#", "!/bericht"))
                            .matches())
                    .toList();
        }
    }

    @Test
    void eenCreditIsEenAfschriftVanZijnDebetregel() {
        var debet = new HashMap<String, Prestatie>();
        declaratieverkeer().berichten(bericht -> {
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

    /** TR316 is not planted: no line is credited in the message in which its number is used. */
    @Test
    void watGeplantIsBreektGeenAndereRegel() {
        var gecorrigeerd = Proef.veelGecorrigeerd(1_500, 23);
        var overtredingen = new Overtredingen(23, ALTIJD, stuk -> {
            if (stuk.bericht() instanceof Declaratiebericht declaratie) {
                var gecrediteerd = declaratie.prestaties().stream()
                        .flatMap(p -> p.vorigeReferentie().stream())
                        .toList();
                assertThat(declaratie.prestaties())
                        .extracting(Prestatie::referentie)
                        .noneMatch(gecrediteerd::contains);
            }
        });
        new Declaratieverkeer(gecorrigeerd, new Nummering(gecorrigeerd.trajecten()), ALTIJD)
                .berichten(overtredingen::neem);
        overtredingen.sluit();
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
        return somVan(bestand, kolom, rij -> true);
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
