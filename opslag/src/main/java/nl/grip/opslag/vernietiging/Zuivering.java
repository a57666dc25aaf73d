// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.databank.Betekenis;
import nl.grip.opslag.databank.Databank;
import nl.grip.opslag.databank.Invoer;
import nl.grip.opslag.inzage.Inzagelog;
import nl.grip.opslag.journaal.Gebeurtenis;
import nl.grip.opslag.kopie.Databankkopie;
import nl.grip.opslag.schijf.Schijf;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.opslag.wissel.Wissel;

/** Makes all new files of one store, or of one copy, without the persons to remove. */
final class Zuivering {
    private static final int GEHEUGEN_IN_MB = 512;

    private final Magazijndelen delen;
    private final Wissel wissel;
    private final Opdracht opdracht;
    private final Leesproef leesproef;

    Zuivering(Magazijndelen delen, Wissel wissel, Opdracht opdracht, Leesproef leesproef) {
        this.delen = delen;
        this.wissel = wissel;
        this.opdracht = opdracht;
        this.leesproef = leesproef;
    }

    /** Gives what the journaal is to say about it. */
    Map<String, String> maak() throws IOException {
        Map<String, String> velden = new TreeMap<>(rijenPerBatch());
        List<String> herschreven = new Bronzuivering(delen.bronnen(), new Berichten(delen.vragen()), opdracht)
                .schrijf(wissel.plek("bron"));
        databank(herschreven);
        inzagelog();
        velden.put("dossiers", Integer.toString(opdracht.dossiers().size()));
        velden.put("bronnen", Integer.toString(herschreven.size()));
        return velden;
    }

    private void databank(List<String> herschreven) throws IOException {
        Path nieuw = delen.map().werk().resolve("vernietiging.duckdb");
        Files.deleteIfExists(nieuw);
        Databankkopie.maak(delen.databank(), nieuw, new Rijkeuze(opdracht));
        try (Databank databank = Databank.open(nieuw, delen.map().werk(), GEHEUGEN_IN_MB, 1)) {
            onthoud(databank, herschreven);
            bevries(databank);
            leesproef.neem(wissel.plek("bron"), new Vragen(databank));
        }
        Files.move(nieuw, wissel.plek(delen.map().databank().getFileName().toString()));
    }

    private static void onthoud(Databank nieuw, List<String> herschreven) {
        try (Invoer invoer = Invoer.begin(nieuw)) {
            herschreven.forEach(inhoud -> invoer.beheer("herschreven", inhoud));
            invoer.legVast();
        }
    }

    private void bevries(Databank nieuw) throws IOException {
        Betekenis.laad(delen.databank());
        Betekenis.laad(nieuw);
        List<Bevrorensom> sommen =
                Bevrorensom.verschil(Vragen.overBetekenis(delen.databank()), Vragen.overBetekenis(nieuw));
        if (!sommen.isEmpty()) {
            Bevrorensommen.voegToe(nieuw, sommen);
            Bevrorenpak.schrijf(delen.bronnen().schrijf(wissel.plek("bron"), volgende()), sommen);
        }
    }

    private String volgende() throws IOException {
        long eerdere = delen.bronnen().listBatches().stream()
                .filter(batch -> batch.startsWith(Bronmap.BEVROREN))
                .count();
        return Bronmap.BEVROREN + "%08d".formatted(eerdere + 1);
    }

    /** Who looked at a person who is gone: that somebody looked stays, at whom does not. */
    private void inzagelog() throws IOException {
        Path log = Inzagelog.in(delen.map().log()).bestand();
        if (!Files.exists(log)) {
            return;
        }
        List<String> regels = new ArrayList<>();
        for (String regel : Files.readAllLines(log, StandardCharsets.US_ASCII)) {
            regels.add(zonderClient(regel) + "\n");
        }
        Path nieuw = wissel.plek(delen.map().pad().relativize(log).toString());
        Schijf.schrijf(nieuw, String.join("", regels).getBytes(StandardCharsets.US_ASCII));
    }

    private String zonderClient(String regel) {
        String zonder = regel;
        for (String client : opdracht.geheel()) {
            zonder = zonder.replace(client, "vernietigd");
        }
        return zonder;
    }

    private Map<String, String> rijenPerBatch() {
        Rijkeuze keuze = new Rijkeuze(opdracht);
        String rijen = Dossier.feiten().stream()
                .map(soort -> "SELECT bericht FROM feit." + soort.naam() + " WHERE " + keuze.weg(soort.namen()))
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, String> perBatch = new TreeMap<>();
        delen.vragen()
                .stroom(
                        "SELECT bericht.batch, count(*) FROM (" + rijen + ") AS weg JOIN beheer.bericht AS bericht"
                                + " ON bericht.inhoud = weg.bericht GROUP BY bericht.batch",
                        Map.of(),
                        rij -> perBatch.put(Gebeurtenis.PER_BATCH + rij.get(0), String.valueOf(rij.get(1))));
        return perBatch;
    }

    /** Rows in all, of what {@link #maak} gave. */
    static long rijen(Map<String, String> velden) {
        return velden.entrySet().stream()
                .filter(veld -> veld.getKey().startsWith(Gebeurtenis.PER_BATCH))
                .mapToLong(veld -> Long.parseLong(veld.getValue()))
                .sum();
    }
}
