// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.controle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.fout.BronpakBeschadigd;
import nl.grip.opslag.fout.Opslagfout;
import nl.grip.opslag.journaal.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole store: every row of every table, every source, every line of the journaal; and compares them with each
 * other. DuckDB keeps a checksum of every block and refuses one that does not fit; a row that is missing is found because
 * the journaal counted it.
 */
public final class Controle {
    private static final String FEIT = "feit:";

    private final Magazijndelen delen;
    private final Map<String, Long> batches;
    private final List<Onderdeel> onderdelen = new ArrayList<>();

    private Controle(Magazijndelen delen, Map<String, Long> batches) {
        this.delen = delen;
        this.batches = batches;
    }

    /** One row for every fact table, then journaal, sources and database; never an exception for damage. */
    public static List<Onderdeel> van(Magazijndelen delen) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        Onderdeel journaal = meet("journaal", () -> {
            gebeurtenissen.addAll(delen.gebeurtenissen());
            return journaal(delen, gebeurtenissen);
        });
        Controle controle = new Controle(delen, Batchtelling.volgensJournaal(gebeurtenissen));
        controle.feiten();
        controle.onderdelen.add(journaal);
        controle.onderdelen.add(meet("bron", controle::bronnen));
        controle.onderdelen.add(meet("database", controle::databank));
        return List.copyOf(controle.onderdelen);
    }

    /** Every line, and every document of which a line says that it was kept. */
    private static Onderdeel journaal(Magazijndelen delen, List<Gebeurtenis> gebeurtenissen) {
        List<String> beschadigd = Archief.beschadigd(delen.map().archief(), gebeurtenissen);
        return beschadigd.isEmpty()
                ? Onderdeel.heel("journaal", gebeurtenissen.size(), "")
                : Onderdeel.stuk(
                        "journaal",
                        gebeurtenissen.size(),
                        "Deze stukken zijn niet meer zoals ze bewaard zijn: " + String.join(", ", beschadigd));
    }

    private void feiten() {
        for (String feit :
                Feitsoorten.list().stream().map(soort -> soort.naam()).toList()) {
            onderdelen.add(meet(FEIT + feit, () -> {
                Controlegetal getal = Controlegetal.van(delen.vragen(), Feitsoorten.get(feit));
                return Onderdeel.heel(FEIT + feit, getal.rijen(), getal.getal());
            }));
        }
    }

    private Onderdeel databank() {
        long rijen = onderdelen.stream()
                .filter(deel -> deel.onderdeel().startsWith(FEIT))
                .mapToLong(Onderdeel::rijen)
                .sum();
        leesBeheer();
        Map<String, Long> gevonden = Batchtelling.inDatabank(delen.vragen());
        Set<String> anders = new TreeSet<>(gevonden.keySet());
        anders.addAll(batches.keySet());
        anders.removeIf(batch -> gevonden.getOrDefault(batch, -1L).equals(batches.getOrDefault(batch, -1L)));
        return anders.isEmpty()
                ? Onderdeel.heel("database", rijen, "")
                : Onderdeel.stuk(
                        "database",
                        rijen,
                        "Van deze batches zijn er niet de rijen die het journaal telde: " + String.join(", ", anders));
    }

    private void leesBeheer() {
        for (List<@Nullable Object> tabel : delen.vragen()
                .stel(
                        "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'beheer'"
                                + " AND database_name = current_database()",
                        Map.of())
                .rijen()) {
            delen.vragen().stel("SELECT sum(hash(t)) FROM beheer." + tabel.get(0) + " AS t", Map.of());
        }
    }

    private Onderdeel bronnen() throws IOException {
        long bronnen = 0;
        Set<String> alle = new TreeSet<>(batches.keySet());
        alle.addAll(delen.bronnen().listBatches());
        for (String batch : alle) {
            bronnen += batch.startsWith(Bronmap.BEVROREN) ? 0 : bronnen(batch);
        }
        return Onderdeel.heel("bron", bronnen, "");
    }

    private long bronnen(String batch) throws IOException {
        Set<String> gezien = gezien(batch);
        eis(batches.containsKey(batch), batch, "staat niet in het journaal");
        eis(gezien.isEmpty() || delen.bronnen().heeft(batch), batch, "heeft geen bronnen meer");
        eis(gezien.equals(bewaard(batch)), batch, "heeft andere bronnen dan er gelezen zijn");
        return gezien.size();
    }

    private Set<String> gezien(String batch) {
        Set<String> gezien = new HashSet<>();
        delen.vragen()
                .stroom(
                        "SELECT sha256 FROM beheer.waarneming WHERE batch = :batch AND uitkomst <> 'geweigerd'",
                        Map.of("batch", batch),
                        rij -> gezien.add(String.valueOf(rij.get(0))));
        return gezien;
    }

    private Set<String> bewaard(String batch) throws IOException {
        if (!delen.bronnen().heeft(batch)) {
            return Set.of();
        }
        try (Bronpak pak = delen.bronnen().open(batch)) {
            pak.controleer();
            return pak.posten().stream().map(Bronpost::sha256).collect(Collectors.toSet());
        }
    }

    private static void eis(boolean klopt, String batch, String watErIs) {
        if (!klopt) {
            throw new BronpakBeschadigd("batch " + batch + " " + watErIs);
        }
    }

    private static Onderdeel meet(String onderdeel, Meting meting) {
        try {
            return meting.meet();
        } catch (Opslagfout | IOException fout) {
            return Onderdeel.stuk(onderdeel, 0, String.valueOf(fout.getMessage()));
        }
    }

    @FunctionalInterface
    private interface Meting {
        Onderdeel meet() throws IOException;
    }
}
