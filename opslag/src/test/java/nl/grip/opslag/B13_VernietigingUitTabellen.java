// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.controle.Controle;
import nl.grip.opslag.controle.Onderdeel;
import nl.grip.opslag.herbouw.Herbouw;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.opslag.inlezen.Lezer;
import nl.grip.opslag.inlezen.Voortgang;
import nl.grip.opslag.inzage.Inzage;
import nl.grip.opslag.kopie.Reservekopie;
import nl.grip.opslag.kopie.Terugzetting;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.sleutel.Sleutelbos;
import nl.grip.opslag.vernietiging.Vernietiging;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A person goes out of tables too, csv and xlsx, of the municipality itself and of its back office. */
@TestInstance(Lifecycle.PER_CLASS)
class B13_VernietigingUitTabellen {
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";
    private static final LocalDate DAG = LocalDate.of(2026, 7, 8);

    private Path temp;
    private Path map;
    private Path kopie;
    private final Map<String, byte[]> bestanden = new TreeMap<>();
    private Map<String, Object> voorheen;
    private Map<String, List<List<Object>>> rijenVanWieBlijft;
    private String inzage = "";
    private Vernietiging.Uitslag uitslag;
    private List<Onderdeel> na;

    @BeforeAll
    void tabellenEnDanGaatEenPersoonWeg(@TempDir Path leeg) throws IOException {
        temp = leeg;
        map = temp.resolve("m");
        kopie = temp.resolve("kopie");
        bestanden();
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.GELEZEN);
            Reservekopie.maak(magazijn.delen(), kopie);
            inzage = Inzage.van(magazijn.delen(), WEG, "consulent", "verzoek", java.time.Clock.systemUTC())
                    .elementen()
                    .toString();
            voorheen = bedragen(magazijn);
            rijenVanWieBlijft = rijen(magazijn, BLIJFT);
        }
        assertThat(vindplaatsen()).hasSizeGreaterThan(bestanden.size());
        uitslag = new Vernietiging(map, Proefmagazijn.KLEIN, this::lezer).persoon(WEG);
        try (Magazijn magazijn = open()) {
            na = Controle.van(magazijn.delen());
        }
    }

    @Test
    void nergensStaatNogBsnOfPseudoniem() throws IOException {
        assertThat(vindplaatsen()).isEmpty();
    }

    /** Two laws (Jeugd in exports, none in the other tables), 9 rows, and the subsidie that only named somebody. */
    @Test
    void deUitslagZegtWatErWegIs() {
        assertThat(uitslag).isEqualTo(new Vernietiging.Uitslag(2, 9, 8, List.of(kopie), List.of()));
        assertThat(uitslag.isVolledig()).isTrue();
    }

    @Test
    void inzageGafVoorheenDeRijenZoalsOntvangen() {
        assertThat(inzage)
                .contains(WEG + ";huis1;2026-01-01")
                .contains("1.234,56")
                .doesNotContain(BLIJFT);
    }

    @Test
    void wieBlijftHoudtZijnRijen() {
        try (Magazijn magazijn = open()) {
            assertThat(rijen(magazijn, BLIJFT)).isEqualTo(rijenVanWieBlijft).hasSizeGreaterThan(6);
            assertThat(rijen(magazijn, WEG)).isEmpty();
        }
    }

    @Test
    void eerdereBedragenBlijvenOpElkePeildatumGelijk() {
        try (Magazijn magazijn = open()) {
            assertThat(bedragen(magazijn)).isEqualTo(voorheen).isNotEmpty();
        }
    }

    @Test
    void deControleVindtAllesHeel() {
        assertThat(na).allMatch(Onderdeel::heel);
    }

    @Test
    void herbouwEnReservekopieGevenDezelfdeControlegetallen() throws IOException {
        List<Onderdeel> terug = Terugzetting.voer(kopie, temp.resolve("terug"), sleutels(), Proefmagazijn.KLEIN);
        assertThat(feiten(terug)).isEqualTo(feiten(na));
        assertThat(feiten(new Herbouw(map, Proefmagazijn.KLEIN, this::lezer).voer()))
                .isEqualTo(feiten(na));
    }

    @Test
    void nogEensInlezenBrengtNiemandTerug() throws IOException {
        try (Magazijn magazijn = open()) {
            assertThat(lees(magazijn)).containsOnly(Inleesuitkomst.AL_BEKEND);
        }
        assertThat(vindplaatsen()).isEmpty();
    }

    private void bestanden() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        bestanden.put(
                "pgb-2026-01-20.csv",
                ("client;voorziening;van;tot;budget;besteed;naam\n"
                                + BLIJFT + ";W02;2026-01-01;2026-12-31;1.000;500;\"Jansen\nen zoon\"\n"
                                + WEG + ";W02;2026-01-01;2026-12-31;1.234,56;500;Ren\u00e9\n"
                                + BLIJFT + ";W03;2026-01-01;;12;5;zus van " + WEG + "\n")
                        .getBytes(windows));
        csv(
                "huishoudens-2026-01-20.csv",
                "client;huishouden;van;tot",
                WEG + ";huis1;2026-01-01;",
                BLIJFT + ";huis1;2026-01-01;");
        csv(
                "wachtlijst-2026-01-20.csv",
                "client;voorziening;sinds;tot;uitkomst",
                BLIJFT + ";W02;2026-01-01;;",
                WEG + ";W02;2026-01-01;;");
        csv(
                "subsidies-2026-01-20.csv",
                "jaar;organisatie;activiteit;wijk;doel;bedrag;bereik",
                "2026;Buurthuis;koffie;WK01;ook voor " + WEG + ";100;10");
        csv(
                "declaraties-2026-02-20.csv",
                "domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;client;referentienummer;"
                        + "vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
                        + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit;retourcodes",
                "Jeugd;0342;90000001;M1;D1;2026-02-01;" + WEG
                        + ";R1;;1;45;45A03;2026-01-01;2026-01-31;2;04;40.00;80.00;D;9346",
                "Jeugd;0342;90000001;M1;D1;2026-02-01;" + BLIJFT
                        + ";R2;;2;45;45A03;2026-01-01;2026-01-31;2;04;45.00;90.00;D;");
        csv(
                "start_stop-2026-02-20.csv",
                "domein;gemeente;aanbieder;client;geboortedatum;geslacht;toewijzingnummer;productcategorie;productcode;"
                        + "toewijzingingangsdatum;begindatum;statusaanlevering;einddatum;redenbeeindiging",
                "Jeugd;0342;90000001;" + WEG + ";2012-05-17;2;1;45;45A03;2026-01-01;2026-01-01;1;2026-03-31;31",
                "Jeugd;0342;90000001;" + BLIJFT + ";2012-05-17;2;2;45;45A03;2026-01-01;2026-01-01;1;;");
        bestanden.put("toewijzingen-2026-02-20.xlsx", toewijzingen());
        bestanden.put("toegang-2026-02-20.xlsx", toegang());
    }

    private void csv(String naam, String... regels) {
        bestanden.put(naam, (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] toewijzingen() throws IOException {
        List<Object> weg = List.of(
                "Jeugd",
                "0342",
                "90000001",
                WEG,
                1L,
                "45",
                "45A03",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                4L,
                "04",
                "2");
        List<Object> blijft = new ArrayList<>(weg);
        blijft.set(3, BLIJFT);
        blijft.set(4, 2L);
        return werkmap(
                List.of(
                        "domein",
                        "gemeente",
                        "aanbieder",
                        "client",
                        "toewijzingnummer",
                        "productcategorie",
                        "productcode",
                        "toewijzingsdatum",
                        "ingangsdatum",
                        "einddatum",
                        "volume",
                        "eenheid",
                        "frequentie",
                        "geboortedatum",
                        "geslacht",
                        "postcode",
                        "referentieaanbieder",
                        "redenwijziging",
                        "budget"),
                List.of(weg, blijft));
    }

    /** A BSN as a number, and a second sheet. */
    private static byte[] toegang() throws IOException {
        return werkmap(
                List.of(
                        "melddatum",
                        "team",
                        "consulent",
                        "herkomst",
                        "hulpvraag",
                        "besluitdatum",
                        "client",
                        "toewijzingnummer",
                        "voorziening"),
                List.of(
                        List.of(
                                LocalDate.of(2026, 1, 5),
                                "Noord",
                                "",
                                "zelf",
                                "schoonmaak",
                                "",
                                Long.valueOf(WEG),
                                "",
                                ""),
                        List.of(
                                LocalDate.of(2026, 1, 6),
                                "Noord",
                                "",
                                "zelf",
                                "namens " + WEG,
                                "",
                                Long.valueOf(BLIJFT),
                                2L,
                                "")));
    }

    private static byte[] werkmap(List<String> kop, List<List<Object>> rijen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook werkmap = new Workbook(uit, "proef", "1.0")) {
            var blad = werkmap.newWorksheet("blad");
            for (int i = 0; i < kop.size(); i++) {
                blad.value(0, i, kop.get(i));
            }
            for (int i = 0; i < rijen.size(); i++) {
                for (int j = 0; j < rijen.get(i).size(); j++) {
                    Object waarde = rijen.get(i).get(j);
                    if (waarde instanceof LocalDate dag) {
                        blad.value(i + 1, j, dag);
                    } else if (waarde instanceof Long getal) {
                        blad.value(i + 1, j, getal);
                    } else {
                        blad.value(i + 1, j, waarde.toString());
                    }
                }
            }
            werkmap.newWorksheet("elders").value(0, 0, WEG);
        }
        return uit.toByteArray();
    }

    private List<Inleesuitkomst> lees(Magazijn magazijn) {
        List<Inleesregel> regels = new ArrayList<>();
        magazijn.inlezer(Leesinstellingen.STANDAARD)
                .lees(
                        ontvanger ->
                                bestanden.forEach((naam, bytes) -> ontvanger.bestand(Bronbestand.of(naam, DAG, bytes))),
                        regels::add,
                        Voortgang.GEEN);
        assertThat(regels).extracting(Inleesregel::reden).noneMatch(reden -> reden.startsWith("Regel"));
        return regels.stream().map(Inleesregel::uitkomst).toList();
    }

    private static Map<String, Object> bedragen(Magazijn magazijn) {
        Map<String, Object> bedragen = new TreeMap<>();
        for (String dag : List.of("2026-01-31", "2026-02-01", "2026-12-31")) {
            bedragen.put(
                    dag,
                    magazijn.vragen()
                            .stel(
                                    "SELECT maand, voorziening, sum(bedrag), sum(volume), sum(CASE WHEN afgewezen_op <="
                                            + " :dag THEN bedrag END) FROM declaratie WHERE ontvangen_op <= :dag"
                                            + " GROUP BY ALL",
                                    Map.of("dag", LocalDate.parse(dag)))
                            .rijen());
        }
        return bedragen;
    }

    /** With their number and line in the file; a BSN in a remark goes from them too. */
    private Map<String, List<List<Object>>> rijen(Magazijn magazijn, String bsn) {
        Map<String, List<List<Object>>> rijen = new TreeMap<>();
        for (var soort : nl.grip.bronnen.Feitsoorten.list()) {
            if (soort.isOverPersonen()) {
                String kolommen = String.join(", ", soort.namen())
                        .replace("hulpvraag", "replace(hulpvraag, '" + WEG + "', '*********')");
                var gevonden = magazijn.vragen()
                        .stel(
                                "SELECT bericht, rij, regel, " + kolommen + " FROM feit." + soort.naam()
                                        + " WHERE client = :client ORDER BY bericht, rij",
                                Map.of("client", pseudoniem(bsn)))
                        .rijen();
                if (!gevonden.isEmpty()) {
                    rijen.put(soort.naam(), new ArrayList<>(gevonden));
                }
            }
        }
        return rijen;
    }

    private String pseudoniem(String bsn) {
        return new Pseudoniemen(sleutels().pseudoniem()).client(bsn);
    }

    private static List<Onderdeel> feiten(List<Onderdeel> onderdelen) {
        return onderdelen.stream()
                .filter(deel -> deel.onderdeel().startsWith("feit:"))
                .toList();
    }

    private List<String> vindplaatsen() throws IOException {
        return new Vindplaatsen(map, List.of(map, kopie), WEG).list();
    }

    private Magazijn open() {
        return Magazijn.open(map, Proefmagazijn.KLEIN);
    }

    private Lezer lezer(Leesinstellingen instellingen) {
        return new Bronlezer(new Pseudoniemen(sleutels().pseudoniem()), instellingen)::lees;
    }

    private Sleutelbos sleutels() {
        try {
            return Sleutelbos.open(map.resolve("sleutels"));
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }
}
