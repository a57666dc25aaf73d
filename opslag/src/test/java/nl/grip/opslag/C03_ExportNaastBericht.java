// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.controle.Controlegetal;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;

/** What came in a message and in an export of the back office too counts once, in whatever order they were read. */
class C03_ExportNaastBericht {
    private static final List<String> BSNS = List.of("999900006", "999900018", "999900031");

    /** What figures are made of, with both times. */
    private static final String CIJFERS =
            "SELECT 's' AS soort, concat(begin, coalesce(reden, '')) AS maand, NULL AS ontvangen_op, NULL AS afgewezen_op,"
                    + " count(DISTINCT client) AS clienten, count(*) AS volume, NULL AS bedrag FROM (SELECT begin, '' AS reden,"
                    + " client FROM startlevering WHERE vervallen_op IS NULL UNION ALL SELECT begin, concat(einde, reden), client"
                    + " FROM stoplevering WHERE vervallen_op IS NULL) AS l GROUP BY ALL UNION ALL"
                    + " SELECT 'd' AS soort, maand, ontvangen_op, afgewezen_op, count(DISTINCT client)"
                    + " AS clienten, sum(volume) AS volume, sum(bedrag) AS bedrag FROM declaratie GROUP BY ALL"
                    + " UNION ALL SELECT 't', CAST(toewijzingnummer AS VARCHAR), ontvangen_op, vervangen_op,"
                    + " count(DISTINCT client), sum(volume), count(*) FROM toewijzing GROUP BY ALL ORDER BY ALL";

    private static final String DECLARATIES =
            "domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;client;"
                    + "referentienummer;vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
                    + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit;retourcodes\n";

    private static final String TOEWIJZINGEN = "domein;gemeente;aanbieder;client;geboortedatum;geslacht;postcode;"
            + "toewijzingnummer;referentieaanbieder;productcategorie;productcode;toewijzingsdatum;toewijzingstijd;"
            + "ingangsdatum;einddatum;redenwijziging;volume;eenheid;frequentie;budget\n"
            + "Jeugd;0342;90000001;999900006;1999-05-17;2;;999900018;;45;45A03;2026-01-01;09:00:00;"
            + "2026-01-01;2026-12-31;;4;04;4;\n";

    private static final String START_STOP = "domein;gemeente;aanbieder;client;geboortedatum;geslacht;toewijzingnummer;"
            + "productcategorie;productcode;toewijzingingangsdatum;begindatum;statusaanlevering;einddatum;redenbeeindiging\n"
            + "Jeugd;0342;90000001;999900006;1999-05-17;2;999900018;45;45A03;2026-01-01;2026-01-02;1;2026-06-10;31\n";

    private static Path temp;

    private record Bestand(String naam, String inhoud) {}

    @BeforeContainer
    static void maakMap() throws IOException {
        temp = Files.createTempDirectory("export");
    }

    @AfterContainer
    static void ruimOp() throws IOException {
        try (var alles = Files.walk(temp)) {
            alles.sorted(Collections.reverseOrder()).forEach(pad -> pad.toFile().delete());
        }
    }

    @Property(tries = 8)
    void wieAllebeiLeestKrijgtDeCijfersVanDeBerichten(@ForAll Random toeval) throws IOException {
        List<Bestand> berichten = berichten();
        List<Bestand> allebei = new ArrayList<>(berichten);
        allebei.addAll(exports(toeval.nextInt(4)));
        List<Bestand> geschud = new ArrayList<>(allebei);
        Collections.shuffle(geschud, toeval);
        var gelezen = lees(geschud);
        assertThat(gelezen.get(0)).isEqualTo(lees(berichten).get(0));
        assertThat(gelezen).isEqualTo(lees(allebei));
    }

