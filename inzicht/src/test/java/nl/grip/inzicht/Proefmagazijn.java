// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.databank.Betekenis;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Schema;
import nl.grip.opslag.gegevens.Overzicht;
import nl.grip.opslag.vraag.Vragen;

/**
 * A store that holds what a test writes down as a table: the first line names the columns, the first of which is the name
 * of the message. What a 323 or 325 always says of itself is filled in: gemeente 9999, and its own number.
 */
final class Proefmagazijn implements AutoCloseable {
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 31);
    private final Databank databank;
    private final Connection verbinding;
    private final Map<String, Integer> rijen = new LinkedHashMap<>();

    Proefmagazijn(Path map) {
        databank = Databank.open(map.resolve("proef.duckdb"), map, 256, 1);
        Schema.maak(databank, Feitsoorten.list());
        Betekenis.laad(databank);
        verbinding = verbind(databank);
    }

    private static Connection verbind(Databank databank) {
        try {
            return databank.verbinding();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    Inzicht inzicht() {
        return inzicht(VANDAAG);
    }

    Inzicht inzicht(LocalDate vandaag) {
        return new Inzicht(Vragen.overBetekenis(databank), CATALOGUS, vandaag);
    }

    /** Rows for {@code bericht} (bericht;soort;afzender;identificatie;ontvangen_op) or for a kind of fact. */
    Proefmagazijn met(String soort, String... regels) {
        List<String> kolommen = velden(regels[0]);
        uitvoeren("BEGIN TRANSACTION");
        for (String regel : Arrays.copyOfRange(regels, 1, regels.length)) {
            Map<String, String> rij = new LinkedHashMap<>();
            List<String> velden = velden(regel);
            for (int i = 0; i < kolommen.size(); i++) {
                rij.put(kolommen.get(i), velden.get(i));
            }
            neem(soort, rij);
        }
        bijgewerkt();
        uitvoeren("COMMIT");
        return this;
    }

    /** Many rows at once: what a query gives. */
    Proefmagazijn metVele(String soort, String kolommen, String vraag) {
        uitvoeren("INSERT INTO feit." + soort + " (" + kolommen + ") " + vraag);
        bijgewerkt();
        return this;
    }

    /** Empty again, for another case; opening a store costs more than a case. */
    void leeg() {
        vraag(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'feit' AND table_type = 'BASE TABLE'")
                .forEach(tabel -> uitvoeren("DELETE FROM feit." + tabel.get(0)));
        List.of("bericht", "waarneming", "bevroren_som").forEach(tabel -> uitvoeren("DELETE FROM beheer." + tabel));
        rijen.clear();
        bijgewerkt();
    }

    /** What is kept of the facts goes by the number of batches. */
    private void bijgewerkt() {
        voegToe("beheer.batch", Map.of("batch", "proef", "bestanden", "1", "rijen", "1", "centen", "0"));
    }

    List<List<Object>> vraag(String sql) {
        return Vragen.overBetekenis(databank).stel(sql, Map.of()).rijen();
    }

    List<List<Object>> overzicht(Overzicht overzicht) {
        List<List<Object>> uit = new ArrayList<>();
        overzicht.vraag(Vragen.overBetekenis(databank), uit::add);
        return uit;
    }

    private void neem(String soort, Map<String, String> rij) {
        switch (soort) {
            case "bericht" -> bericht(rij);
            case "bevroren_som" -> voegToe("beheer.bevroren_som", rij);
            default -> feit(soort, rij);
        }
    }

    private void bericht(Map<String, String> rij) {
        String naam = rij.get("bericht");
        String soort = rij.get("soort");
        String domein = soort.startsWith("WMO") ? "Wmo" : "Jeugd";
        voegToe(
                "beheer.bericht",
                Map.of(
                        "inhoud",
                        naam,
                        "soort",
                        soort,
                        "domein",
                        domein,
                        "release",
                        "3.2",
                        "afzender",
                        rij.get("afzender"),
                        "identificatie",
                        rij.get("identificatie"),
                        "rijen",
                        "1",
                        "batch",
                        "1"));
        waarneming(naam, soort, rij);
        if (soort.endsWith("323") || soort.endsWith("303")) {
            Map<String, String> declaratie = new LinkedHashMap<>(Map.of(
                    "bericht",
                    naam,
                    "rij",
                    "1",
                    "domein",
                    domein,
                    "gemeente",
                    "9999",
                    "aanbieder",
                    rij.get("afzender"),
                    "identificatie",
                    rij.get("identificatie"),
                    "declaratienummer",
                    rij.get("identificatie")));
            declaratie.put("periode_begin", rij.getOrDefault("periode_begin", ""));
            declaratie.put("dagtekening", rij.getOrDefault("dagtekening", ""));
            voegToe("feit.declaratie", declaratie);
        }
    }

    private void waarneming(String naam, String soort, Map<String, String> rij) {
        Map<String, String> waarneming = new LinkedHashMap<>(Map.of(
                "sha256",
                naam,
                "inhoud",
                naam,
                "bestand",
                naam + ".xml",
                "soort",
                soort,
                "release",
                "3.2",
                "afzender",
                rij.get("afzender"),
                "ontvangen_op",
                rij.get("ontvangen_op"),
                "rijen",
                "1",
                "aanvaard",
                "1",
                "geweigerd",
                "0"));
        waarneming.putAll(
                Map.of("gelezen_op", "2026-12-31 12:00:00+00", "uitkomst", "gelezen", "reden", "-", "batch", "1"));
        voegToe("beheer.waarneming", waarneming);
    }

    private void feit(String soort, Map<String, String> rij) {
        String bericht = rij.get("bericht");
        int nummer = rijen.merge(soort + bericht, 1, Integer::sum);
        Map<String, String> feit = new LinkedHashMap<>(rij);
        feit.put("rij", Integer.toString(nummer));
        feit.put("regel", Integer.toString(10 * nummer));
        feit.put("plaats", "Rij[" + nummer + "]");
        if (!List.of(
                        "contract",
                        "postcode",
                        "grootboek",
                        "begroting",
                        "prijsindex",
                        "inwoners",
                        "wachtlijst",
                        "toegang",
                        "pgb",
                        "huishouden")
                .contains(soort)) {
            feit.putIfAbsent("gemeente", "9999");
            String waarde = soort.startsWith("antwoord") ? "domein" : "domein, afzender, identificatie";
            List<Object> kop = new Vragen(databank)
                    .stel("SELECT " + waarde + " FROM beheer.bericht WHERE inhoud = '" + bericht + "'", Map.of())
                    .rijen()
                    .get(0);
            feit.putIfAbsent("domein", kop.get(0).toString());
            if (soort.equals("declaratieregel")) {
                feit.putIfAbsent("aanbieder", kop.get(1).toString());
                feit.putIfAbsent("identificatie", kop.get(2).toString());
            }
        }
        voegToe("feit." + soort, feit);
    }

    private void voegToe(String tabel, Map<String, String> rij) {
        String kolommen = String.join(", ", rij.keySet());
        String waarden = rij.values().stream()
                .map(w -> w.isEmpty() && !tabel.matches("beheer.(bericht|waarneming)")
                        ? "NULL"
                        : "'" + w.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        uitvoeren("INSERT INTO " + tabel + " (" + kolommen + ") VALUES (" + waarden + ")");
    }

    private void uitvoeren(String sql) {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException fout) {
            throw new IllegalStateException(sql, fout);
        }
    }

    private static List<String> velden(String regel) {
        return Arrays.stream(regel.split(";", -1)).map(String::strip).toList();
    }

    @Override
    public void close() {
        try {
            verbinding.close();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        databank.close();
    }
}
