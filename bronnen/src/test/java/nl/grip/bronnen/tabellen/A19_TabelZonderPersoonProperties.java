// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table out of which a person was taken says of everybody else exactly what it said: same rows, same numbers, same
 * lines, whatever else stands in it; and the person is in no byte of it.
 */
class A19_TabelZonderPersoonProperties {
    private static final String WEG = "999900006";
    private static final List<String> BSNS = List.of(WEG, "999900018", "999900031");
    private static final Leesinstellingen OVERSLAAN =
            Leesinstellingen.STANDAARD.withRijenOverslaan().withNotatie(Leesinstellingen.Notatie.NL);
    private static final List<String> TEKSTEN = List.of(
            "",
            "gewoon",
            "met;scheiding",
            "met \"aanhaling\"",
            "twee\nregels",
            "drie\r\nregels\r\n",
            "\u00e9\u00e9n",
            "0",
            "=1+1",
            "'=1+1",
            "zus van " + WEG,
            " spaties ");

    @Property(tries = 300)
    void wieBlijftHoudtZijnRijen(@ForAll Random toeval) throws IOException {
        for (Bronbestand bestand : List.of(csv(rijen(toeval), toeval.nextBoolean()), xlsx(rijen(toeval)))) {
            List<Feitrij> voor = feiten(bestand, OVERSLAAN);
            byte[] schoon = zonder(bestand, OVERSLAAN);
            List<Feitrij> na = feiten(Bronbestand.of(bestand.naam(), LocalDate.EPOCH, schoon), OVERSLAAN.withHerbouw());
            assertThat(na)
                    .isEqualTo(voor.stream()
                            .filter(rij -> !isWeg(rij))
                            .map(A19_TabelZonderPersoonProperties::gemaskeerd)
                            .toList());
            assertThat(uitgepakt(bestand.naam(), schoon)).doesNotContain(WEG);
        }
    }