    @Example
    void eenExportAlleenGeeftDezelfdeCijfersAlsDeBerichten() throws IOException {
        List<Bestand> alleen = new ArrayList<>(exports(3));
        alleen.add(berichten().get(3));
        assertThat(lees(alleen).get(0)).isEqualTo(lees(berichten()).get(0));
        alleen.remove(alleen.size() - 1);
        assertThat(afgewezen(lees(alleen))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    /** Without the 325 the day of the file is when the rejection was known. */
    private static Object afgewezen(List<List<?>> gelezen) {
        return gelezen.get(0).stream()
                .map(rij -> ((List<?>) rij).get(3))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Example
    void eenRegelDieOokInEenExportStaatIsGeenBevinding() throws IOException {
        List<Bestand> allebei = new ArrayList<>(berichten());
        allebei.addAll(exports(3));
        assertThat(lees(allebei).get(2)).isEqualTo(lees(berichten()).get(2));
    }

    /** Two declarations, an allocation, and an answer that rejects a line. */
    private static List<Bestand> berichten() {
        return List.of(
                new Bestand(
                        "a.xml", Proefbericht.declaratie("M1", "2026-02-01", regel(0, "2026-01"), regel(1, "2026-01"))),
                new Bestand("b.xml", Proefbericht.declaratie("M2", "2026-03-01", regel(2, "2026-02"))),
                new Bestand("c.xml", Proefbericht.toewijzing("T1", BSNS.get(0), "2026-01-01", "2026-12-31", "overleg")),
                new Bestand("d.xml", Proefbericht.afwijzing("A1", "2026-02-20", "M1", 2100, regel(1, "2026-01"))),
                new Bestand("e.xml", Proefbericht.start("S1", "2026-01-20", BSNS.get(0), "2026-01-02")),
                new Bestand("f.xml", Proefbericht.stop("E1", "2026-06-20", BSNS.get(0), "2026-01-02", "2026-06-10")));
    }

    private static Proefbericht.Regel regel(int nummer, String maand) {
        return new Proefbericht.Regel(BSNS.get(nummer), maand, nummer, 1000 + 100L * nummer);
    }

    /** The first lines of all that was declared, and the allocation. */
    private static List<Bestand> exports(int regels) {
        var tekst = new StringBuilder(DECLARATIES);
        var alle = List.of(
                export("M1", "2026-02-01", regel(0, "2026-01")),
                export("M2", "2026-03-01", regel(2, "2026-02")),
                export("M1", "2026-02-01", regel(1, "2026-01")));
        alle.subList(0, regels).forEach(tekst::append);
        return List.of(
                new Bestand("declaraties-2026-07-01.csv", tekst.toString()),
                new Bestand("toewijzingen-2026-07-01.csv", TOEWIJZINGEN),
                new Bestand("start_stop-2026-07-01.csv", START_STOP));
    }

    private static String export(String nummer, String dag, Proefbericht.Regel regel) {
        var euro = "%d,%02d".formatted(regel.centen() / 100, regel.centen() % 100);
        return "Jeugd;0342;90000001;%s;D%s;%s;%s;R%s%d;;999900018;45;45A03;%s-01;%s-28;1;04;%s;%s;D;%s\n"
                .formatted(
                        nummer,
                        nummer,
                        dag,
                        regel.bsn(),
                        regel.maand().replace("-", ""),
                        regel.nummer(),
                        regel.maand(),
                        regel.maand(),
                        euro,
                        euro,
                        regel.nummer() == 1 ? "9346" : "");
    }

    /** The figures, the check numbers and the findings between files. */
    private static List<List<?>> lees(List<Bestand> bestanden) throws IOException {
        var map = Files.createTempDirectory(temp, "m");
        try (Proefmagazijn proef = new Proefmagazijn(map)) {
            var sleutels = Sleutelbos.open(proef.magazijn().map().sleutels());
            var lezer = new Bronlezer(new Pseudoniemen(sleutels.pseudoniem()), Leesinstellingen.STANDAARD);
            List<String> geweigerd = new ArrayList<>();
            proef.magazijn()
                    .inlezer(lezer::lees, Leesinstellingen.STANDAARD)
                    .lees(
                            ontvanger -> bestanden.forEach(bestand -> ontvanger.bestand(Bronbestand.of(
                                    bestand.naam(),
                                    LocalDate.of(2026, 7, 8),
                                    bestand.inhoud().getBytes(StandardCharsets.UTF_8)))),
                            regel -> geweigerd.add(regel.reden()),
                            Voortgang.GEEN);
            assertThat(geweigerd).containsOnly("");
            return List.of(
                    proef.rijen(CIJFERS),
                    Controlegetal.list(proef.magazijn().vragen()),
                    proef.magazijn()
                            .vragen()
                            .stel("SELECT code FROM kruisbevinding", Map.of())
                            .rijen());
        }
    }
}
