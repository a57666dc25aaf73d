// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;

/**
 * Every table that knows persons, csv and xlsx, with rows of two. What names a law (the exports, Jeugd) ends for both on 30
 * June 2026. Of the others the last day of the first is 31 December 2026; the second has a pgb that runs on.
 */
final class Persoonstabellen {
    private final String weg;
    private final String blijft;
    private final Map<String, byte[]> bestanden = new TreeMap<>();

    private Persoonstabellen(String weg, String blijft) {
        this.weg = weg;
        this.blijft = blijft;
    }

    /** By the name of the file. */
    static Map<String, byte[]> van(String weg, String blijft) throws IOException {
        return new Persoonstabellen(weg, blijft).bestanden();
    }

    private Map<String, byte[]> bestanden() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        bestanden.put(
                "pgb-2026-01-20.csv",
                ("client;voorziening;van;tot;budget;besteed;naam\n"
                                + blijft + ";W02;2026-01-01;2026-12-31;1.000;500;\"Jansen\nen zoon\"\n"
                                + weg + ";W02;2026-01-01;2026-12-31;1.234,56;500;Ren\u00e9\n"
                                + blijft + ";W03;2026-01-01;;12;5;zus van " + weg + "\n")
                        .getBytes(windows));
        csv(
                "huishoudens-2026-01-20.csv",
                "client;huishouden;van;tot",
                weg + ";huis1;2026-01-01;",
                blijft + ";huis1;2026-01-01;");
        csv(
                "wachtlijst-2026-01-20.csv",
                "client;voorziening;sinds;tot;uitkomst",
                blijft + ";W02;2026-01-01;;",
                weg + ";W02;2026-01-01;;");
        csv(
                "subsidies-2026-01-20.csv",
                "jaar;organisatie;activiteit;wijk;doel;bedrag;bereik",
                "2026;Buurthuis;koffie;WK01;ook voor " + weg + ";100;10");
        csv(
                "declaraties-2026-02-20.csv",
                "domein;gemeente;aanbieder;identificatie;declaratienummer;dagtekening;client;referentienummer;"
                        + "vorigreferentienummer;toewijzingnummer;productcategorie;productcode;begindatum;einddatum;"
                        + "geleverdvolume;eenheid;producttarief;bedrag;debetcredit;retourcodes",
                "Jeugd;0342;90000001;M1;D1;2026-02-01;" + weg
                        + ";R1;;1;45;45A03;2026-01-01;2026-01-31;2;04;40.00;80.00;D;9346",
                "Jeugd;0342;90000001;M1;D1;2026-02-01;" + blijft
                        + ";R2;;2;45;45A03;2026-01-01;2026-01-31;2;04;45.00;90.00;D;");
        csv(
                "start_stop-2026-02-20.csv",
                "domein;gemeente;aanbieder;client;geboortedatum;geslacht;toewijzingnummer;productcategorie;productcode;"
                        + "toewijzingingangsdatum;begindatum;statusaanlevering;einddatum;redenbeeindiging",
                "Jeugd;0342;90000001;" + weg + ";2012-05-17;2;1;45;45A03;2026-01-01;2026-01-01;1;2026-03-31;31",
                "Jeugd;0342;90000001;" + blijft + ";2012-05-17;2;2;45;45A03;2026-01-01;2026-01-01;1;;");
        bestanden.put("toewijzingen-2026-02-20.xlsx", toewijzingen());
        bestanden.put("toegang-2026-02-20.xlsx", toegang());
        return bestanden;
    }

    private void csv(String naam, String... regels) {
        bestanden.put(naam, (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] toewijzingen() throws IOException {
        List<Object> een = List.of(
                "Jeugd",
                "0342",
                "90000001",
                weg,
                1L,
                "45",
                "45A03",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                4L,
                "04",
                "2");
        List<Object> ander = new ArrayList<>(een);
        ander.set(3, blijft);
        ander.set(4, 2L);
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
                List.of(een, ander));
    }

    /** A BSN as a number, and a second sheet. */
    private byte[] toegang() throws IOException {
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
                                Long.valueOf(weg),
                                "",
                                ""),
                        List.of(
                                LocalDate.of(2026, 1, 6),
                                "Noord",
                                "",
                                "zelf",
                                "namens " + weg,
                                "",
                                Long.valueOf(blijft),
                                2L,
                                "")));
    }

    private byte[] werkmap(List<String> kop, List<List<Object>> rijen) throws IOException {
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
            werkmap.newWorksheet("elders").value(0, 0, weg);
        }
        return uit.toByteArray();
    }
}