    /** Of an export also what its first row says of the whole declaration stays, when that row goes. */
    @Property(tries = 200)
    void vanEenExportBlijftDeDeclaratieStaan(@ForAll Random toeval) throws IOException {
        var regels = new ArrayList<String>();
        regels.add("client;domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;referentienummer;"
                + "vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
                + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit");
        for (int i = toeval.nextInt(8); i >= 0; i--) {
            String nummer = "M" + toeval.nextInt(3);
            regels.add(String.join(
                    ";",
                    kies(toeval, BSNS) + ";Jeugd;0342;90000001;" + nummer + ";D" + nummer + ";2026-02-01;R" + i,
                    ";1;45;45A03;2026-01-01;2026-01-31;1;04;10.50;" + kies(toeval, List.of("10.50", "fout")) + ";D"));
        }
        Bronbestand bestand = Bronbestand.of(
                "declaraties-2026-02-20.csv",
                LocalDate.EPOCH,
                String.join("\n", regels).getBytes(StandardCharsets.UTF_8));
        List<Feitrij> voor = feiten(bestand, OVERSLAAN);
        byte[] schoon = zonder(bestand, OVERSLAAN);
        assertThat(feiten(Bronbestand.of(bestand.naam(), LocalDate.EPOCH, schoon), OVERSLAAN.withHerbouw()))
                .isEqualTo(voor.stream()
                        .filter(rij -> !rij.waarden().contains("p" + WEG))
                        .toList());
        assertThat(new String(schoon, StandardCharsets.UTF_8)).doesNotContain(WEG);
    }

    /** The row that goes was the only one to tell that 1.234 is a thousand and that the file is not in UTF-8. */
    @Example
    void deSchrijfwijzeVanHetHeleBestandBlijftBekend() throws IOException {
        String tekst = "client;voorziening;van;tot;budget;besteed;naam\n" + WEG
                + ";W02;31/12/2025;;1.234,56;0;\u00c3\u00a9\u00e9n\n" + BSNS.get(1)
                + ";W02;01/02/2026;;1.234;0;\u00c3\u00a9\n";
        Bronbestand bestand =
                Bronbestand.of("pgb-2026-01-20.csv", LocalDate.EPOCH, tekst.getBytes(Charset.forName("windows-1252")));
        List<Feitrij> voor = feiten(bestand, Leesinstellingen.STANDAARD);
        Bronbestand schoon =
                Bronbestand.of(bestand.naam(), LocalDate.EPOCH, zonder(bestand, Leesinstellingen.STANDAARD));
        assertThat(feiten(schoon, Leesinstellingen.STANDAARD.withHerbouw())).isEqualTo(voor.subList(1, 2));
        Bronbestand tweemaal = Bronbestand.of(
                bestand.naam(), LocalDate.EPOCH, zonder(schoon, Leesinstellingen.STANDAARD.withHerbouw()));
        assertThat(feiten(tweemaal, Leesinstellingen.STANDAARD.withHerbouw())).isEqualTo(voor.subList(1, 2));
    }

    @Example
    void eenMerkDatIemandZelfSchrijftIsEenFouteRij() {
        String tekst = "client;voorziening;van;tot;budget;besteed\ngrip vernietigd: \u00e9\u00e9n rij, notatie NL NL\n";
        Oordeel oordeel = lees(
                Bronbestand.of("pgb.csv", LocalDate.EPOCH, tekst.getBytes(StandardCharsets.UTF_8)),
                Leesinstellingen.STANDAARD,
                new ArrayList<>());
        assertThat(oordeel.isGelezen()).isFalse();
    }

    private static boolean isWeg(Feitrij rij) {
        return ("p" + WEG).equals(rij.waarden().get(0));
    }

    private static Feitrij gemaskeerd(Feitrij rij) {
        var waarden = new ArrayList<>(rij.waarden());
        waarden.replaceAll(waarde -> waarde instanceof String tekst ? tekst.replace(WEG, "*********") : waarde);
        return new Feitrij(rij.soort(), rij.nummer(), rij.regel(), rij.plaats(), waarden);
    }

    /** A pgb table with a column that Grip does not know; some rows are wrong and are left out when it is read. */
    private static List<List<String>> rijen(Random toeval) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("voorziening", "client", "naam", "van", "tot", "budget", "besteed"));
        for (int i = toeval.nextInt(8); i >= 0; i--) {
            var rij = new ArrayList<>(List.of(
                    tekst(toeval),
                    kies(toeval, BSNS),
                    tekst(toeval),
                    "2026-01-" + (10 + toeval.nextInt(20)),
                    toeval.nextBoolean() ? "" : "31-12-2026",
                    kies(toeval, List.of("1.234,56", "12,5", "3", "1.234", "fout")),
                    kies(toeval, List.of("", "0", "99,99"))));
            if (toeval.nextInt(6) == 0) {
                rij.add(kies(toeval, BSNS));
            }
            rijen.add(toeval.nextInt(8) == 0 ? List.of("", "", "", "", "", "", "") : rij);
        }
        return rijen;
    }

    private static String tekst(Random toeval) {
        return kies(toeval, TEKSTEN);
    }

    private static String kies(Random toeval, List<String> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    private static Bronbestand csv(List<List<String>> rijen, boolean windows) {
        var tekst = new StringBuilder();
        for (var rij : rijen) {
            tekst.append(String.join(
                    ";",
                    rij.stream()
                            .map(cel -> "\"" + cel.replace("\"", "\"\"") + "\"")
                            .toList()));
            tekst.append(rij.hashCode() % 2 == 0 ? "\r\n" : "\n");
        }
        var codering = windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        return Bronbestand.of(
                "pgb-2026-01-20.csv", LocalDate.EPOCH, tekst.toString().getBytes(codering));
    }

    /** BSNs as numbers, days as numbers, and a second sheet that nobody reads. */
    private static Bronbestand xlsx(List<List<String>> rijen) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var werkmap = new Workbook(uit, "proef", "1.0")) {
            Worksheet blad = werkmap.newWorksheet("pgb");
            for (int i = 0; i < rijen.size(); i++) {
                for (int j = 0; j < rijen.get(i).size(); j++) {
                    cel(blad, i + i / 3, j, rijen.get(i).get(j));
                }
            }
            werkmap.newWorksheet("meer").value(0, 0, WEG);
        }
        return Bronbestand.of("pgb-2026-01-20.xlsx", LocalDate.EPOCH, uit.toByteArray());
    }

    private static void cel(Worksheet blad, int rij, int kolom, String tekst) {
        if (tekst.matches("\\d{9}")) {
            blad.value(rij, kolom, Long.parseLong(tekst));
        } else if (tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
            blad.value(rij, kolom, LocalDate.parse(tekst));
        } else if (tekst.startsWith("=")) {
            blad.formula(rij, kolom, tekst.substring(1));
        } else {
            blad.value(rij, kolom, tekst);
        }
    }

    private static byte[] zonder(Bronbestand bestand, Leesinstellingen instellingen) throws IOException {
        var uit = new ByteArrayOutputStream();
        Tabelherschrijver.of(bestand, instellingen)
                .verwijder((bsn, domein) -> bsn.equals(WEG), tekst -> tekst.replace(WEG, "*********"), uit);
        return uit.toByteArray();
    }

    private static List<Feitrij> feiten(Bronbestand bestand, Leesinstellingen instellingen) {
        List<Feitrij> feiten = new ArrayList<>();
        assertThat(lees(bestand, instellingen, feiten).reden()).isEmpty();
        return feiten;
    }

    private static Oordeel lees(Bronbestand bestand, Leesinstellingen instellingen, List<Feitrij> feiten) {
        Pseudonimisering pseudoniemen = new Pseudonimisering() {
            @Override
            public String client(String bsn) {
                return "p" + bsn;
            }

            @Override
            public String postcode(String postcode) {
                return "z" + postcode;
            }
        };
        return new Bronlezer(pseudoniemen, instellingen).lees(bestand, feiten::add);
    }

    private static String uitgepakt(String naam, byte[] bytes) {
        if (!naam.endsWith("xlsx")) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        var alles = new StringBuilder();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
            for (var deel = Optional.ofNullable(zip.getNextEntry());
                    deel.isPresent();
                    deel = Optional.ofNullable(zip.getNextEntry())) {
                alles.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return alles.toString();
    }
}
